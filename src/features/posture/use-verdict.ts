import { useScenarioId } from '#/state/use-scenario.ts';
import { useScores } from '#/state/use-scores.ts';
import { useTrend } from '#/state/use-trend.ts';
import { formatDate } from '#/ui/format.ts';

import { mostToWin } from './population-rows.ts';
import { changeSince, useSince } from './use-since.ts';
import { verdictOf, type Words } from './verdict-words.ts';

/** The page in a sentence or two, with the change since the day compared with once that is worked out. */
export function useVerdict(): readonly Words[] {
  const scores = useScores();
  const { organisation } = scores;
  const since = useSince();
  const trend = useTrend(since.date);
  // The trend is the record's: what a scenario proves has not come about since any day.
  const isAsIf = useScenarioId() !== null;
  const change = trend === null || isAsIf ? null : changeSince(trend.points, since.date);
  return verdictOf({
    organisation,
    change: change === null ? null : { points: change.points, since: formatDate(change.since) },
    heldBackOn: organisation.weakest === null ? null : mostToWin(scores, organisation.weakest),
  });
}
