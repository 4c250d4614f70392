/** The checksum of ZIP files (ISO 3309). It finds damage; against intent there are the hashes. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

/** Goes on from the checksum of what came before; 0 at the start. */
export function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  // By index: an iterator takes three times as long, and a pack may hold hundreds of megabytes.
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
