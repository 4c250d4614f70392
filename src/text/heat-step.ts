/** Lower ends of the steps. The number stands in the cell: the shade only helps the eye find it. */
const STEPS = [0, 8, 30, 55, 78];

/** The shade of a number of 0 to 100 in a heat map, 0 for the faintest. */
export function heatStep(value: number): number {
  return STEPS.findLastIndex((from) => value >= from);
}
