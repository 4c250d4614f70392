export const HEAT_PARAM = 'heat';
export type Heat = 'questions' | 'families';

/** What the heat map shows, of the address. */
export function heatIn(params: URLSearchParams): Heat {
  return params.get(HEAT_PARAM) === 'families' ? 'families' : 'questions';
}
