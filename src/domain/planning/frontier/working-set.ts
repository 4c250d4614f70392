/** A set of changes that grows and shrinks, and what a further change would add; only what it touches is scored again. */
import type { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import type { Spent } from '#/domain/planning/frontier/price.ts';

export class WorkingSet {
  readonly #space: PlanSpace;
  readonly #chosen: Set<number>;
  readonly #own: Map<number, readonly number[]>;
  readonly #changesAt: ReadonlyMap<number, readonly number[]>;

  constructor(space: PlanSpace, chosen: Iterable<number> = []) {
    this.#space = space;
    this.#chosen = new Set(chosen);
    this.#changesAt = new Map(space.populations.map(({ at, changes }) => [at, changes]));
    this.#own = new Map(space.populations.map(({ at }) => [at, this.#ownAt(at)]));
  }

  get chosen(): ReadonlySet<number> {
    return this.#chosen;
  }

  get spent(): Spent {
    return this.#space.spentOn(this.#chosen);
  }

  get score(): number {
    return this.#space.score(this.#chosen);
  }

  has(change: number): boolean {
    return this.#chosen.has(change);
  }

  add(changes: Iterable<number>): void {
    for (const change of changes) this.#chosen.add(change);
    this.#refresh(changes);
  }

  remove(changes: Iterable<number>): void {
    for (const change of changes) this.#chosen.delete(change);
    this.#refresh(changes);
  }

  /** Organisation points that these changes would add where they touch, with the weights of the populations held. */
  gainOf(changes: readonly number[], touched: readonly number[], weights: Float64Array): number {
    let gain = 0;
    for (const at of touched) {
      const own = this.#own.get(at) ?? [];
      const grown = this.#space.grownScore(at, own, changes);
      gain += (grown - this.#space.populationScore(at, own)) * (weights[at] ?? 0);
    }
    return gain;
  }

  #refresh(changes: Iterable<number>): void {
    for (const change of changes)
      for (const at of this.#space.touches[change] ?? []) this.#own.set(at, this.#ownAt(at));
  }

  #ownAt(at: number): readonly number[] {
    return (this.#changesAt.get(at) ?? []).filter((change) => this.#chosen.has(change));
  }
}
