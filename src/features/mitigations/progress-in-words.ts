import type { MitigationProgress } from '#/domain/planning/progress.ts';
import { formatDate, formatNumber } from '#/ui/format.ts';

/** Why points that were closed can become fewer without anything being undone. */
export const SHARED_POINTS =
  'The actions of a priority share its points by effort: one more makes each of the others count for less, so closed points fall when an action is added and rise when one is dropped, though nothing that was done is undone.';

/** The burn-up chart in two sentences. */
export function progressInWords(progress: MitigationProgress): string {
  const { total, closed, earned, plannedByNow, forecastDone } = progress;
  if (total === 0) return 'No action is planned yet.';
  const underWay = earned - closed >= 0.5 ? `, ${formatNumber(earned)} with what is under way` : '';
  const late = plannedByNow - closed;
  const pace =
    late >= 0.5
      ? `The plan wanted ${formatNumber(plannedByNow)} by now, so it is ${formatNumber(late)} behind.`
      : 'The plan is on time.';
  const end =
    closed >= total - 0.5
      ? 'Everything planned is done.'
      : forecastDone === null
        ? 'Too little was closed in the last 90 days to forecast an end.'
        : `At the pace of the last 90 days all of it is closed by ${formatDate(forecastDone)}.`;
  return `${formatNumber(closed)} of ${formatNumber(total)} mitigation points closed${underWay}. ${pace} ${end}`;
}
