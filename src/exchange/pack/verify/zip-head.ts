/** Whether the head of a file in a ZIP, and what may stand after its bytes, say the same as its entry in the directory. */
import { err, ok, type Result } from '#/domain/result.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';
import { nameOf, type Listed } from '#/exchange/pack/verify/zip-directory.ts';
import { readExtra, withZip64 } from '#/exchange/pack/verify/zip-extra.ts';
import { LOCAL_BYTES, LOCAL_SIGNATURE } from '#/exchange/zip-format.ts';

/** Before what stands after the bytes of a file; many tools leave it out. */
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** Reads bytes of the ZIP, from the first place up to the second. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Where the packed bytes of a file begin. `next`: where the next file, or the directory, begins. */
export async function packedBytesOf(entry: Listed, next: number, read: ReadBytes): Promise<Result<number, Finding>> {
  const { name: where, offset, packed, hasDescriptor } = entry;
  const view = viewOf(await read(offset, offset + LOCAL_BYTES));
  if (view.byteLength < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE)
    return err({ kind: 'two_names_for_one_file', where });
  const [named, more] = [view.getUint16(26, true), view.getUint16(28, true)];
  const from = offset + LOCAL_BYTES + named + more;
  const rest = await read(offset + LOCAL_BYTES, from);
  if (nameOf(rest.subarray(0, named)) !== where) return err({ kind: 'two_names_for_one_file', where });
  const extra = readExtra(rest.subarray(named));
  if (extra === null) return err({ kind: 'unknown_extra', where });
  const sizes = withZip64([view.getUint32(22, true), view.getUint32(18, true)], extra);
  if (sizes === null || !isSaidAlike(entry, view, sizes)) return err({ kind: 'two_heads', where });
  const after = next - from - packed;
  if (after < 0) return err({ kind: 'overlapping_files', where });
  const isRight = hasDescriptor
    ? isDescriptorOf(entry, viewOf(await read(from + packed, next)), extra.zip64 !== null)
    : after === 0;
  return isRight ? ok(from) : err({ kind: 'hidden_bytes', where });
}

/** Where checksum and sizes stand after the bytes, the head may leave them 0. */
function isSaidAlike(entry: Listed, view: DataView, [unpacked, packed]: readonly number[]): boolean {
  const isSame = (said: number | undefined, listed: number) => said === listed || (entry.hasDescriptor && said === 0);
  return (
    view.getUint16(6, true) === entry.flags &&
    view.getUint16(8, true) === entry.method &&
    isSame(view.getUint32(14, true), entry.crc) &&
    isSame(unpacked, entry.unpacked) &&
    isSame(packed, entry.packed)
  );
}

/** Checksum and both sizes (APPNOTE 4.3.9), the sizes in 64 bits where the head has a ZIP64 field. */
function isDescriptorOf({ crc, packed, unpacked }: Listed, view: DataView, isZip64: boolean): boolean {
  const size = isZip64 ? 20 : 12;
  const at = view.byteLength - size;
  if (at !== 0 && !(at === 4 && view.getUint32(0, true) === DESCRIPTOR_SIGNATURE)) return false;
  const sizes = isZip64
    ? [view.getBigUint64(at + 4, true), view.getBigUint64(at + 12, true)].map(Number)
    : [view.getUint32(at + 4, true), view.getUint32(at + 8, true)];
  return view.getUint32(at, true) === crc && sizes[0] === packed && sizes[1] === unpacked;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
