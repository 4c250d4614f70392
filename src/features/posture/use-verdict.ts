import { changeSince } from '#/domain/scoring/change-since.ts';
import { pageVerdict } from '#/domain/scoring/page-verdict.ts';
import type { Words } from '#/domain/scoring/verdict-words.ts';
import { useScenarioId } from '#/state/use-scenario.ts';
import { useScores } from '#/state/use-scores.ts';
import { useSince } from '#/state/use-since.ts';
import { useTrend } from '#/state/use-trend.ts';
import { FORMATS } from '#/ui/format.ts';

/** The page in a sentence or two, with the change since the day compared with once that is worked out. */
export function useVerdict(): readonly Words[] {
  const scores = useScores();
  const since = useSince();
  const trend = useTrend(since.date);
  // The trend is the record's: what a scenario proves has not come about since any day.
  const isAsIf = useScenarioId() !== null;
  const moved = trend === null || isAsIf ? null : changeSince(trend.points, since.date);
  return pageVerdict(scores, moved, FORMATS);
}
