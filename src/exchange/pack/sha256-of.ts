import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 in hex. By the browser, several times as fast as any code of a page; pages of plain http have none, and there
 * the code does it.
 */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  if (!('subtle' in crypto)) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', unshared(bytes))));
}

/** Nothing here shares memory between threads; a copy is made where something does. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : new Uint8Array(bytes);
}
