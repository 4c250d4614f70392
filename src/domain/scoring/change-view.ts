/** A change of score as a screen shows it: numbers and ids only, so that it can cross from a worker. */
import type { CommitId, PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { ScoreChange } from '#/domain/scoring/attribution.ts';
import type { Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

export interface ScoreOnDay {
  /** `null` where no population had a device: no score, which is not zero. */
  readonly proof: Proof | null;
  readonly readiness: Range | null;
}

export interface ChangeView {
  readonly from: ScoreOnDay;
  readonly to: ScoreOnDay;
  /** Points at the lower and at the upper bound; those that moved nothing are left out. */
  readonly commits: readonly { readonly id: CommitId; readonly points: Range }[];
  /** Moved by time alone. */
  readonly time: Range;
  /** Every population of either day whose score differs; `null` where it was not in the record. */
  readonly populations: readonly {
    readonly id: PopulationId;
    readonly from: Range | null;
    readonly to: Range | null;
  }[];
  /** Criteria that read differently for the organisation. */
  readonly criteria: readonly {
    readonly criterion: string;
    readonly from: AnswerValue | null;
    readonly to: AnswerValue | null;
  }[];
}

/** Points below which a step moved nothing. */
const NOTHING = 1e-9;

export function changeView({ from, to, commits, time }: ScoreChange): ChangeView {
  return {
    from: onDay(from),
    to: onDay(to),
    commits: commits.flatMap(({ commit, points }) =>
      points.every((one) => Math.abs(one) < NOTHING) ? [] : [{ id: commit.id, points }],
    ),
    time,
    populations: union(from.populations.keys(), to.populations.keys()).flatMap((id) => {
      const [was, is] = [from.populations.get(id)?.visibility ?? null, to.populations.get(id)?.visibility ?? null];
      return isSame(was, is) ? [] : [{ id, from: was, to: is }];
    }),
    criteria: union(from.organisation.criteria.keys(), to.organisation.criteria.keys()).flatMap((criterion) => {
      const was = from.organisation.criteria.get(criterion)?.value ?? null;
      const is = to.organisation.criteria.get(criterion)?.value ?? null;
      return was === is ? [] : [{ criterion, from: was, to: is }];
    }),
  };
}

function onDay({ organisation: { proof, readiness } }: WorkspaceScore): ScoreOnDay {
  return { proof, readiness };
}

function union<Key>(a: Iterable<Key>, b: Iterable<Key>): readonly Key[] {
  return [...new Set([...a, ...b])];
}

function isSame(a: Range | null, b: Range | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a[0] - b[0]) < NOTHING && Math.abs(a[1] - b[1]) < NOTHING;
}
