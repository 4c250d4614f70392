/**
 * Which commit made a criterion read differently for the organisation, found without reading all criteria after each
 * commit: they are many times dearer than the score. Halving the way finds one step over which a criterion came to read
 * as it does at the end: 9 looks at a year of days, 13 at a day of five thousand commits.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** A record as of a day, and the commits of that day that led to it; none where time alone did. */
export interface Stop {
  readonly workspace: Workspace;
  readonly on: IsoDate;
  readonly commits: readonly Commit[];
}

/** Criteria of the organisation that read differently. */
export function changedCriteria(before: WorkspaceScore, after: WorkspaceScore): readonly string[] {
  const [was, is] = [before.organisation.criteria, after.organisation.criteria];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => valueIn(before, id) !== valueIn(after, id));
}

/**
 * The commit that made each criterion read as it does at the last stop; `null`: time did. `stops` lead from the one score
 * to the other, in order.
 */
export function criteriaCauses(
  criteria: readonly string[],
  stops: readonly Stop[],
  catalog: Catalog,
): ReadonlyMap<string, Commit | null> {
  // Criteria share most of their looks.
  const scores = new Map<string, WorkspaceScore>();
  const scoreAt = (at: number): WorkspaceScore => kept(scores, `${at}`, () => scoreOf(stops[at], catalog));
  const scoreWithin = (at: number, count: number): WorkspaceScore =>
    kept(scores, `${at} ${count}`, () => {
      const [before, stop] = [stops[at - 1], stops[at]];
      if (before === undefined || stop === undefined) return scoreAt(at);
      const workspace = fold(stop.commits.slice(0, count), before.workspace);
      return scoreWorkspace(workspace, catalog, stop.on, scoreAt(at));
    });
  return new Map(
    criteria.map((criterion) => {
      const last = valueIn(scoreAt(stops.length - 1), criterion);
      const at = firstOf(stops.length - 1, (stop) => valueIn(scoreAt(stop), criterion) === last);
      const commits = stops[at]?.commits ?? [];
      if (commits.length === 0) return [criterion, null];
      const made = firstOf(commits.length, (count) => valueIn(scoreWithin(at, count), criterion) === last);
      return [criterion, commits[made - 1] ?? null];
    }),
  );
}

/** One place from 1 to `end` at which it holds and before which it does not; it does not at 0, and it does at `end`. */
function firstOf(end: number, holds: (at: number) => boolean): number {
  let [no, yes] = [0, end];
  while (yes - no > 1) {
    const middle = (no + yes) >> 1;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function scoreOf(stop: Stop | undefined, catalog: Catalog): WorkspaceScore {
  if (stop === undefined) throw new Error('a way has a first and a last stop');
  return scoreWorkspace(stop.workspace, catalog, stop.on);
}

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key) ?? make();
  values.set(key, known);
  return known;
}

function valueIn({ organisation }: WorkspaceScore, criterion: string): AnswerValue | null {
  return organisation.criteria.get(criterion)?.value ?? null;
}
