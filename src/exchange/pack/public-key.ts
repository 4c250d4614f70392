/** A P-256 public key as PEM, and the fingerprint by which people tell keys apart. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export const KEY_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const SIGNATURE_ALGORITHM = { name: 'ECDSA', hash: 'SHA-256' } as const;

const HEAD = '-----BEGIN PUBLIC KEY-----';
const FOOT = '-----END PUBLIC KEY-----';
const LINE = 64;
/** Bytes of the SubjectPublicKeyInfo of a P-256 key with its point not compressed. */
const SPKI_BYTES = 91;

/** As `openssl pkey -pubin -outform PEM` writes it. */
export function pemOf(spki: Uint8Array): string {
  const text = btoa(String.fromCharCode(...spki));
  const lines = text.match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? [];
  return `${[HEAD, ...lines, FOOT].join('\n')}\n`;
}

/** `null` where the text is not the one PEM of a P-256 key. */
export function spkiOf(pem: string): Uint8Array<ArrayBuffer> | null {
  const body = pem.replaceAll('\n', '').slice(HEAD.length, -FOOT.length);
  try {
    const spki = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    return spki.length === SPKI_BYTES && pemOf(spki) === pem ? spki : null;
  } catch {
    return null;
  }
}

/** SHA-256 of the key in DER, lower-case hex: `openssl pkey -pubin -in KEY -outform DER | sha256sum`. */
export function fingerprintOf(spki: Uint8Array): string {
  return bytesToHex(sha256(spki));
}

/** In groups of four, to be read aloud and compared by eye. */
export function fingerprintInGroups(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
}

/** What a person typed or pasted: spaces, colons and capitals do not matter. `null` where it is no fingerprint. */
export function parseFingerprint(text: string): string | null {
  const hex = text.toLowerCase().replace(/[\s:-]/g, '');
  return /^[0-9a-f]{64}$/.test(hex) ? hex : null;
}
