/**
 * [SC8] The organisation's bound if some populations had another one, without going through all the others: what
 * `extremeMean` gives, from sums that are kept in the order of the values.
 */

/** Stops a loop that rounding might keep alive, as in the roll-up itself. */
const MOST_PASSES = 60;

export class RollUpWith {
  /** The largest mean is the smallest of the negated values, so only that one is looked for. */
  readonly #sign: 1 | -1;
  readonly #values: Float64Array;
  readonly #weightLo: ArrayLike<number>;
  readonly #weightHi: ArrayLike<number>;
  /** Positions by rising value. */
  readonly #order: Uint32Array;
  readonly #sorted: Float64Array;
  /** Sums over the first `n` of the order, at index `n`: of weights, and of weights times values. */
  readonly #heavy: Float64Array;
  readonly #heavyPoints: Float64Array;
  readonly #light: Float64Array;
  readonly #lightPoints: Float64Array;

  /** `sign` 1 is the lower bound, -1 the upper, as for `extremeMean`. */
  constructor(values: ArrayLike<number>, weightLo: ArrayLike<number>, weightHi: ArrayLike<number>, sign: 1 | -1) {
    const size = values.length;
    this.#sign = sign;
    this.#weightLo = weightLo;
    this.#weightHi = weightHi;
    const signed = Float64Array.from(values, (value) => value * sign);
    this.#values = signed;
    this.#order = Uint32Array.from(signed.keys()).toSorted((a, b) => (signed[a] ?? 0) - (signed[b] ?? 0));
    this.#sorted = Float64Array.from(this.#order, (at) => signed[at] ?? 0);
    this.#heavy = new Float64Array(size + 1);
    this.#heavyPoints = new Float64Array(size + 1);
    this.#light = new Float64Array(size + 1);
    this.#lightPoints = new Float64Array(size + 1);
    for (let n = 0; n < size; n++) {
      const at = this.#order[n] ?? 0;
      const [value, lo, hi] = [signed[at] ?? 0, weightLo[at] ?? 0, weightHi[at] ?? 0];
      this.#heavy[n + 1] = (this.#heavy[n] ?? 0) + hi;
      this.#heavyPoints[n + 1] = (this.#heavyPoints[n] ?? 0) + hi * value;
      this.#light[n + 1] = (this.#light[n] ?? 0) + lo;
      this.#lightPoints[n + 1] = (this.#lightPoints[n] ?? 0) + lo * value;
    }
  }

  /** The bound with these populations, by position, at these values; `null` where nothing weighs anything. */
  mean(changed: ReadonlyMap<number, number>): number | null {
    let mean: number | null = null;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const { points, weight } = this.#sumsBelow(mean ?? -Infinity, changed);
      if (weight <= 0) {
        if (mean !== null) break;
        mean = this.#least(changed);
        if (mean === null) return null;
        continue;
      }
      const next = points / weight;
      if (mean !== null && next >= mean) break;
      mean = next;
    }
    return mean === null ? null : mean * this.#sign;
  }

  /** Those below a mean weigh all they can, the others what they must. */
  #sumsBelow(mean: number, changed: ReadonlyMap<number, number>): { readonly points: number; readonly weight: number } {
    const below = this.#countBelow(mean);
    const all = this.#sorted.length;
    let points = (this.#heavyPoints[below] ?? 0) + (this.#lightPoints[all] ?? 0) - (this.#lightPoints[below] ?? 0);
    let weight = (this.#heavy[below] ?? 0) + (this.#light[all] ?? 0) - (this.#light[below] ?? 0);
    for (const [at, value] of changed) {
      const [from, to] = [this.#values[at] ?? 0, value * this.#sign];
      const [lo, hi] = [this.#weightLo[at] ?? 0, this.#weightHi[at] ?? 0];
      const [before, after] = [from < mean ? hi : lo, to < mean ? hi : lo];
      points += after * to - before * from;
      weight += after - before;
    }
    return { points, weight };
  }

  #countBelow(mean: number): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle] ?? 0) < mean) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Where every count may be zero: any one population may be all there is. */
  #least(changed: ReadonlyMap<number, number>): number | null {
    let least: number | null = null;
    for (const [at, value] of changed) {
      const to = value * this.#sign;
      if ((this.#weightHi[at] ?? 0) > 0 && (least === null || to < least)) least = to;
    }
    for (const at of this.#order) {
      if (changed.has(at) || (this.#weightHi[at] ?? 0) <= 0) continue;
      const value = this.#values[at] ?? 0;
      return least === null || value < least ? value : least;
    }
    return least;
  }
}
