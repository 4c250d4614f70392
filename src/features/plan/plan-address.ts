/** What of the plan is looked at, as it stands in the address. What an address gets wrong falls back to the start. */
import { MOST_YEARS, USUAL_YEARS } from '#/domain/planning/frontier/cost.ts';
import { AXES, type Axis } from '#/domain/planning/frontier/price.ts';

export interface PlanPlace {
  /** Along which kind of price plans are compared. */
  readonly axis: Axis;
  /** Budgets; `null`: not chosen. Along the axis the screen then suggests one, of the other anything goes. */
  readonly days: number | null;
  readonly money: number | null;
  /** Years for which a yearly cost is counted. */
  readonly years: number;
  /** Only changes whose gain is certain. */
  readonly certainOnly: boolean;
}

export const MOST_OF: Readonly<Record<Axis, number>> = { days: 100_000, money: 1_000_000_000 };

export function readPlace(params: URLSearchParams): PlanPlace {
  const years = Number(params.get('years') ?? Number.NaN);
  return {
    axis: AXES.find((axis) => axis === params.get('by')) ?? 'days',
    days: amountIn(params.get('days'), MOST_OF.days),
    money: amountIn(params.get('money'), MOST_OF.money),
    years: Number.isInteger(years) && years >= 1 && years <= MOST_YEARS ? years : USUAL_YEARS,
    certainOnly: params.get('certain') === 'only',
  };
}

function amountIn(text: string | null, most: number): number | null {
  const amount = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(amount) && amount >= 0 && amount <= most ? amount : null;
}

/** Sets what the patch names; what is as at the start is left out, so that addresses stay short. */
export function writePlace(params: URLSearchParams, patch: Partial<PlanPlace>): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (key: string, value: string | null) => {
    if (value === null) next.delete(key);
    else next.set(key, value);
  };
  if (patch.axis !== undefined) set('by', patch.axis === 'days' ? null : patch.axis);
  if (patch.days !== undefined) set('days', patch.days === null ? null : String(patch.days));
  if (patch.money !== undefined) set('money', patch.money === null ? null : String(patch.money));
  if (patch.years !== undefined) set('years', patch.years === USUAL_YEARS ? null : String(patch.years));
  if (patch.certainOnly !== undefined) set('certain', patch.certainOnly ? 'only' : null);
  return next;
}
