/**
 * Extra fields of a ZIP (APPNOTE 4.5): times, owners and ZIP64 sizes, which the usual tools write when they pack again what
 * was unpacked. Any other may tell one tool something that the next passes over (0x7075 is another name), so it is refused.
 */

/** Sizes and place that do not fit into 32 bits. */
const ZIP64 = 0x0001;
const NTFS = 0x000a;
const UNIX_TIMES = 0x5455;
const OLD_UNIX = 0x5855;
const UNIX_OWNER = 0x7875;

/** What a 32-bit field holds when the ZIP64 field has the value. */
const IN_ZIP64 = 0xffffffff;

export interface Extra {
  /** The values of the ZIP64 field in their order; `null` where there is none. */
  readonly zip64: readonly number[] | null;
}

/** `null` where one of them is unknown, stands twice, or is not as its own rule wants it. */
export function readExtra(bytes: Uint8Array): Extra | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen = new Set<number>();
  let zip64: readonly number[] | null = null;
  let at = 0;
  while (at + 4 <= bytes.length) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const end = at + 4 + size;
    if (end > bytes.length || seen.has(id)) return null;
    seen.add(id);
    const field = new DataView(bytes.buffer, bytes.byteOffset + at + 4, size);
    if (id === ZIP64) zip64 = zip64Values(field);
    if (id === ZIP64 ? zip64 === null : !isWellFormed(id, field)) return null;
    at = end;
  }
  return at === bytes.length ? { zip64 } : null;
}

/**
 * The fields with those of ZIP64 in the place of the ones that are marked. `null` where a marked one has no value, or a value
 * has no mark: a tool that looks into the field would read another size than one that does not.
 */
export function withZip64(fields: readonly number[], { zip64 }: Extra): readonly number[] | null {
  const wanted = fields.filter((value) => value === IN_ZIP64).length;
  if ((zip64?.length ?? 0) !== wanted || (zip64 !== null && wanted === 0)) return null;
  const values = [...(zip64 ?? [])];
  return fields.map((value) => (value === IN_ZIP64 ? (values.shift() ?? value) : value));
}

function zip64Values(field: DataView): readonly number[] | null {
  if (field.byteLength % 8 !== 0) return null;
  const values = Array.from({ length: field.byteLength / 8 }, (_, at) => field.getBigUint64(at * 8, true));
  return values.every((value) => value <= Number.MAX_SAFE_INTEGER) ? values.map(Number) : null;
}

function isWellFormed(id: number, field: DataView): boolean {
  const size = field.byteLength;
  switch (id) {
    case UNIX_TIMES: {
      const flags = size === 0 ? 0xff : field.getUint8(0);
      // The head of a file has each time that is flagged; the directory has the first of them at most.
      const times = [1, 2, 4].filter((flag) => (flags & flag) !== 0).length;
      return flags < 8 && (size === 1 + 4 * times || size === 1 + 4 * (flags & 1));
    }
    case UNIX_OWNER: {
      if (size < 3 || field.getUint8(0) !== 1) return false;
      const user = field.getUint8(1);
      const group = 2 + user < size ? field.getUint8(2 + user) : 0xff;
      return user <= 8 && group <= 8 && size === 3 + user + group;
    }
    case NTFS:
      return size === 32 && field.getUint32(0, true) === 0 && field.getUint32(4, true) === (24 << 16) + 1;
    case OLD_UNIX:
      return size === 8 || size === 12;
    default:
      return false;
  }
}
