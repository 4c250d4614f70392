/** A change of score as a screen shows it: numbers and ids only, so that it can cross from a worker. */
import type { CommitId, PopulationId } from '#/domain/ids.ts';
import { isNear, type Range } from '#/domain/range.ts';
import type { ScoreChange } from '#/domain/scoring/attribution.ts';
import type { Proof, WorkspaceScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

export interface ScoreOnDay {
  /** `null` as the proof is. */
  readonly visibility: Range | null;
  /** `null` where no population had a device: no score, which is not zero. */
  readonly proof: Proof | null;
  readonly readiness: Range | null;
}

/** What a change is made of; the parts add up to it. */
export interface ChangeOf {
  /** Points at the lower and at the upper bound; those that moved nothing are left out. */
  readonly commits: readonly { readonly id: CommitId; readonly points: Range }[];
  /** Moved by time alone. */
  readonly time: Range;
}

/** Of one score: the organisation's, or a population's. */
export interface ScoredChange extends ChangeOf {
  /** `null` where there was none, as for a population that was not in the record. */
  readonly from: Range | null;
  readonly to: Range | null;
}

export interface PopulationChange extends ScoredChange {
  readonly id: PopulationId;
}

export interface CriterionChange {
  readonly criterion: string;
  readonly from: AnswerValue | null;
  readonly to: AnswerValue | null;
  /** The commit that made it read as it does; `null`: time did. */
  readonly by: CommitId | null;
}

export interface ChangeView extends ChangeOf {
  readonly from: ScoreOnDay;
  readonly to: ScoreOnDay;
}

export interface WholeChange extends ChangeView {
  /** Every population of either day whose score differs. */
  readonly populations: readonly PopulationChange[];
  /** Criteria that read differently for the organisation. */
  readonly criteria: readonly CriterionChange[];
}

/** Points below which a step moved nothing. */
const NOTHING = 1e-9;

/** Of the organisation's score alone. */
export function changeView({ from, to, commits, time }: ScoreChange): ChangeView {
  return {
    from: onDay(from),
    to: onDay(to),
    commits: commits.flatMap(({ commit, points }) => (isNothing(points) ? [] : [{ id: commit.id, points }])),
    time: time.points,
  };
}

/** With each population and each criterion. */
export function wholeChange(change: ScoreChange): WholeChange {
  const { from, to } = change;
  return {
    ...changeView(change),
    populations: populationChanges(change),
    criteria: [...change.criteria()].map(([criterion, cause]) => ({
      criterion,
      from: from.organisation.criteria.get(criterion)?.value ?? null,
      to: to.organisation.criteria.get(criterion)?.value ?? null,
      by: cause?.id ?? null,
    })),
  };
}

export function populationChanges({ from, to, commits, time }: ScoreChange): readonly PopulationChange[] {
  const parts = populationParts(commits);
  return [...new Set([...from.populations.keys(), ...to.populations.keys()])].flatMap((id) => {
    const [was, is] = [from.populations.get(id)?.visibility ?? null, to.populations.get(id)?.visibility ?? null];
    if (isNear(was, is, NOTHING)) return [];
    return [{ id, from: was, to: is, commits: parts.get(id) ?? [], time: time.populations.get(id) ?? [0, 0] }];
  });
}

function populationParts(commits: ScoreChange['commits']): ReadonlyMap<PopulationId, ChangeOf['commits']> {
  const parts = new Map<PopulationId, { id: CommitId; points: Range }[]>();
  for (const { commit, populations } of commits)
    for (const [id, points] of populations) {
      if (isNothing(points)) continue;
      const own = parts.get(id);
      if (own === undefined) parts.set(id, [{ id: commit.id, points }]);
      else own.push({ id: commit.id, points });
    }
  return parts;
}

function onDay({ organisation: { visibility, proof, readiness } }: WorkspaceScore): ScoreOnDay {
  return { visibility, proof, readiness };
}

function isNothing(points: Range): boolean {
  return points.every((one) => Math.abs(one) < NOTHING);
}
