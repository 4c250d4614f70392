/** Version 5 UUIDs (RFC 9562): the same name always gives the same one, so that a new export is known for the old one's. */
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Everything of Telltale is named under it. */
export const TELLTALE_NAMESPACE = 'c8771e2a-4d49-442a-9b53-0912578f81a5';

const VERSION_5 = 0x50;
const VARIANT = 0x80;

export function uuidV5(namespace: string, name: string): string {
  const hash = sha1(concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8ToBytes(name)));
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) % 16) + VERSION_5;
  bytes[8] = ((bytes[8] ?? 0) % 64) + VARIANT;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
