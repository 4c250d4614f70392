/** What one change takes here: the price of its kind, as often as its work is done. */
import type { Cost, CostByKind } from '#/domain/planning/frontier/cost.ts';
import type { Effort } from '#/domain/planning/frontier/effort.ts';
import type { Candidate } from '#/domain/planning/gap.ts';

export interface UsualPrice extends Cost {
  readonly days: number;
}

/**
 * Days, and money in the organisation's currency. A set-up that is changed population by population takes its days for each
 * of them; what is done once for a source takes them once, however many populations it reaches.
 */
export function usualPrice(
  { kind, times = 1 }: Pick<Candidate, 'kind' | 'times'>,
  effort: Effort,
  cost: CostByKind,
): UsualPrice {
  const { once, perYear } = cost[kind];
  return { days: effort[kind] * times, once: once * times, perYear: perYear * times };
}
