import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { EMPTY_HEAD, headAfter, sealCommit } from '#/domain/ledger/append.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { packOf, sampleBackup, samplePackInput, verified } from '#/exchange/pack/pack.fixture.ts';
import { makeSigningKey, rotateSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';
import { diffPacks } from '#/exchange/pack/verify/diff-packs.ts';
import type { VerifiedPack } from '#/exchange/pack/verify/verify-pack.ts';
import type { PackInput } from '#/exchange/pack/write-pack.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const JUNE = '2026-06-30' as IsoDate;
let key: SigningKey;
let june: VerifiedPack;
let now: VerifiedPack;

async function packed(change: Partial<PackInput> = {}): Promise<VerifiedPack> {
  const { lines, people } = sampleBackup('meridian-health');
  return verified((await packOf(await samplePackInput({ lines, people, key, ...change }))).bytes);
}

beforeAll(async () => {
  key = await makeSigningKey();
  june = await packed({ scope: { on: JUNE, asOf: JUNE, populations: null, checklist: null } });
  now = await packed();
});

describe('two packs', () => {
  it('of which one goes on from the other: what is new, and what moved', () => {
    const diff = diffPacks(june, now);
    expect(diff).toMatchObject({ ledger: 'goes_on', shared: june.commits.length, onlyInFirst: 0, key: 'same' });
    expect(diff.onlyInSecond).toBe(now.commits.length - june.commits.length);
    expect(diff.newChanges[0]?.at).toBe(now.commits.at(-1)?.at);
    expect(diff.organisation.after?.[0]).toBeGreaterThan(diff.organisation.before?.[0] ?? 100);
    expect(diffPacks(now, june)).toMatchObject({ ledger: 'goes_back', newChanges: [] });
  });

  it('that are the same have nothing to tell', () => {
    const { ledger, populations, files } = diffPacks(now, now);
    expect({ ledger, populations, files }).toEqual({
      ledger: 'same',
      populations: [],
      files: { added: [], removed: [], changed: [] },
    });
  });

  it('of two scopes say so: the whole, and part of the checklist', async () => {
    const part = await packed({
      scope: { on: '2026-11-20' as IsoDate, asOf: null, populations: null, checklist: { by: 'criteria', ids: ['M3'] } },
    });
    const { scopes, ledger } = diffPacks(now, part);
    expect(ledger).toBe('same');
    expect(scopes?.second).toContain('; criteria M3.1');
    expect(diffPacks(june, now).scopes).toBeNull();
  });

  it('of histories that part, as when one was rewritten', async () => {
    const { lines } = sampleBackup('meridian-health');
    let head = EMPTY_HEAD;
    const rewritten = lines.map((line, at) => {
      const { label, ops, actor, at: time } = JSON.parse(line) as Commit;
      const sealed = sealCommit({ label: at < 100 ? label : `${label} again`, ops }, head, actor, Date.parse(time));
      head = headAfter(head, sealed.commit, sealed.line);
      return sealed.line;
    });
    const other = await packed({ lines: rewritten });
    expect(other.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(diffPacks(now, other).ledger).toBe('parted');
  });

  it('by a key, by the one that took over, by a stranger, and by nobody', async () => {
    const rotated = await packed({ key: await rotateSigningKey(key, '2026-11-01') });
    const strange = await packed({ key: await makeSigningKey() });
    const unsigned = await packed({ key: null });
    expect([rotated, strange, unsigned].map((other) => diffPacks(now, other).key)).toEqual([
      'handed_over',
      'another',
      'unsigned',
    ]);
  });
});
