import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { anyCommand } from '#/domain/ledger/command.arbitrary.fixture.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { NURSES, SWG, tell } from '#/domain/ledger/told.fixture.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { filterCommits, type CommitFilter } from '#/features/history/filter-commits.ts';

const ALL: CommitFilter = { text: '', person: 'all', kind: 'all', object: 'all', from: null, to: null };
const ledger = fc.array(anyCommand, { maxLength: 25 }).map((commands) => tell(commands).commits);

test('without a filter everything is told, newest first', () => {
  fc.assert(
    fc.property(ledger, (commits) => {
      expect(filterCommits(commits, ALL)).toEqual(commits.toReversed());
    }),
  );
});

test('the hash that a page or a picture names as its last change leads to that change, with and without its dots', () => {
  const { commits } = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' })]);
  const start = commits[0]?.hash.slice(0, 8) ?? '';
  for (const text of [start, `${start}…`, start.toUpperCase()])
    expect(filterCommits(commits, { ...ALL, text })).toEqual(commits);
  expect(filterCommits(commits, { ...ALL, text: `${start} other` })).toEqual([]);
  expect(filterCommits(commits, { ...ALL, text: start.slice(0, 4) })).toEqual([]);
});

test('kinds split the ledger: every commit is of at least one kind, and is found under each that it has', () => {
  fc.assert(
    fc.property(ledger, (commits) => {
      for (const commit of commits)
        for (const kind of new Set(commit.ops.map(({ at }) => at[0])))
          expect(filterCommits(commits, { ...ALL, kind })).toContain(commit);
    }),
  );
});

function commitOf(at: string, label: string, ...ops: Commit['ops']): Commit {
  return { id: at, at: `${at}T10:00:00.000Z`, actor: 'anna', label, ops } as unknown as Commit;
}

const made = commitOf('2026-01-05', 'Added population Nurses', { at: ['populations', NURSES, 'name'], to: 'Nurses' });
const covered = commitOf('2026-02-01', 'Set share of Gateway on Nurses', {
  at: ['coverage', `${NURSES}~${SWG}`, 'share'],
  to: [1, 1],
});
const proven = commitOf('2026-03-01', 'Added evidence', {
  at: ['evidence', 'ev', 'supports'],
  to: [`coverage:${NURSES}~${SWG}`],
});
const ledgerOfThree = [made, covered, proven];

test.each<[string, Partial<CommitFilter>, readonly Commit[]]>([
  ['an object, wherever it is spoken of', { object: SWG }, [proven, covered]],
  ['an object, and not another whose id begins alike', { object: SWG.slice(0, -1) }, []],
  ['days, both included', { from: '2026-01-05' as IsoDate, to: '2026-02-01' as IsoDate }, [covered, made]],
  ['all words of the label, in any case', { text: 'nurses GATEWAY' }, [covered]],
  ['a kind and an object at once', { kind: 'evidence', object: NURSES }, [proven]],
  ['someone who did nothing', { person: 'ben' }, []],
])('narrows by %s', (_, filter, found) => {
  expect(filterCommits(ledgerOfThree, { ...ALL, ...filter })).toEqual(found);
});
