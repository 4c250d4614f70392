/**
 * All changes that could be made, and the organisation's lower bound under any set of them, worked out by the engine.
 *
 * A set is scored population by population: one population knows only the changes that touch it, and what a
 * combination gives there is worked out once. Sources to be bought stand in the record from the start, with nothing to
 * show, so that every set is scored under the same rules.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Cost } from '#/domain/planning/frontier/cost.ts';
import { joinChanges } from '#/domain/planning/frontier/join-changes.ts';
import { priceOf, type Measure, type Spent } from '#/domain/planning/frontier/price.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { applyProposal, cellOf, changed, proposedSourceId, withMode } from '#/domain/planning/proposal.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import { VISIBILITY_AT, type Figures } from '#/domain/scoring/figures.ts';
import { extremeMean } from '#/domain/scoring/roll-up.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ActionChange, Coverage, Population } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** One population with the changes that touch it, as positions in `PlanSpace.changes`, rising. */
export interface PlannedPopulation {
  readonly at: number;
  readonly changes: readonly number[];
}

/** A change to plan with, and what it takes. */
export interface PricedChange extends Spent, Cost {
  readonly candidate: Candidate;
}

/** A bit for each change of one population, as an exact number; as text where there are more than a number has bits. */
type SetKey = number | string;
const BITS = 52;

export class PlanSpace {
  readonly changes: readonly PricedChange[];
  readonly populations: readonly PlannedPopulation[];
  /** Populations that each change touches, as positions in the record. */
  readonly touches: readonly (readonly number[])[];
  readonly #scored: readonly ScoredPopulation[];
  readonly #base: Float64Array;
  readonly #weightLo: Float64Array;
  readonly #weightHi: Float64Array;
  readonly #known: readonly Map<SetKey, number>[];
  /** By population, the bit of each change; `null` where there are too many. */
  readonly #bits: readonly (Float64Array | null)[];

  constructor(workspace: Workspace, catalog: Catalog, on: IsoDate, changes: readonly PricedChange[]) {
    const scored = scoreWorkspace(withBoughtSources(workspace, changes), catalog, on);
    this.changes = changes;
    this.#scored = scored.populations.list;
    this.#base = Float64Array.from(this.#scored, ({ visibility }) => visibility[0]);
    this.#weightLo = scored.columns.weightLo;
    this.#weightHi = scored.columns.weightHi;
    this.#known = this.#scored.map(() => new Map());
    this.touches = changes.map(({ candidate }) =>
      populationsOf(candidate).flatMap((id) => scored.populations.index.get(id) ?? []),
    );
    this.populations = this.#scored.flatMap((_, at) => {
      const own = [...changes.keys()].filter((change) => this.touches[change]?.includes(at));
      return own.length === 0 ? [] : [{ at, changes: own }];
    });
    const ownAt = new Map(this.populations.map((population) => [population.at, population.changes]));
    this.#bits = this.#scored.map((_, at) => bitsOf(ownAt.get(at) ?? [], changes.length));
  }

  /** The lower bound of the organisation, 0 to 100, once the chosen changes have landed; 0 without devices. */
  score(chosen: ReadonlySet<number>): number {
    return this.scoreOf(this.values(chosen));
  }

  /** The organisation's lower bound for lower bounds of the populations. */
  scoreOf(values: Float64Array): number {
    return extremeMean(values, this.#weightLo, this.#weightHi, 1) ?? 0;
  }

  /** The lower bound of each population under the chosen changes. */
  values(chosen: ReadonlySet<number>): Float64Array {
    const values = this.#base.slice();
    for (const { at, changes } of this.populations) {
      const own = changes.filter((change) => chosen.has(change));
      if (own.length > 0) values[at] = this.populationScore(at, own);
    }
    return values;
  }

  /** The lower bound of one population, 0 to 100, under changes that touch it (positions, rising). */
  populationScore(at: number, own: readonly number[]): number {
    if (own.length === 0) return this.#base[at] ?? 0;
    const known = this.#known[at];
    if (known === undefined) throw new Error(`No population stands at ${at}`);
    const key = keyOf(this.#bits[at] ?? null, own);
    let value = known.get(key);
    if (value === undefined) {
      value = this.#evaluate(at, own);
      known.set(key, value);
    }
    return value;
  }

  /** By change, its bit in the keys of one population's sets; `null` where there are too many for one number. */
  bitsAt(at: number): Float64Array | null {
    return this.#bits[at] ?? null;
  }

  /** The score of a set that was asked for before, by the sum of its bits. */
  knownScore(at: number, key: number): number | undefined {
    return this.#known[at]?.get(key);
  }

  /**
   * Weights under which a set has its lower bound: the ends of the device counts that are hardest on it. With these
   * weights held, the score of any other set is at least its true lower bound [SC8].
   */
  hardestWeights(chosen: ReadonlySet<number>): Float64Array {
    const values = this.values(chosen);
    const mean = this.scoreOf(values);
    const weights = values.map((value, at) => (value < mean ? (this.#weightHi[at] ?? 0) : (this.#weightLo[at] ?? 0)));
    // Where every count may be zero, what there may be at most stands for it.
    return asShares(weights) ?? asShares(this.#weightHi) ?? weights;
  }

  spentOn(chosen: Iterable<number>): Spent {
    let [days, money] = [0, 0];
    for (const change of chosen) {
      const priced = this.changes[change];
      days += priced?.days ?? 0;
      money += priced?.money ?? 0;
    }
    return { days, money };
  }

  /** The price of one change as one number. */
  priceOf(change: number, measure: Measure): number {
    const priced = this.changes[change];
    return priced === undefined ? 0 : priceOf(measure, priced);
  }

  /** Id of the population that stands there. */
  populationAt(at: number): PopulationId | null {
    return this.#scored[at]?.population.id ?? null;
  }

  /** Facets, questions and gate of one population under changes that touch it. Not kept: only words ask for it. */
  figuresOf(at: number, own: readonly number[]): Figures {
    const before = this.#scored[at];
    if (before === undefined) throw new Error(`No population stands at ${at}`);
    const { population, cells } = this.#recordsWith(before, own);
    return evaluate(before.context, population, cells, before.records.evidence).figures;
  }

  #evaluate(at: number, own: readonly number[]): number {
    return this.figuresOf(at, own)[VISIBILITY_AT] ?? 0;
  }

  #recordsWith(
    before: ScoredPopulation,
    own: readonly number[],
  ): { readonly population: Population; readonly cells: ReadonlyMap<SourceId, Coverage> } {
    let { population } = before;
    const joined = new Map<string, ActionChange>();
    for (const change of own) {
      const candidate = this.changes[change]?.candidate;
      if (candidate === undefined) continue;
      if (candidate.mode !== null && candidate.population === population.id)
        population = withMode(population, candidate.mode);
      for (const part of candidate.changes) {
        if (cellOf(part)[0] !== population.id) continue;
        const known = joined.get(part.source);
        joined.set(part.source, known === undefined ? part : joinChanges(known, part));
      }
    }
    const cells = new Map(before.records.cells);
    for (const part of joined.values()) {
      const [, source] = cellOf(part);
      cells.set(source, changed(cells.get(source), part));
    }
    return { population, cells };
  }
}

function bitsOf(own: readonly number[], changes: number): Float64Array | null {
  if (own.length > BITS) return null;
  const bits = new Float64Array(changes);
  for (const [index, change] of own.entries()) bits[change] = 2 ** index;
  return bits;
}

function keyOf(bits: Float64Array | null, own: readonly number[]): SetKey {
  if (bits === null) return own.join();
  let key = 0;
  for (const change of own) key += bits[change] ?? 0;
  return key;
}

function asShares(weights: Float64Array): Float64Array | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : weights.map((weight) => weight / total);
}

function populationsOf(candidate: Candidate): readonly PopulationId[] {
  const touched = new Set(candidate.changes.map((change) => cellOf(change)[0]));
  if (candidate.population !== null) touched.add(candidate.population);
  return [...touched];
}

/** Every source that a change would buy, absent everywhere until the change is chosen. */
function withBoughtSources(workspace: Workspace, changes: readonly PricedChange[]): Workspace {
  let extended = workspace;
  for (const { candidate } of changes) {
    const { buys } = candidate;
    if (buys === null) continue;
    const source = proposedSourceId(buys);
    extended = applyProposal(extended, {
      buys,
      mode: null,
      changes: [...workspace.populations.keys()].map((population) => ({ population, source, state: 'absent' })),
    });
  }
  return extended;
}
