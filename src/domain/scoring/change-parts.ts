/**
 * A change of a score as it is read: both scores, the change and its parts in tenths of a point, each at its lower end
 * (what is proven) and at its upper end (what holds at best). The parts add up to the change and the change is the
 * difference of the two scores as they stand there, not only before they were rounded.
 */
import type { Commit } from '#/domain/ledger/commit.ts';
import type { Range } from '#/domain/range.ts';
import type { ChangeView, ScoredChange } from '#/domain/scoring/change-view.ts';
import { tenthsOf, tenthsThatAddUp } from '#/text/tenths.ts';

export interface ChangePart {
  readonly key: string;
  /** Points at both ends, in whole tenths. */
  readonly points: Range;
  /** `null` for time, and for all small ones together. */
  readonly commit: Commit | null;
  /** Commits in it. */
  readonly count: number;
}

export interface ShownChange {
  /** `null` where there was no score. */
  readonly from: Range | null;
  readonly to: Range | null;
  /** `null` where either is. */
  readonly moved: Range | null;
  /** The largest first, then time, then all small ones as one. */
  readonly parts: readonly ChangePart[];
}

/** Parts told one by one, where nothing else is said. */
const MOST = 8;
/** Below this a part reads as "0.0". */
const NOTICEABLE = 0.05;
/** Below this it is what floating points leave over. */
const NOTHING = 1e-9;

/** `most`: parts told one by one, beside time and the rest. */
export function shownChange(change: ScoredChange, commits: readonly Commit[], most = MOST): ShownChange {
  const [from, to] = [shownRange(change.from), shownRange(change.to)];
  const parts = partsOf(change, commits, most);
  return { from, to, moved: from === null || to === null ? null : lessOf(to, from), parts: addingUp(parts, from, to) };
}

/** Of the organisation. */
export function organisationChange({ from, to, commits, time }: ChangeView): ScoredChange {
  return { from: from.visibility, to: to.visibility, commits, time };
}

/** What is proven alone: the upper end is left out, and what moved nothing else with it. */
export function provenChange({ from, to, commits, time }: ScoredChange): ScoredChange {
  return {
    from: from === null ? null : [from[0], 0],
    to: to === null ? null : [to[0], 0],
    commits: commits.flatMap(({ id, points: [lo] }) => (Math.abs(lo) < NOTHING ? [] : [{ id, points: [lo, 0] }])),
    time: [time[0], 0],
  };
}

export function partInWords({ key, commit, count }: ChangePart): string {
  if (commit !== null) return commit.label;
  return key === 'time' ? 'Time passed: evidence ages' : `${count} smaller ${count === 1 ? 'change' : 'changes'}`;
}

/** Before they are rounded. */
function partsOf(change: ScoredChange, commits: readonly Commit[], most: number): readonly ChangePart[] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const all = change.commits
    .map(({ id, points }): ChangePart => ({ key: id, points, commit: byId.get(id) ?? null, count: 1 }))
    .toSorted((a, b) => sizeOf(b.points) - sizeOf(a.points));
  const large = all.filter(({ points, commit }, at) => at < most && commit !== null && sizeOf(points) >= NOTICEABLE);
  const small = all.filter((part) => !large.includes(part));
  const rest = small.reduce<Range>(([lo, hi], { points }) => [lo + points[0], hi + points[1]], [0, 0]);
  return [
    ...large,
    ...(sizeOf(change.time) < NOTHING ? [] : [{ key: 'time', points: change.time, commit: null, count: 0 }]),
    ...(small.length === 0 ? [] : [{ key: 'rest', points: rest, commit: null, count: small.length }]),
  ];
}

/** Without a score at either end there is no change to add up to: then they add up to their own sum. */
function addingUp(parts: readonly ChangePart[], from: Range | null, to: Range | null): readonly ChangePart[] {
  const [low, high] = ([0, 1] as const).map((end) => {
    const exact = parts.map(({ points }) => points[end]);
    const total =
      from === null || to === null
        ? tenthsOf(exact.reduce((sum, one) => sum + one, 0))
        : tenthsOf(to[end]) - tenthsOf(from[end]);
    return tenthsThatAddUp(exact, total);
  });
  return parts.map((part, at) => ({ ...part, points: [(low?.[at] ?? 0) / 10, (high?.[at] ?? 0) / 10] }));
}

function shownRange(range: Range | null): Range | null {
  return range === null ? null : [tenthsOf(range[0]) / 10, tenthsOf(range[1]) / 10];
}

/** Of numbers in tenths, in tenths: 40.3 less 39.1 is 1.1999999999999957. */
function lessOf(a: Range, b: Range): Range {
  return [tenthsOf(a[0] - b[0]) / 10, tenthsOf(a[1] - b[1]) / 10];
}

function sizeOf(points: Range): number {
  return Math.max(...points.map(Math.abs));
}
