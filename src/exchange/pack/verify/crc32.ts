/** The checksum of ZIP files (ISO 3309). It finds damage; against intent there are the hashes. */

/** Four tables of 256 one after the other: the second is of a byte with one more after it, and so on. */
const TABLES = tables();

/** Goes on from the checksum of what came before; 0 at the start. */
export function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  let at = 0;
  // Four bytes a step take less than half the time of one by one, and a pack may hold hundreds of megabytes.
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      (TABLES[768 + (crc & 0xff)] ?? 0) ^
      (TABLES[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (TABLES[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (TABLES[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (TABLES[(crc ^ byteAt(bytes, at)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function tables(): Uint32Array {
  const all = new Uint32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at++) {
    const shorter = all[at - 256] ?? 0;
    all[at] = (shorter >>> 8) ^ (all[shorter & 0xff] ?? 0);
  }
  return all;
}
