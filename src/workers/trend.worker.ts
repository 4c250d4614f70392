import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { trendOf, type TrendPoint } from '#/domain/scoring/trend.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface TrendRequest {
  readonly commits: readonly Commit[];
  readonly catalog: Catalog;
  readonly dates: readonly IsoDate[];
}

export type TrendAnswer = readonly TrendPoint[];

self.addEventListener('message', ({ data }: MessageEvent<TrendRequest>) => {
  const answer: TrendAnswer = trendOf(data.commits, data.catalog, data.dates);
  self.postMessage(answer);
});
