import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { IsoDate } from '#/domain/dates.ts';
import type { ChangeView, WholeChange } from '#/domain/scoring/change-view.ts';
import { askWorker } from '#/state/ask-worker.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useLedger } from '#/state/use-workspace.ts';
import type { ChangeAnswer, ChangeRequest } from '#/workers/change.worker.ts';

/** What moved the organisation's score between two days, worked out off the main thread; `null` until the first answer. */
export function useChange(from: IsoDate, to: IsoDate): ChangeView | null {
  return useAnswer(from, to, false);
}

/** The same with each population and each criterion. */
export function useWholeChange(from: IsoDate, to: IsoDate): WholeChange | null {
  const answer = useAnswer(from, to, true);
  return answer !== null && 'criteria' in answer ? answer : null;
}

function useAnswer(from: IsoDate, to: IsoDate, isWhole: boolean): ChangeAnswer | null {
  const catalog = useCatalog();
  const { id, commits } = useLedger();
  const { data } = useQuery({
    queryKey: ['change', id, commits.at(-1)?.id ?? null, from, to, isWhole],
    queryFn: ({ signal }) =>
      askWorker<ChangeAnswer>(
        new Worker(new URL('../workers/change.worker.ts', import.meta.url), { type: 'module' }),
        { commits, catalog, from, to, isWhole } satisfies ChangeRequest,
        signal,
      ),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return data ?? null;
}
