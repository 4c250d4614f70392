/**
 * What the sources of one population give, in flat arrays: row = source, column = facet. One table is filled again and
 * again, so that scoring ten thousand populations allocates next to nothing.
 */
import { FACET_COUNT } from '#/domain/scoring/weights.ts';

/** A value for "this row is no recorded source": a family that nobody has said anything about. */
export const NO_SOURCE = -1;

const FIRST_ROWS = 32;

export class SliceTable {
  count = 0;
  family: Int32Array = new Int32Array(FIRST_ROWS);
  /** Position of the source in the list of sources, or `NO_SOURCE`. */
  source: Int32Array = new Int32Array(FIRST_ROWS);
  /** Device set as a small number: same number, same devices. */
  set: Int32Array = new Int32Array(FIRST_ROWS);
  shareLo: Float64Array = new Float64Array(FIRST_ROWS);
  shareHi: Float64Array = new Float64Array(FIRST_ROWS);
  /** Value of each facet on a device that the source covers, 0 to 1. */
  lo: Float64Array = new Float64Array(FIRST_ROWS * FACET_COUNT);
  hi: Float64Array = new Float64Array(FIRST_ROWS * FACET_COUNT);

  clear(): void {
    this.count = 0;
  }

  /** Adds a row whose values are all zero and returns its number. */
  add(family: number, source: number, set: number, shareLo: number, shareHi: number): number {
    const row = this.count;
    if (row === this.family.length) this.#grow();
    this.count = row + 1;
    this.family[row] = family;
    this.source[row] = source;
    this.set[row] = set;
    this.shareLo[row] = shareLo;
    this.shareHi[row] = shareHi;
    this.lo.fill(0, row * FACET_COUNT, (row + 1) * FACET_COUNT);
    this.hi.fill(0, row * FACET_COUNT, (row + 1) * FACET_COUNT);
    return row;
  }

  #grow(): void {
    const rows = this.family.length * 2;
    this.family = widened(this.family, new Int32Array(rows));
    this.source = widened(this.source, new Int32Array(rows));
    this.set = widened(this.set, new Int32Array(rows));
    this.shareLo = widened(this.shareLo, new Float64Array(rows));
    this.shareHi = widened(this.shareHi, new Float64Array(rows));
    this.lo = widened(this.lo, new Float64Array(rows * FACET_COUNT));
    this.hi = widened(this.hi, new Float64Array(rows * FACET_COUNT));
  }
}

function widened<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
