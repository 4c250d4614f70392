/** What a plan may take, in days of work and in money, and how the two are weighed where one number is needed. */

export const AXES = ['days', 'money'] as const;
/** What a plan is measured in. */
export type Axis = (typeof AXES)[number];

export interface Spent {
  /** Person-days. */
  readonly days: number;
  /** One-off cost and the cost of each year of the horizon, in the organisation's own currency. */
  readonly money: number;
}

/** The most that a plan may take of each; `Infinity` where there is no limit. */
export type Budget = Spent;

/** Weights that make one price of days and money: `days x spent.days + money x spent.money`. */
export type Measure = Spent;

export const MEASURE_OF: Readonly<Record<Axis, Measure>> = {
  days: { days: 1, money: 0 },
  money: { days: 0, money: 1 },
};

export const OTHER_AXIS: Readonly<Record<Axis, Axis>> = { days: 'money', money: 'days' };

/** Sums of prices that differ by less are the same. */
export const ROUNDING = 1e-6;

export function priceOf(measure: Measure, { days, money }: Spent): number {
  return weighed(measure.days, days) + weighed(measure.money, money);
}

function weighed(weight: number, amount: number): number {
  return weight === 0 ? 0 : weight * amount;
}

export function fits(spent: Spent, budget: Budget): boolean {
  return spent.days <= budget.days + ROUNDING && spent.money <= budget.money + ROUNDING;
}

/**
 * Measures under which a plan within the budget costs at most what the budget does: each kind alone where it is limited,
 * and where both are, the two together as parts of their budgets.
 */
export function measuresOf(budget: Budget): readonly Measure[] {
  const alone = AXES.filter((axis) => budget[axis] !== Infinity).map((axis) => MEASURE_OF[axis]);
  const isBoth = alone.length === AXES.length && budget.days > 0 && budget.money > 0;
  return isBoth ? [...alone, { days: 1 / budget.days, money: 1 / budget.money }] : alone;
}

export interface Worth {
  readonly gain: number;
  readonly price: number;
}

/** More points for its price; what costs nothing is better than anything that does, and then the larger gain is. */
export function isBetter(a: Worth, b: Worth): boolean {
  if (a.price === 0 && b.price === 0) return a.gain > b.gain;
  return a.gain * b.price > b.gain * a.price;
}

/** Best first; equals keep their order. */
export function byWorth(a: Worth, b: Worth): number {
  return isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0;
}
