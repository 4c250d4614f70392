import type { AddressQuery } from '#/state/use-address.ts';

export const HEAT_PARAM = 'heat';
export type Heat = 'questions' | 'families';

/** What the heat map shows, of the address. */
export function heatIn(params: AddressQuery): Heat {
  return params.get(HEAT_PARAM) === 'families' ? 'families' : 'questions';
}
