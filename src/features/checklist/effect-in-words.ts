import type { Range } from '#/domain/range.ts';
import { formatNumber, formatRange } from '#/ui/format.ts';

/** Less than this shows as 0.0. */
const NOTICEABLE = 0.05;

/** What an answer did to the readiness of those it was given for. */
export function effectInWords(before: Range | null, after: Range | null, whose: string): string {
  if (after === null) return `nothing is applicable to ${whose} any more.`;
  if (before === null) return `readiness of ${whose} is now ${formatRange(after, 1)}.`;
  const lo = after[0] - before[0];
  const hi = after[1] - before[1];
  if (Math.abs(lo) < NOTICEABLE && Math.abs(hi) < NOTICEABLE)
    return `readiness of ${whose} stays ${formatRange(after, 1)}.`;
  const parts = [
    Math.abs(lo) < NOTICEABLE ? '' : `lower end ${signed(lo)}`,
    Math.abs(hi) < NOTICEABLE ? '' : `upper end ${signed(hi)}`,
  ].filter(Boolean);
  return `readiness of ${whose} from ${formatRange(before, 1)} to ${formatRange(after, 1)} (${parts.join(', ')}).`;
}

function signed(points: number): string {
  return points > 0 ? `+${formatNumber(points, 1)}` : formatNumber(points, 1);
}
