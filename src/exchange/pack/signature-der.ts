/**
 * WebCrypto gives an ECDSA signature as r and s side by side (IEEE P1363, 64 bytes for P-256); OpenSSL wants the DER
 * sequence of two integers (RFC 3279, 2.2.3).
 */
import { childrenOf, contentOf, DER, derOf, joined, readDer } from '#/exchange/pack/der.ts';

const HALF = 32;

export function derFromP1363(raw: Uint8Array): Uint8Array {
  return derOf(DER.sequence, integer(raw.subarray(0, HALF)), integer(raw.subarray(HALF)));
}

/** `null` where the bytes are no such sequence, written in the one way that DER allows. */
export function p1363FromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const outer = readDer(der, 0);
  if (outer === null || outer.tag !== DER.sequence || outer.to !== der.length) return null;
  const parts = childrenOf(der, outer);
  if (parts?.length !== 2 || parts.some(({ tag }) => tag !== DER.integer)) return null;
  const halves = parts.map((part) => unsigned(contentOf(der, part)));
  const raw = joined(halves.flatMap((half) => half ?? []));
  // Written again it must be the same bytes: two texts of one signature would let a byte change unseen.
  return raw.length === 2 * HALF && joined([derFromP1363(raw)]).every((byte, at) => byte === der[at]) ? raw : null;
}

/** No leading zeros but the one that keeps a high first bit from meaning "negative". */
function integer(half: Uint8Array): Uint8Array {
  const first = half.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? Uint8Array.of(0) : half.subarray(first);
  return (digits[0] ?? 0) >= 0x80 ? derOf(DER.integer, Uint8Array.of(0), digits) : derOf(DER.integer, digits);
}

function unsigned(content: Uint8Array): Uint8Array | null {
  const digits = content[0] === 0 ? content.subarray(1) : content;
  if (digits.length > HALF) return null;
  const half = new Uint8Array(HALF);
  half.set(digits, HALF - digits.length);
  return half;
}
