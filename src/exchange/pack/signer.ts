/** Who signs a pack: a P-256 key, and the keys that it took over from. */
import { derFromP1363, p1363FromDer } from '#/exchange/pack/signature-der.ts';
import { fingerprintOf, KEY_ALGORITHM, SIGNATURE_ALGORITHM } from '#/exchange/pack/public-key.ts';

/** The old key says that a new one takes its place. */
export interface KeyRotation {
  /** The old key, SubjectPublicKeyInfo in DER. */
  readonly from: Uint8Array;
  /** What it signed (`rotationText`). */
  readonly text: string;
  /** DER. */
  readonly signature: Uint8Array;
}

export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  /** Oldest first; the last one hands over to this key. */
  readonly rotations: readonly KeyRotation[];
}

/** The private key can be used and never read, by us or by anyone. Throws where the page has no WebCrypto. */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(KEY_ALGORITHM, false, ['sign', 'verify']);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  return { privateKey, publicKey: spki, rotations: [] };
}

/** A new key, and the word of the old one for it. `on`: the day, YYYY-MM-DD. */
export async function rotateSigningKey(old: SigningKey, on: string): Promise<SigningKey> {
  const fresh = await makeSigningKey();
  const text = rotationText(fingerprintOf(old.publicKey), fingerprintOf(fresh.publicKey), on);
  const signature = await signDer(old, new TextEncoder().encode(text));
  return { ...fresh, rotations: [...old.rotations, { from: old.publicKey, text, signature }] };
}

export async function signDer(key: SigningKey, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return derFromP1363(new Uint8Array(await crypto.subtle.sign(SIGNATURE_ALGORITHM, key.privateKey, data)));
}

export async function isSignedBy(
  spki: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const raw = p1363FromDer(signature);
  if (raw === null) return false;
  try {
    const key = await crypto.subtle.importKey('spki', spki, KEY_ALGORITHM, true, ['verify']);
    return await crypto.subtle.verify(SIGNATURE_ALGORITHM, key, raw, data);
  } catch {
    // Bytes that are no point of the curve.
    return false;
  }
}

const ROTATION = /^Telltale key rotation\nfrom: ([0-9a-f]{64})\nto: ([0-9a-f]{64})\non: (\d{4}-\d\d-\d\d)\n$/;

function rotationText(from: string, to: string, on: string): string {
  return `Telltale key rotation\nfrom: ${from}\nto: ${to}\non: ${on}\n`;
}

/** `null` where the text is none of ours. Fingerprints in hex. */
export function readRotation(text: string): { readonly from: string; readonly to: string; readonly on: string } | null {
  const [, from, to, on] = ROTATION.exec(text) ?? [];
  return from === undefined || to === undefined || on === undefined ? null : { from, to, on };
}
