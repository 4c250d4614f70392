/**
 * A set of changes that grows and shrinks, with what every population then has; only what a change touches is scored
 * again. The search asks what a further change would add most of all, so that is answered from sums.
 */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { Spent } from '#/domain/planning/frontier/price.ts';

export class WorkingSet {
  readonly #space: PlanSpace;
  readonly #chosen: Set<number>;
  /** By position of the population: the chosen changes that touch it, rising, and the key of that set. */
  readonly #own: (readonly number[])[] = [];
  readonly #keys: Float64Array;
  readonly #values: Float64Array;
  readonly #changesAt: (readonly number[])[] = [];

  constructor(space: PlanSpace, chosen: Iterable<number> = []) {
    this.#space = space;
    this.#chosen = new Set(chosen);
    this.#values = space.values(new Set());
    this.#keys = new Float64Array(this.#values.length);
    for (const { at, changes } of space.populations) {
      this.#changesAt[at] = changes;
      this.#own[at] = [];
    }
    this.#refresh(this.#chosen);
  }

  get chosen(): ReadonlySet<number> {
    return this.#chosen;
  }

  get spent(): Spent {
    return this.#space.spentOn(this.#chosen);
  }

  get score(): number {
    return this.#space.scoreOf(this.#values);
  }

  has(change: number): boolean {
    return this.#chosen.has(change);
  }

  add(changes: Iterable<number>): void {
    for (const change of changes) this.#chosen.add(change);
    this.#refresh(changes);
  }

  /** The score of the set with one change more, or with one of its own less. */
  scoreWith(change: number, isIn: boolean): number {
    const values = this.#values.slice();
    for (const at of this.#space.touches[change] ?? []) {
      const rest = (this.#own[at] ?? []).filter((one) => one !== change);
      const own = isIn ? [...rest, change].toSorted((a, b) => a - b) : rest;
      values[at] = this.#space.populationScore(at, own);
    }
    return this.#space.scoreOf(values);
  }

  /** Organisation points that these changes would add where they touch, with the weights of the populations held. */
  gainOf(changes: readonly number[], touched: readonly number[], weights: Float64Array): number {
    let gain = 0;
    for (const at of touched) {
      const bits = this.#space.bitsAt(at);
      let value: number | undefined;
      if (bits !== null) {
        let key = this.#keys[at] ?? 0;
        for (const change of changes) if (!this.#chosen.has(change)) key += bits[change] ?? 0;
        value = this.#space.knownScore(at, key);
      }
      value ??= this.#space.populationScore(at, this.#grown(at, changes));
      gain += (value - (this.#values[at] ?? 0)) * (weights[at] ?? 0);
    }
    return gain;
  }

  #grown(at: number, changes: readonly number[]): readonly number[] {
    const further = changes.filter((change) => !this.#chosen.has(change) && this.#space.touches[change]?.includes(at));
    return [...(this.#own[at] ?? []), ...further].toSorted((a, b) => a - b);
  }

  #refresh(changes: Iterable<number>): void {
    const touched = new Set<number>();
    for (const change of changes) for (const at of this.#space.touches[change] ?? []) touched.add(at);
    for (const at of touched) {
      const own = (this.#changesAt[at] ?? []).filter((change) => this.#chosen.has(change));
      const bits = this.#space.bitsAt(at);
      this.#own[at] = own;
      this.#values[at] = this.#space.populationScore(at, own);
      this.#keys[at] = bits === null ? 0 : own.reduce((key, change) => key + (bits[change] ?? 0), 0);
    }
  }
}
