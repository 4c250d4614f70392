import { isoDateOf, type IsoDate } from '#/domain/dates.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface MonthTick {
  /** First day of the month. */
  readonly on: IsoDate;
  /** `Sep`, and the year where it begins or where the ticks do: `Jan 2027`. */
  readonly label: string;
}

/** First days of months between two days, at most `most` of them and evenly apart. */
export function monthTicks(first: IsoDate, last: IsoDate, most: number): readonly MonthTick[] {
  const [from, to] = [monthsOf(first) + (first.endsWith('-01') ? 0 : 1), monthsOf(last)];
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  const ticks: MonthTick[] = [];
  for (let month = from; month <= to; month += step) {
    const year = Math.floor(month / 12);
    const name = MONTHS[month % 12] ?? '';
    const isNew = ticks.length === 0 || month % 12 < step;
    ticks.push({
      on: isoDateOf(Date.UTC(year, month % 12, 1)),
      label: isNew ? `${name} ${year}` : name,
    });
  }
  return ticks;
}

/** Months since the year 0. */
function monthsOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
