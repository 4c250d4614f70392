/** The score if a change were made. Only the populations that it touches are scored again, by the engine. */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { cellOf, changed, proposalOf, applyProposal, withMode } from '#/domain/planning/proposal.ts';
import { RollUpWith } from '#/domain/planning/roll-up-with.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';

export interface ScoredIf {
  /** Both bounds of the organisation; `null` without devices. */
  readonly visibility: Range | null;
  /** The populations that the change touches, by position. */
  readonly after: ReadonlyMap<number, ScoredPopulation>;
}

export class ScoreIf {
  readonly scored: ScoredWorkspace;
  readonly #lo: RollUpWith;
  readonly #hi: RollUpWith;

  constructor(scored: ScoredWorkspace) {
    const { list } = scored.populations;
    const { weightLo, weightHi } = scored.columns;
    this.scored = scored;
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
    const byPopulation = Map.groupBy(candidate.changes, (change) => cellOf(change)[0]);
    if (candidate.population !== null && !byPopulation.has(candidate.population))
      byPopulation.set(candidate.population, []);
    const after = new Map<number, ScoredPopulation>();
    for (const [id, changes] of byPopulation) {
      const at = populations.index.get(id);
      const before = populations.get(id);
      if (at !== undefined && before !== undefined) after.set(at, changedPopulation(before, changes, candidate.mode));
    }
    return { visibility: this.#rollUp(after), after };
  }

  #afterPurchase(candidate: Candidate): ScoredIf {
    const { workspace, context, on } = this.scored;
    const bought = applyProposal(workspace, proposalOf(candidate));
    const { organisation, populations } = scoreWorkspace(bought, context.catalog, on);
    return { visibility: organisation.visibility, after: new Map(populations.list.entries()) };
  }

  #rollUp(after: ReadonlyMap<number, ScoredPopulation>): Range | null {
    const bound = (which: 0 | 1) => new Map([...after].map(([at, { visibility }]) => [at, visibility[which]] as const));
    const [lo, hi] = [this.#lo.mean(bound(0)), this.#hi.mean(bound(1))];
    return lo === null || hi === null ? null : [lo, hi];
  }
}

function changedPopulation(
  before: ScoredPopulation,
  changes: readonly ActionChange[],
  mode: Mode | null,
): ScoredPopulation {
  const population = mode === null ? before.population : withMode(before.population, mode);
  const cells = new Map(before.records.cells);
  for (const change of changes) {
    const [, source] = cellOf(change);
    cells.set(source, changed(cells.get(source), change));
  }
  const { evidence } = before.records;
  return before.with({ population, cells, evidence }, evaluate(before.context, population, cells, evidence));
}
