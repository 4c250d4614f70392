/** The score if a change were made. Only the populations that it touches are scored again, by the engine. */
import type { Range } from '#/domain/range.ts';
import { ChangedRows } from '#/domain/planning/frontier/changed-rows.ts';
import { partsFor, populationsOf } from '#/domain/planning/frontier/changes-by-population.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { cellOf, changed, proposalOf, applyProposal, withMode } from '#/domain/planning/proposal.ts';
import { RollUpWith } from '#/domain/planning/roll-up-with.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

export interface ScoredIf {
  /** Both bounds of the organisation; `null` without devices. */
  readonly visibility: Range | null;
  /** Both bounds of the populations that the change touches, by position. */
  readonly after: ReadonlyMap<number, Range>;
  /** All that the engine says of one of them. */
  readonly population: (at: number) => ScoredPopulation | undefined;
}

export class ScoreIf {
  readonly scored: ScoredWorkspace;
  readonly #rows: readonly ChangedRows[];
  readonly #lo: RollUpWith;
  readonly #hi: RollUpWith;

  constructor(scored: ScoredWorkspace) {
    const { list } = scored.populations;
    const { weightLo, weightHi } = scored.columns;
    this.scored = scored;
    this.#rows = list.map((population) => new ChangedRows(population, 'both'));
    this.#lo = new RollUpWith(
      Float64Array.from(list, ({ visibility }) => visibility[0]),
      weightLo,
      weightHi,
      1,
    );
    this.#hi = new RollUpWith(
      Float64Array.from(list, ({ visibility }) => visibility[1]),
      weightLo,
      weightHi,
      -1,
    );
  }

  with(candidate: Candidate): ScoredIf {
    // A new source changes the rules for every population, so the whole record is scored again.
    if (candidate.buys !== null) return this.#afterPurchase(candidate);
    const { populations } = this.scored;
    const after = new Map<number, Range>();
    for (const id of populationsOf(candidate)) {
      const at = populations.index.get(id);
      const rows = at === undefined ? undefined : this.#rows[at];
      if (at !== undefined && rows !== undefined) after.set(at, rows.visibility(candidate));
    }
    const population = (at: number) => {
      const before = populations.list[at];
      return before === undefined ? undefined : changedPopulation(before, candidate);
    };
    return { visibility: this.#rollUp(after), after, population };
  }

  #afterPurchase(candidate: Candidate): ScoredIf {
    const { workspace, context, on } = this.scored;
    const bought = applyProposal(workspace, proposalOf(candidate));
    const { organisation, populations } = scoreWorkspace(bought, context.catalog, on);
    return {
      visibility: organisation.visibility,
      after: new Map([...populations.list.entries()].map(([at, { visibility }]) => [at, visibility] as const)),
      population: (at) => populations.list[at],
    };
  }

  #rollUp(after: ReadonlyMap<number, Range>): Range | null {
    const bound = (which: 0 | 1) => new Map([...after].map(([at, visibility]) => [at, visibility[which]] as const));
    const [lo, hi] = [this.#lo.mean(bound(0)), this.#hi.mean(bound(1))];
    return lo === null || hi === null ? null : [lo, hi];
  }
}

function changedPopulation(before: ScoredPopulation, candidate: Candidate): ScoredPopulation {
  const { mode } = candidate;
  const population = mode === null ? before.population : withMode(before.population, mode);
  const cells = new Map(before.records.cells);
  for (const change of partsFor(candidate, population.id)) {
    const [, source] = cellOf(change);
    cells.set(source, changed(cells.get(source), change));
  }
  const { evidence } = before.records;
  return before.with({ population, cells, evidence }, evaluate(before.context, population, cells, evidence));
}
