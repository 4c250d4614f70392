import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyCommand } from '#/domain/ledger/command.arbitrary.fixture.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { tick } from '#/domain/ledger/clock.ts';
import { applyCommit, fold } from '#/domain/ledger/fold.ts';
import { mergeCommits } from '#/domain/ledger/merge.ts';
import { ANNA, BEN, tell } from '#/domain/ledger/told.fixture.ts';
import { inverseOf, undoStacksOf } from '#/domain/ledger/undo.ts';
import type { CommitId } from '#/domain/ids.ts';

const commands = fc.array(anyCommand, { maxLength: 25 });

/** Two people who started from the same history and went on apart. */
const twoBranches = fc.tuple(commands, commands, commands).map(([shared, annas, bens]) => {
  const base = tell(shared);
  const anna = tell([...shared, ...annas]);
  const ben = tell(bens, BEN, base);
  return { anna, ben };
});

describe('fold', () => {
  it('gives the same workspace whatever order the commits arrive in', () => {
    fc.assert(
      fc.property(twoBranches, fc.infiniteStream(fc.nat()), ({ anna, ben }, order) => {
        const merged = mergeCommits(anna.commits, ben.commits);
        if (!merged.ok) throw new Error('different actors never fork');
        const shuffled = merged.value.toSorted(() => ((order.next().value ?? 0) % 3) - 1);
        expect(fold(shuffled)).toEqual(fold(merged.value));
      }),
    );
  });

  it('gives at once what it gives commit by commit', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const told = tell(list);
        expect(fold(told.commits)).toEqual(told.workspace);
      }),
    );
  });

  it('goes on from any point as if it had folded everything', () => {
    fc.assert(
      fc.property(commands, fc.nat({ max: 25 }), (list, cut) => {
        const { commits, workspace } = tell(list);
        expect(fold(commits.slice(cut), fold(commits.slice(0, cut)))).toEqual(workspace);
      }),
    );
  });

  it('never changes a workspace that it was given', () => {
    fc.assert(
      fc.property(commands, anyCommand, (list, next) => {
        const before = tell(list);
        const copy = structuredClone(before.workspace);
        const after = tell([...list, next]);
        const last = after.commits.at(-1);
        if (last !== undefined && after.commits.length > before.commits.length) applyCommit(before.workspace, last);
        expect(before.workspace).toEqual(copy);
      }),
    );
  });
});

describe('mergeCommits', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(twoBranches, ({ anna, ben }) => {
        const both = mergeCommits(anna.commits, ben.commits);
        expect(mergeCommits(ben.commits, anna.commits)).toEqual(both);
        if (!both.ok) throw new Error('different actors never fork');
        expect(mergeCommits(both.value, ben.commits)).toEqual(both);
        expect(mergeCommits(both.value, both.value)).toEqual(both);
      }),
    );
  });
});

describe('undo', () => {
  it('of everything brings back the empty workspace, and redo of everything brings it all back', () => {
    fc.assert(
      fc.property(commands, (list) => {
        let told = tell(list);
        const before = told.workspace;
        const script = [...list];
        for (const stack of ['undoable', 'redoable'] as const) {
          for (
            let next = undoStacksOf(told.commits, ANNA)[stack].at(-1);
            next;
            next = undoStacksOf(told.commits, ANNA)[stack].at(-1)
          ) {
            const draft = inverseOf(told.workspace, next, 'Undid');
            if (draft === null) throw new Error('one person alone can take everything back');
            script.push(() => ({ ok: true, value: draft }));
            told = tell(script);
          }
          if (stack === 'undoable') {
            expect({ ...told.workspace, removed: null }).toEqual({ ...fold([]), removed: null });
          }
        }
        const redone =
          undoStacksOf(told.commits, ANNA).undoable.length === undoStacksOf(tell(list).commits, ANNA).undoable.length;
        if (redone) expect({ ...told.workspace, removed: null }).toEqual({ ...before, removed: null });
      }),
      { numRuns: 40 },
    );
  });
});

describe('verifyChain', () => {
  it('accepts what the app wrote', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const told = tell(list);
        expect(verifyChain(told.lines)).toMatchObject({ ok: true, value: { commits: told.commits } });
      }),
    );
  });

  it('finds a line that was dropped, doubled, moved or changed in any character', () => {
    fc.assert(
      fc.property(
        fc.array(anyCommand, { minLength: 4, maxLength: 25 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'change'),
        (list, at, position, how) => {
          const { lines } = tell(list);
          fc.pre(lines.length >= 3);
          const index = at % (lines.length - 1);
          const damaged = [...lines];
          const line = damaged[index] ?? '';
          if (how === 'drop') damaged.splice(index, 1);
          else if (how === 'double') damaged.splice(index, 0, line);
          else if (how === 'swap') damaged.splice(index, 2, damaged[index + 1] ?? '', line);
          else {
            const place = position % line.length;
            const other = line[place] === 'x' ? 'y' : 'x';
            damaged[index] = line.slice(0, place) + other + line.slice(place + 1);
          }
          expect(verifyChain(damaged).ok).toBe(false);
        },
      ),
    );
  });
});

describe('tick', () => {
  it('always rises, even when the clock runs back or two happen in one millisecond', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3e12 }), { minLength: 2, maxLength: 30 }), (times) => {
        let latest: CommitId | null = null;
        for (const time of times) {
          const next: CommitId = tick(latest, time, ANNA);
          if (latest !== null) expect(next > latest).toBe(true);
          latest = next;
        }
      }),
    );
  });
});
