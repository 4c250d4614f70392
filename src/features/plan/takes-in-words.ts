import type { Axis, Spent } from '#/domain/planning/frontier/price.ts';
import { daysText, moneyText } from '#/ui/format.ts';

/** "80,000 EUR"; "a cost of 80,000" where the currency has no name. */
export function costInWords(amount: number, currency: string): string {
  return currency === '' ? `a cost of ${moneyText(amount, '')}` : moneyText(amount, currency);
}

/** "22 days of work" or "80,000 EUR". */
export function takesInWords(spent: Spent, axis: Axis, currency: string): string {
  return axis === 'days' ? `${daysText(spent.days)} of work` : costInWords(spent.money, currency);
}

/** What a budget allows: "60 days", "80,000 EUR", "60 days and 80,000 EUR". */
export function budgetInWords(axis: Axis, amount: number, cap: number | null, currency: string): string {
  const words = (of: Axis, much: number) => (of === 'days' ? daysText(much) : costInWords(much, currency));
  const first = words(axis, amount);
  return cap === null ? first : `${first} and ${words(axis === 'days' ? 'money' : 'days', cap)}`;
}
