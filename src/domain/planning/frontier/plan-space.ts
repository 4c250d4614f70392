/**
 * All changes that could be made, and the organisation's lower bound under any set of them, worked out by the engine.
 *
 * A set is scored population by population: one population knows only the changes that touch it, and what a
 * combination gives there is worked out once. Sources to be bought stand in the record from the start, with nothing to
 * show, so that every set is scored under the same rules.
 */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { ChangedRows } from '#/domain/planning/frontier/changed-rows.ts';
import { populationsOf, withBoughtSources } from '#/domain/planning/frontier/changes-by-population.ts';
import type { Cost } from '#/domain/planning/frontier/cost.ts';
import { priceOf, type Measure, type Spent } from '#/domain/planning/frontier/price.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { VISIBILITY_AT, type Figures } from '#/domain/scoring/figures.ts';
import { extremeMean } from '#/domain/scoring/roll-up.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';

/** One population with the changes that touch it, as positions in `PlanSpace.changes`, rising. */
export interface PlannedPopulation {
  readonly at: number;
  readonly changes: readonly number[];
}

/** A change to plan with, and what it takes. */
export interface PricedChange extends Spent, Cost {
  readonly candidate: Candidate;
  /** Of a move to another mode: the other ones, which cost the same. Plans hold the one that gives most alone. */
  readonly otherModes: readonly Mode[];
}

/** A bit for each change of one population, as an exact number; as text where there are more than a number has bits. */
type SetKey = number | string;
const BITS = 52;
const NONE: readonly number[] = [];

/** What spaces of the same changes share, whatever a plan may hold. */
interface Shared {
  readonly changes: readonly PricedChange[];
  readonly populations: readonly PlannedPopulation[];
  readonly touches: readonly (readonly number[])[];
  readonly scored: readonly ScoredPopulation[];
  readonly rows: readonly ChangedRows[];
  readonly base: Float64Array;
  readonly weightLo: Float64Array;
  readonly weightHi: Float64Array;
  readonly known: readonly Map<SetKey, number>[];
  /** The same for `mostScore`. */
  readonly knownMost: readonly Map<SetKey, number>[];
  /** By population, the bit of each change that touches it. */
  readonly bits: readonly ReadonlyMap<number, number>[];
}

export class PlanSpace {
  readonly changes: readonly PricedChange[];
  /** Positions of the changes that a plan may hold, rising. What is left out counts for the bound alone. */
  readonly kept: readonly number[];
  readonly populations: readonly PlannedPopulation[];
  /** Populations that each change touches, as positions in the record. */
  readonly touches: readonly (readonly number[])[];
  readonly #shared: Shared;
  readonly #kept: ReadonlySet<number>;

  private constructor(shared: Shared, kept: readonly number[]) {
    this.#shared = shared;
    this.#kept = new Set(kept);
    this.changes = shared.changes;
    this.populations = shared.populations;
    this.touches = shared.touches;
    this.kept = kept;
  }

  /** A space in which a plan may hold any of the changes. */
  static of(record: ScoredWorkspace, changes: readonly PricedChange[]): PlanSpace {
    const scored = withBoughtSources(
      record,
      changes.map(({ candidate }) => candidate),
    );
    const { list, index } = scored.populations;
    const { weightLo, weightHi } = scored.columns;
    const touches = changes.map(({ candidate }) => populationsOf(candidate).flatMap((id) => index.get(id) ?? []));
    const own = list.map((): number[] => []);
    for (const [change, touched] of touches.entries()) for (const at of touched) own[at]?.push(change);
    const shared: Shared = {
      changes,
      touches,
      populations: own.flatMap((all, at) => (all.length === 0 ? [] : [{ at, changes: all }])),
      scored: list,
      rows: list.map(rowsOf),
      base: Float64Array.from(list, ({ visibility }) => visibility[0]),
      weightLo,
      weightHi,
      known: list.map(() => new Map<SetKey, number>()),
      knownMost: list.map(() => new Map<SetKey, number>()),
      bits: own.map((all) => new Map(all.map((change, place) => [change, 2 ** place]))),
    };
    return new PlanSpace(shared, [...changes.keys()]);
  }

  /** The same changes, of which a plan may hold only these. */
  keeping(kept: readonly number[]): PlanSpace {
    return new PlanSpace(this.#shared, kept);
  }

  keeps(change: number): boolean {
    return this.#kept.has(change);
  }

  /** The lower bound of the organisation, 0 to 100, once the chosen changes have landed; 0 without devices. */
  score(chosen: ReadonlySet<number>): number {
    return this.scoreOf(this.values(chosen));
  }

  /** The organisation's lower bound for lower bounds of the populations. */
  scoreOf(values: Float64Array): number {
    return extremeMean(values, this.#shared.weightLo, this.#shared.weightHi, 1) ?? 0;
  }

  /** The lower bound of each population under the chosen changes. */
  values(chosen: ReadonlySet<number>): Float64Array {
    const values = this.#shared.base.slice();
    const own = new Map<number, number[]>();
    for (const change of [...chosen].toSorted((a, b) => a - b)) {
      for (const at of this.touches[change] ?? NONE) {
        const known = own.get(at);
        if (known === undefined) own.set(at, [change]);
        else known.push(change);
      }
    }
    for (const [at, changes] of own) values[at] = this.populationScore(at, changes);
    return values;
  }

  /** The lower bound of one population, 0 to 100, under changes that touch it (positions, rising). */
  populationScore(at: number, own: readonly number[]): number {
    if (own.length === 0) return this.#shared.base[at] ?? 0;
    const known = this.#shared.known[at];
    if (known === undefined) throw new Error(`No population stands at ${at}`);
    const key = keyOf(this.bitsAt(at), own);
    let value = known.get(key);
    if (value === undefined) {
      value = this.#lower(at, own, null)[VISIBILITY_AT] ?? 0;
      known.set(key, value);
    }
    return value;
  }

  /** The most that these changes can give one population, whichever mode it moves to where one of them is a move. */
  mostScore(at: number, own: readonly number[]): number {
    const score = this.populationScore(at, own);
    const otherModes = own.flatMap((change) => this.changes[change]?.otherModes ?? []);
    if (otherModes.length === 0) return score;
    const known = this.#shared.knownMost[at];
    const key = keyOf(this.bitsAt(at), own);
    let most = known?.get(key);
    if (most === undefined) {
      most = otherModes.reduce((top, mode) => Math.max(top, this.#lower(at, own, mode)[VISIBILITY_AT] ?? 0), score);
      known?.set(key, most);
    }
    return most;
  }

  /** By change that touches it, its bit in the keys of one population's sets, if `hasBits` says so. */
  bitsAt(at: number): ReadonlyMap<number, number> {
    const bits = this.#shared.bits[at];
    if (bits === undefined) throw new Error(`No population stands at ${at}`);
    return bits;
  }

  /** Whether the sets of a population are told apart by a sum of bits. */
  hasBits(at: number): boolean {
    return this.bitsAt(at).size <= BITS;
  }

  isTouched(at: number, change: number): boolean {
    return this.bitsAt(at).has(change);
  }

  /** The score of a set that was asked for before, by the sum of its bits. */
  knownScore(at: number, key: number): number | undefined {
    return this.#shared.known[at]?.get(key);
  }

  /**
   * Weights under which populations with these values have their lower bound: the ends of the device counts that are
   * hardest on them. With these weights held, the score of any other set is at least its true lower bound [SC8].
   */
  hardestWeights(values: Float64Array): Float64Array {
    const { weightLo, weightHi } = this.#shared;
    const mean = this.scoreOf(values);
    const weights = values.map((value, at) => (value < mean ? (weightHi[at] ?? 0) : (weightLo[at] ?? 0)));
    // Where every count may be zero, what there may be at most stands for it.
    return asShares(weights) ?? asShares(weightHi) ?? weights;
  }

  get weights(): readonly [lo: Float64Array, hi: Float64Array] {
    return [this.#shared.weightLo, this.#shared.weightHi];
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
    return this.#shared.scored[at]?.population.id ?? null;
  }

  /** Facets, questions and gate of one population at its lower bound, under changes that touch it. Not kept. */
  figuresOf(at: number, own: readonly number[], mode: Mode | null = null): Figures {
    return this.#lower(at, own, mode).slice();
  }

  /** The same in an array that the next call fills again. */
  #lower(at: number, own: readonly number[], mode: Mode | null): Figures {
    const rows = this.#shared.rows[at];
    if (rows === undefined) throw new Error(`No population stands at ${at}`);
    return rows.lower(
      own.map((change) => this.#candidateOf(change)),
      mode,
    );
  }

  /** The mode that makes a population's lower bound: its own, or where that is unknown the weakest [SC15]. */
  modeAt(at: number): Mode | null {
    return this.#shared.scored[at]?.evaluation.weakestMode.mode ?? null;
  }

  #candidateOf(change: number): Candidate {
    const priced = this.changes[change];
    if (priced === undefined) throw new Error(`No change stands at ${change}`);
    return priced.candidate;
  }
}

const rowsOfPopulation = new WeakMap<ScoredPopulation, ChangedRows>();

/** Spaces of one record look at the same cells. */
function rowsOf(population: ScoredPopulation): ChangedRows {
  const known = rowsOfPopulation.get(population) ?? new ChangedRows(population, 'lower');
  rowsOfPopulation.set(population, known);
  return known;
}

function keyOf(bits: ReadonlyMap<number, number>, own: readonly number[]): SetKey {
  if (bits.size > BITS) return own.join();
  let key = 0;
  for (const change of own) key += bits.get(change) ?? 0;
  return key;
}

function asShares(weights: Float64Array): Float64Array | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : weights.map((weight) => weight / total);
}
