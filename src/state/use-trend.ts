import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { addDays, daysBetween, type IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { askWorker } from '#/state/ask-worker.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
import type { TrendAnswer, TrendRequest } from '#/workers/trend.worker.ts';

/** Points of the trend: enough for a smooth line, few enough to work out while one looks. */
const MAX_POINTS = 80;
const WEEK_DAYS = 7;

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Shown until the worker has answered for the newest commit. */
  readonly isStale: boolean;
}

/**
 * The score at successive dates, worked out off the main thread; `null` until the first answer. `alsoOn` is among the
 * dates, so that a comparison with that day is with that day.
 */
export function useTrend(alsoOn: IsoDate): Trend | null {
  const { commits } = useLedger();
  const until = useEvaluationDate();
  return useScoresOn(trendDates(commits, until, alsoOn));
}

/** The scores at the end of the days asked for, worked out off the main thread; `null` until the first answer. */
export function useScoresOn(dates: readonly IsoDate[]): Trend | null {
  const catalog = useCatalog();
  const { id, commits } = useLedger();
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['trend', id, commits.at(-1)?.id ?? null, dates.join()],
    queryFn: ({ signal }) =>
      askWorker<TrendAnswer>(
        new Worker(new URL('../workers/trend.worker.ts', import.meta.url), { type: 'module' }),
        { commits, catalog, dates } satisfies TrendRequest,
        signal,
      ),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return data === undefined ? null : { points: data, isStale: isPlaceholderData };
}

/** From the first commit to the evaluation date, weekly or wider, the last date always among them. */
export function trendDates(commits: readonly Commit[], until: IsoDate, alsoOn: IsoDate): readonly IsoDate[] {
  const first = commits[0];
  if (first === undefined) return [until];
  const days = daysBetween(dayOf(first), until);
  const step = Math.max(WEEK_DAYS, Math.ceil(days / MAX_POINTS));
  const dates: IsoDate[] = [];
  for (let back = 0; back <= Math.max(days, 0); back += step) dates.push(addDays(until, -back));
  return [...new Set([...dates, ...(alsoOn < until ? [alsoOn] : [])])].toSorted();
}
