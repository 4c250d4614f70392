import type { Commit } from '#/domain/ledger/commit.ts';
import type { ChangeOf } from '#/domain/scoring/change-view.ts';

/** A part of a change of a score: the organisation's, or that of one population. */
export interface ChangePart {
  readonly key: string;
  /** Points of the lower bound. The parts add up to the change. */
  readonly points: number;
  /** `null` for time, and for all small ones together. */
  readonly commit: Commit | null;
  /** Commits in it. */
  readonly count: number;
}

/** Parts told one by one. */
const MOST = 8;
/** Below this a part reads as "0.0". */
const NOTICEABLE = 0.05;

export function partsOf(change: ChangeOf, commits: readonly Commit[]): readonly ChangePart[] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const all = change.commits
    .map(({ id, points }): ChangePart => ({ key: id, points: points[0], commit: byId.get(id) ?? null, count: 1 }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const large = all.filter(({ points, commit }, at) => at < MOST && commit !== null && Math.abs(points) >= NOTICEABLE);
  const small = all.filter((part) => !large.includes(part));
  const rest = small.reduce((sum, { points }) => sum + points, 0);
  return [
    ...large,
    ...(change.time[0] === 0 ? [] : [{ key: 'time', points: change.time[0], commit: null, count: 0 }]),
    ...(small.length === 0 ? [] : [{ key: 'rest', points: rest, commit: null, count: small.length }]),
  ];
}

export function partInWords({ key, commit, count }: ChangePart): string {
  if (commit !== null) return commit.label;
  return key === 'time' ? 'Time passed: evidence ages' : `${count} smaller ${count === 1 ? 'change' : 'changes'}`;
}
