import { sha256Of } from '#/exchange/pack/sha256-of.ts';

/** SHA-256 in hex, of the UTF-8 bytes of a text. */
export function documentHash(content: string | Uint8Array): Promise<string> {
  return sha256Of(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}
