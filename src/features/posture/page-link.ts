import type { IsoDate } from '#/domain/dates.ts';

export interface PageView {
  readonly on: IsoDate;
  readonly since: IsoDate;
}

/**
 * The address that shows this view wherever and whenever it is opened: what the address leaves to the day it is read on
 * is named in it. A scenario stands on the record of today, so it has no day.
 */
export function pageSearch(params: URLSearchParams, { on, since }: PageView): string {
  const next = new URLSearchParams(params);
  next.set('since', since);
  if (!next.get('scenario')) next.set('asof', on);
  next.sort();
  return `?${next.toString()}`;
}
