import { extremeMean } from '#/domain/scoring/roll-up.ts';

/**
 * What share of the organisation each population is, in the device counts that make the lower bound [SC8]: the weighted
 * mean of `values` is the lower bound itself. `null` where nothing weighs anything.
 */
export function lowerBoundWeights(
  values: readonly number[],
  { weightLo, weightHi }: { readonly weightLo: Float64Array; readonly weightHi: Float64Array },
): readonly number[] | null {
  const mean = extremeMean(values, weightLo, weightHi, 1);
  if (mean === null) return null;
  const weights = values.map((value, at) => (value < mean ? weightHi[at] : weightLo[at]) ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total > 0) return weights.map((weight) => weight / total);
  // Every count may be zero: the weakest population may be all there is.
  const weakest = values.findIndex((value, at) => value === mean && (weightHi[at] ?? 0) > 0);
  return values.map((_, at) => (at === weakest ? 1 : 0));
}
