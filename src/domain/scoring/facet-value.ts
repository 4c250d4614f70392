/**
 * [SC4] A facet of a population: the expected best value per device. How the sources overlap is not known, so the
 * lower bound assumes that all cover the same devices, and the upper bound that different device sets are as disjoint
 * as they can be. Sources on one set are nested in both, so nothing is counted twice.
 */
import { FACET_COUNT } from '#/domain/scoring/weights.ts';
import type { SliceTable } from '#/domain/scoring/slice-table.ts';

/** Rows by falling value; reused. Sources per population are few, so an insertion sort is the quickest. */
let order = new Int32Array(64);
/** How much of each device set is taken already; reused. */
let taken = new Float64Array(64);

function sortByValue(table: SliceTable, values: Float64Array, facet: number): number {
  if (order.length < table.count) order = new Int32Array(table.count * 2);
  let size = 0;
  for (let row = 0; row < table.count; row++) {
    const value = values[row * FACET_COUNT + facet] ?? 0;
    if (value <= 0) continue;
    let at = size++;
    for (; at > 0; at--) {
      const before = order[at - 1] ?? 0;
      if ((values[before * FACET_COUNT + facet] ?? 0) >= value) break;
      order[at] = before;
    }
    order[at] = row;
  }
  return size;
}

/** Told of each stretch of devices that made a bound. */
export type OnSlice = (row: number, share: number, value: number) => void;

/** The lower bound: the integral over devices of the best value, when every source covers the same devices first. */
export function lowerFacet(table: SliceTable, facet: number, onSlice?: OnSlice): number {
  const size = sortByValue(table, table.lo, facet);
  let sum = 0;
  let covered = 0;
  for (let i = 0; i < size; i++) {
    const row = order[i] ?? 0;
    const share = table.shareLo[row] ?? 0;
    if (share <= covered) continue;
    const value = table.lo[row * FACET_COUNT + facet] ?? 0;
    sum += value * (share - covered);
    onSlice?.(row, share - covered, value);
    covered = share;
  }
  return sum;
}

/** The upper bound: the best values take the devices first, each set adding devices of its own, at most all devices. */
export function upperFacet(table: SliceTable, facet: number, onSlice?: OnSlice): number {
  const size = sortByValue(table, table.hi, facet);
  for (let i = 0; i < size; i++) {
    const set = table.set[order[i] ?? 0] ?? 0;
    if (set >= taken.length) taken = new Float64Array(set * 2);
    taken[set] = 0;
  }
  let sum = 0;
  let left = 1;
  for (let i = 0; i < size && left > 0; i++) {
    const row = order[i] ?? 0;
    const set = table.set[row] ?? 0;
    const share = table.shareHi[row] ?? 0;
    const before = taken[set] ?? 0;
    if (share <= before) continue;
    taken[set] = share;
    const value = table.hi[row * FACET_COUNT + facet] ?? 0;
    const stretch = Math.min(share - before, left);
    sum += value * stretch;
    onSlice?.(row, stretch, value);
    left -= stretch;
  }
  return Math.min(1, sum);
}
