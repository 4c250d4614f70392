/**
 * A device is known by its IDs and its serial number. They are personal data in the hands of whoever can look them up,
 * so each becomes a number at once and the text is let go: 53 bits, which among 500,000 devices leaves one chance in
 * 70,000 that any two are taken for one.
 */
const ID_JUNK = /^(0|00000000-0000-0000-0000-000000000000|n\/?a|none|null|unknown|-)$/i;
const SERIAL_JUNK =
  /^(0+|1+|x+|n\/?a|none|null|unknown|unspecified|unavailable|not ?available|default ?string|system ?serial ?number|to be filled.*|-+)$/i;

/** Whether a cell states an ID, and not that there is none. */
export function statesId(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !ID_JUNK.test(trimmed);
}

/** 0 for none. The space keeps a serial number from being taken for an ID. */
export function idNumber(text: string, space: number): number {
  return statesId(text) ? hash(text.trim().toLowerCase(), space) : 0;
}

export function serialNumber(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' || SERIAL_JUNK.test(trimmed) ? 0 : hash(trimmed.toUpperCase(), SERIAL_SPACE);
}

const SERIAL_SPACE = 1;
export const DIRECTORY_SPACE = 2;
/** Device IDs of each family of exports are a space of their own, from here on. */
export const DEVICE_SPACE = 3;

/** Two independent 32-bit hashes, mixed; never 0. */
function hash(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0) + 1;
}
