import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CommitId } from '#/domain/ids.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Range } from '#/domain/range.ts';
import { provenChange, shownChange, type ShownChange } from '#/domain/scoring/change-parts.ts';
import type { ScoredChange } from '#/domain/scoring/change-view.ts';

const points = fc.double({ min: -30, max: 30, noNaN: true });
const part = fc.oneof(
  fc.tuple(points, points),
  // Thousandths, which round to nothing, and hundredths, half of which round the wrong way.
  fc
    .tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 }))
    .map(([a, b]): Range => [a / 1e3, b / 1e2]),
);

/** A change from any score by any parts, with as many commits told one by one as are asked for. */
const anyChange = fc
  .record({ parts: fc.array(part, { maxLength: 30 }), time: part, from: fc.tuple(points, points) })
  .map(({ parts, time, from }) => {
    const commits = parts.map((one, at) => ({ id: `c${String(at)}` as CommitId, points: one }));
    const sum = (end: 0 | 1) => parts.reduce((total, one) => total + one[end], from[end] + time[end]);
    return { from, to: [sum(0), sum(1)], commits, time } satisfies ScoredChange;
  });

function commitsOf({ commits }: ScoredChange): readonly Commit[] {
  // Only what the parts are told by is read of them.
  return commits.map(({ id }) => ({ id, label: id }) as unknown as Commit);
}

/** As it is written with one digit, read back as whole tenths. */
function asRead(number: number): number {
  return Math.round(Number(number.toFixed(1)) * 10);
}

function expectToAddUp({ from, to, moved, parts }: ShownChange, end: 0 | 1) {
  if (from === null || to === null || moved === null) throw new Error('there is a score on both days');
  const sum = parts.reduce((total, one) => total + asRead(one.points[end]), 0);
  expect(sum).toBe(asRead(moved[end]));
  expect(asRead(to[end]) - asRead(from[end])).toBe(asRead(moved[end]));
}

test('the parts as written add up to the change as written, and it is the difference of the scores as written', () => {
  fc.assert(
    fc.property(anyChange, fc.integer({ min: 0, max: 10 }), (change, most) => {
      const shown = shownChange(change, commitsOf(change), most);
      expectToAddUp(shown, 0);
      expectToAddUp(shown, 1);
      expectToAddUp(shownChange(provenChange(change), commitsOf(change), most), 0);
    }),
    { numRuns: 500 },
  );
});

test('a change that moved only what holds at best is told, and is none of what is proven', () => {
  const change: ScoredChange = {
    from: [40, 50],
    to: [40, 44],
    commits: [{ id: 'c0' as CommitId, points: [0, -6] }],
    time: [0, 0],
  };
  expect(shownChange(change, commitsOf(change)).parts).toMatchObject([{ key: 'c0', points: [0, -6] }]);
  expect(shownChange(provenChange(change), commitsOf(change)).parts).toEqual([]);
});

test('without a score on one of the days the parts are told and nothing is said to be their sum', () => {
  const change: ScoredChange = {
    from: null,
    to: [3, 4],
    commits: [{ id: 'c0' as CommitId, points: [2, 1] }],
    time: [1, 1],
  };
  const { moved, parts } = shownChange(change, commitsOf(change));
  expect(moved).toBeNull();
  expect(parts.map(({ points: [lo] }) => lo)).toEqual([2, 1]);
});
