/**
 * A set of changes that grows and shrinks, with what every population then has; only what a change touches is scored
 * again. The search asks what a further change would add most of all, so that is answered from sums.
 */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { Spent } from '#/domain/planning/frontier/price.ts';
import { RollUpWith } from '#/domain/planning/roll-up-with.ts';

const NONE: readonly number[] = [];

export class WorkingSet {
  readonly space: PlanSpace;
  readonly #chosen = new Set<number>();
  /** By position of the population: the chosen changes that touch it, rising, and the key of that set. */
  readonly #own = new Map<number, readonly number[]>();
  readonly #keys: Float64Array;
  readonly #values: Float64Array;
  #rollUp: RollUpWith | null = null;

  constructor(space: PlanSpace, chosen: Iterable<number> = []) {
    this.space = space;
    this.#values = space.values(new Set());
    this.#keys = new Float64Array(this.#values.length);
    this.add([...chosen]);
  }

  get chosen(): ReadonlySet<number> {
    return this.#chosen;
  }

  get spent(): Spent {
    return this.space.spentOn(this.#chosen);
  }

  get score(): number {
    return this.space.scoreOf(this.#values);
  }

  has(change: number): boolean {
    return this.#chosen.has(change);
  }

  /** The chosen changes that touch a population, rising. */
  ownAt(at: number): readonly number[] {
    return this.#own.get(at) ?? NONE;
  }

  /** Weights under which the set has its lower bound; see `PlanSpace.hardestWeights`. */
  hardestWeights(): Float64Array {
    return this.space.hardestWeights(this.#values);
  }

  add(changes: readonly number[]): void {
    const further = new Map<number, number[]>();
    for (const change of changes) {
      if (this.#chosen.has(change)) continue;
      this.#chosen.add(change);
      for (const at of this.space.touches[change] ?? NONE) {
        const known = further.get(at);
        if (known === undefined) further.set(at, [change]);
        else known.push(change);
      }
    }
    for (const [at, more] of further) {
      const own = [...this.ownAt(at), ...more].toSorted((a, b) => a - b);
      this.#own.set(at, own);
      this.#values[at] = this.space.populationScore(at, own);
      const bits = this.space.bitsAt(at);
      for (const change of more) this.#keys[at] = (this.#keys[at] ?? 0) + (bits.get(change) ?? 0);
    }
    this.#rollUp = null;
  }

  /** The score of the set with some changes more and some of its own less. */
  scoreWith(more: readonly number[], less: readonly number[] = NONE): number {
    const [lo, hi] = this.space.weights;
    const values = new Map<number, number>();
    for (const change of [...more, ...less]) {
      for (const at of this.space.touches[change] ?? NONE) {
        if (values.has(at)) continue;
        const rest = less.length === 0 ? this.ownAt(at) : this.ownAt(at).filter((one) => !less.includes(one));
        values.set(at, this.space.populationScore(at, this.#grown(at, rest, more)));
      }
    }
    this.#rollUp ??= new RollUpWith(this.#values, lo, hi, 1);
    return this.#rollUp.mean(values) ?? 0;
  }

  /** Organisation points that these changes would add where they touch, with the weights of the populations held. */
  gainOf(changes: readonly number[], touched: readonly number[], weights: Float64Array): number {
    let gain = 0;
    for (const at of touched) {
      let value: number | undefined;
      if (this.space.hasBits(at)) {
        const bits = this.space.bitsAt(at);
        let key = this.#keys[at] ?? 0;
        for (const change of changes) if (!this.#chosen.has(change)) key += bits.get(change) ?? 0;
        value = this.space.knownScore(at, key);
      }
      value ??= this.space.populationScore(at, this.#grown(at, this.ownAt(at), changes));
      gain += (value - (this.#values[at] ?? 0)) * (weights[at] ?? 0);
    }
    return gain;
  }

  #grown(at: number, own: readonly number[], changes: readonly number[]): readonly number[] {
    const further = changes.filter((change) => !own.includes(change) && this.space.isTouched(at, change));
    return further.length === 0 ? own : [...own, ...further].toSorted((a, b) => a - b);
  }
}
