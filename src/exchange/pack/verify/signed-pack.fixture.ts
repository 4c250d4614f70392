/** A whole pack, signed with a key that was handed over once. */
import {
  EVIDENCE,
  filesOf,
  packOf,
  sampleBackup,
  samplePackInput,
  withEvidence,
  type Files,
} from '#/exchange/pack/pack.fixture.ts';
import { makeSigningKey, rotateSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';

interface SignedPack {
  readonly key: SigningKey;
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly files: Files;
}

const attachments = () => [{ name: EVIDENCE.name, content: new Blob([EVIDENCE.content]) }];

export async function signedPack(): Promise<SignedPack> {
  const backup = sampleBackup('meridian-health');
  const key = await rotateSigningKey(await makeSigningKey(), '2026-11-01');
  const whole = (
    await packOf(await samplePackInput({ lines: await withEvidence(backup), people: backup.people, attachments, key }))
  ).bytes;
  return { key, whole, files: filesOf(whole) };
}
