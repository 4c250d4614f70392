/** A whole pack, signed with a key that was handed over once. */
import { filesOf, packOf, sampleBackup, samplePackInput, type Files } from '#/exchange/pack/pack.fixture.ts';
import { makeSigningKey, rotateSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';

interface SignedPack {
  readonly key: SigningKey;
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly files: Files;
}

export async function signedPack(): Promise<SignedPack> {
  const { lines, people } = sampleBackup('meridian-health');
  const key = await rotateSigningKey(await makeSigningKey(), '2026-11-01');
  const whole = (await packOf(await samplePackInput({ lines, people, key }))).bytes;
  return { key, whole, files: filesOf(whole) };
}
