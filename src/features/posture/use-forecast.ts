import { useDeferredValue, useMemo } from 'react';

import { forecastOf, type Forecast } from '#/domain/planning/forecast.ts';
import { firstDues } from '#/domain/planning/landing-days.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';

/** Where the open actions lead; `null` until it is worked out, after the rest of the page has been drawn. */
export function useForecast(): Forecast | null {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const { commits } = useLedger();
  // Each action that lands scores the record once more.
  const isDue = useDeferredValue(true, false);
  return useMemo(
    () => (isDue ? forecastOf(workspace, catalog, on, score, firstDues(commits)) : null),
    [isDue, workspace, catalog, on, score, commits],
  );
}
