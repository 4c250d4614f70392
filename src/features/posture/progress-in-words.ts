import type { MitigationProgress } from '#/domain/planning/progress.ts';
import { formatDate, formatPoints } from '#/ui/format.ts';

/** Where the plan of mitigations stands against its own dates. */
export function progressInWords({ total, closed, plannedByNow, forecastDone }: MitigationProgress): string {
  if (total === 0) return 'No action is planned yet.';
  const behind = plannedByNow - closed;
  const pace = behind >= 0.5 ? `${formatPoints(behind)} behind the plan` : 'on time';
  const end = forecastDone === null ? '' : `; at the pace of the last 90 days all done by ${formatDate(forecastDone)}`;
  return `${formatPoints(closed)} of ${formatPoints(total)} points closed, ${pace}${end}.`;
}
