import { recordOf } from '#/domain/record-of.ts';
import { type Settings } from '#/domain/workspace/entities.ts';
import { CHANGE_KINDS, type ChangeKind } from '#/domain/workspace/record-vocabulary.ts';

/** What one change costs beside the work, in the organisation's own currency. */
export interface Cost {
  readonly once: number;
  readonly perYear: number;
}

export type CostByKind = Readonly<Record<ChangeKind, Cost>>;

/**
 * Our own judgement of an order of magnitude, to begin with: looking costs nothing but time; a change of set-up a little
 * outside help; a new source its introduction and its licences; another management mode the handling of the devices.
 */
export const USUAL_COST: CostByKind = {
  measure: { once: 0, perYear: 0 },
  configure: { once: 2_000, perYear: 0 },
  buy: { once: 15_000, perYear: 40_000 },
  change_mode: { once: 10_000, perYear: 0 },
};

/** Years for which a yearly cost is counted, until somebody chooses others. */
export const USUAL_YEARS = 3;
export const MOST_YEARS = 10;

export function costOf({ cost }: Settings): CostByKind {
  return recordOf(CHANGE_KINDS, (kind) => cost[kind] ?? USUAL_COST[kind]);
}

export function moneyOver({ once, perYear }: Cost, years: number): number {
  return once + perYear * years;
}
