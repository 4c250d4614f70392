/** Whole packs, signed with a key that was handed over once. */
import { verifyChain } from '#/domain/ledger/chain.ts';
import { ANNA, NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import type { Backup } from '#/exchange/backup/backup-file.ts';
import {
  EVIDENCE,
  filesOf,
  packOf,
  sampleBackup,
  samplePackInput,
  withEvidence,
  type Files,
} from '#/exchange/pack/pack.fixture.ts';
import { withSample } from '#/exchange/pack/sampled-ledger.fixture.ts';
import { makeSigningKey, rotateSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';

interface SignedPack {
  readonly key: SigningKey;
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly files: Files;
}

const attachments = () => [{ name: EVIDENCE.name, content: new Blob([EVIDENCE.content]) }];

export function signedPack(): Promise<SignedPack> {
  return signedPackOf(sampleBackup('meridian-health'));
}

/** Everything that a pack can hold, a sample too, of a record so small that it is verified in a moment. */
export function smallSignedPack(): Promise<SignedPack> {
  const { commits, lines } = tell([
    (now) => addPopulation(now, NURSES, { name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [90, 110] }),
    (now) => addSource(now, SWG, { name: 'Gateway', family: 'proxy' }),
    (now) => editCoverage(now, [{ population: NURSES, source: SWG }], { state: 'present', share: [0.5, 0.5] }),
  ]);
  const sampled = withSample({ commits, lines });
  const chain = verifyChain(sampled);
  if (!chain.ok) throw new Error('The small record is broken.');
  return signedPackOf({ lines: sampled, commits: chain.value.commits, people: { [ANNA]: 'Anna' } });
}

async function signedPackOf(backup: Pick<Backup, 'lines' | 'commits' | 'people'>): Promise<SignedPack> {
  const key = await rotateSigningKey(await makeSigningKey(), '2026-11-01');
  const whole = (
    await packOf(await samplePackInput({ lines: await withEvidence(backup), people: backup.people, attachments, key }))
  ).bytes;
  return { key, whole, files: filesOf(whole) };
}
