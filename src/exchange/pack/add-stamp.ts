/**
 * Puts the answer of a time-stamping authority into a pack. Nothing else in the ZIP is touched or unpacked: the file goes
 * where the directory was, and the directory after it.
 */
import { err, ok, type Result } from '#/domain/result.ts';
import { joined } from '#/exchange/pack/der.ts';
import { STAMP_RESPONSE, TOP } from '#/exchange/pack/layout.ts';
import { readTimeStamp } from '#/exchange/pack/time-stamp.ts';
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import { readZipEnd } from '#/exchange/pack/verify/zip-end.ts';
import { END_SIGNATURE, ENTRY_SIGNATURE, LOCAL_SIGNATURE } from '#/exchange/zip-format.ts';

export type StampError =
  | { readonly kind: 'not_a_time_stamp' }
  | { readonly kind: 'already_stamped' }
  | { readonly kind: 'not_a_pack' };

const MAX_STAMP_BYTES = 1_000_000;
/** 1 January 2000, as every file of a pack has it. */
const DATE = (20 << 9) | (1 << 5) | 1;

/** `pack`: a ZIP that was checked. `stamp`: a TimeStampResp (.tsr). */
export async function addStamp(pack: Blob, stamp: Blob): Promise<Result<Blob, StampError>> {
  const bytes = stamp.size > MAX_STAMP_BYTES ? new Uint8Array(0) : new Uint8Array(await stamp.arrayBuffer());
  if (readTimeStamp(bytes).kind !== 'stamp') return err({ kind: 'not_a_time_stamp' });
  const end = await readZipEnd(pack);
  if (!end.ok) return err({ kind: 'not_a_pack' });
  const { count, size, start } = end.value;
  const directory = new Uint8Array(await pack.slice(start, start + size).arrayBuffer());
  const name = new TextEncoder().encode(`${TOP}/${STAMP_RESPONSE}`);
  if (new TextDecoder('latin1').decode(directory).includes(`${TOP}/${STAMP_RESPONSE}`))
    return err({ kind: 'already_stamped' });
  // Fields that the head of a file and its entry in the directory share (APPNOTE 4.3.7): stored, sizes known.
  const shared = littleEndian(
    [20, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [DATE, 2],
    [crc32(bytes, 0), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
  const local = joined([littleEndian([LOCAL_SIGNATURE, 4]), shared, name, bytes]);
  const entry = joined([
    littleEndian([ENTRY_SIGNATURE, 4], [20, 2]),
    shared,
    littleEndian([0, 2], [0, 2], [0, 2], [0, 4], [start, 4]),
    name,
  ]);
  const tail = littleEndian(
    [END_SIGNATURE, 4],
    [0, 4],
    [count + 1, 2],
    [count + 1, 2],
    [size + entry.length, 4],
    [start + local.length, 4],
    [0, 2],
  );
  return ok(new Blob([pack.slice(0, start), local, directory, entry, tail], { type: 'application/zip' }));
}

function littleEndian(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}
