/** The end of a ZIP: where its directory lies and how many entries it has. Nothing stands after it. */
import { err, ok, type Result } from '#/domain/result.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import { END_BYTES, END_SIGNATURE } from '#/exchange/zip-format.ts';

export interface ZipEnd {
  readonly count: number;
  /** Of the directory, in bytes. */
  readonly size: number;
  readonly start: number;
}

/** The end in 64 bits (APPNOTE 4.3.14) and the place of it, both before the usual end; some tools can be told to write them. */
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const IN_END64 = [0xffff, 0xffffffff, 0xffffffff];
const MAX_COMMENT_BYTES = 65_535;

export async function readZipEnd(blob: Blob): Promise<Result<ZipEnd, Finding>> {
  const end = await lastBytes(blob, END_BYTES);
  if (end.byteLength < END_BYTES || end.getUint32(0, true) !== END_SIGNATURE)
    return err((await hasComment(blob)) ? { kind: 'comment', where: 'The ZIP file' } : { kind: 'cut_off' });
  const said = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  const isOneDisk = end.getUint32(4, true) === 0 && end.getUint16(8, true) === said[0] && end.getUint16(20, true) === 0;
  const wide = await lastBytes(blob, END64_BYTES + LOCATOR_BYTES + END_BYTES);
  const isWide = wide.byteLength > END64_BYTES && wide.getUint32(END64_BYTES, true) === LOCATOR_SIGNATURE;
  const values = isWide ? wideValues(wide, said, blob.size) : said;
  const [count = -1, size = -1, start = -1] = values ?? [];
  const bytes = END_BYTES + (isWide ? LOCATOR_BYTES + END64_BYTES : 0);
  return isOneDisk && values !== null && start + size + bytes === blob.size
    ? ok({ count, size, start })
    : err({ kind: 'hidden_bytes', where: 'the directory' });
}

/** `null` where the end in 64 bits says something else than the usual one, or lies elsewhere than right before it. */
function wideValues(view: DataView, said: readonly number[], total: number): readonly number[] | null {
  const place = BigInt(total - END_BYTES - LOCATOR_BYTES - END64_BYTES);
  const isPlain =
    view.byteLength === END64_BYTES + LOCATOR_BYTES + END_BYTES &&
    view.getUint32(0, true) === END64_SIGNATURE &&
    view.getBigUint64(4, true) === BigInt(END64_BYTES - 12) &&
    view.getBigUint64(16, true) === 0n &&
    view.getBigUint64(24, true) === view.getBigUint64(32, true) &&
    view.getUint32(END64_BYTES + 4, true) === 0 &&
    view.getBigUint64(END64_BYTES + 8, true) === place &&
    view.getUint32(END64_BYTES + 16, true) === 1;
  const values = [32, 40, 48].map((at) => Number(view.getBigUint64(at, true)));
  const isSame = values.every((value, at) => said[at] === value || said[at] === IN_END64[at]);
  return isPlain && isSame ? values : null;
}

/** The end of the archive lies before a text that reaches to the last byte. */
async function hasComment(blob: Blob): Promise<boolean> {
  const tail = await lastBytes(blob, END_BYTES + MAX_COMMENT_BYTES);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    const length = tail.byteLength - END_BYTES - at;
    if (tail.getUint32(at, true) === END_SIGNATURE && tail.getUint16(at + 20, true) === length) return true;
  }
  return false;
}

async function lastBytes(blob: Blob, count: number): Promise<DataView> {
  return new DataView(await blob.slice(Math.max(0, blob.size - count)).arrayBuffer());
}
