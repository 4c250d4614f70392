/** A ZIP written field by field, so that a test can let any of them lie. */
import { crc32 } from '#/exchange/pack/verify/crc32.ts';
import { joined } from '#/exchange/pack/der.ts';
import {
  END_BYTES,
  END_SIGNATURE,
  ENTRY_BYTES,
  ENTRY_SIGNATURE,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
} from '#/exchange/zip-format.ts';

/** What one of the two places says of a file. */
interface Fields {
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly extra: Uint8Array;
}

export interface RawEntry {
  readonly name: string;
  /** As they lie in the ZIP. */
  readonly bytes: Uint8Array;
  readonly method?: number;
  /** Both halves: mode of Unix, marks of Windows. */
  readonly attributes?: number;
  readonly comment?: Uint8Array;
  /** After the bytes. */
  readonly descriptor?: Uint8Array;
  /** In both places. */
  readonly both?: Partial<Fields>;
  /** In the head alone. */
  readonly head?: Partial<Fields>;
  /** In the directory alone. */
  readonly listed?: Partial<Fields>;
}

/** `comment`: of the archive. */
export function rawZip(entries: readonly RawEntry[], comment = new Uint8Array(0)): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const { bytes, descriptor = new Uint8Array(0) } = entry;
    const name = new TextEncoder().encode(entry.name);
    const size = bytes.length;
    const plain: Fields = { flags: 0, crc: crc32(bytes, 0), packed: size, unpacked: size, extra: new Uint8Array(0) };
    const head = { ...plain, ...entry.both, ...entry.head };
    const listed = { ...plain, ...entry.both, ...entry.listed };
    const { method = 0, attributes = 0, comment: note = new Uint8Array(0) } = entry;
    const local = headOf(LOCAL_SIGNATURE, LOCAL_BYTES, 4, head, method, name.length);
    const listing = headOf(ENTRY_SIGNATURE, ENTRY_BYTES, 6, listed, method, name.length);
    listing.setUint16(4, 0x0314, true);
    listing.setUint16(32, note.length, true);
    listing.setUint32(38, attributes, true);
    listing.setUint32(42, at, true);
    const file = joined([bytesOf(local), name, head.extra, bytes, descriptor]);
    files.push(file);
    directory.push(joined([bytesOf(listing), name, listed.extra, note]));
    at += file.length;
  }
  const end = new DataView(new ArrayBuffer(END_BYTES));
  end.setUint32(0, END_SIGNATURE, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, joined(directory).length, true);
  end.setUint32(16, at, true);
  end.setUint16(20, comment.length, true);
  return joined([...files, ...directory, bytesOf(end), comment]);
}

/** An extra field: its id, its length, its bytes. */
export function extraField(id: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined([new Uint8Array(new Uint16Array([id, bytes.length]).buffer), bytes]);
}

/** Sizes in 64 bits. */
export function zip64Field(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return extraField(1, new Uint8Array(new BigUint64Array(values.map(BigInt)).buffer));
}

/** What the head and the directory share begins at `shared`, with the version that is needed. */
function headOf(
  signature: number,
  size: number,
  shared: number,
  { flags, crc, packed, unpacked, extra }: Fields,
  method: number,
  named: number,
): DataView {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  for (const [at, value] of [20, flags, method].entries()) view.setUint16(shared + at * 2, value, true);
  for (const [at, value] of [crc, packed, unpacked].entries()) view.setUint32(shared + 10 + at * 4, value, true);
  view.setUint16(shared + 22, named, true);
  view.setUint16(shared + 24, extra.length, true);
  return view;
}

function bytesOf({ buffer }: DataView): Uint8Array {
  return new Uint8Array(buffer);
}
