/** What became of the plan and of the score between two reviews, in short sentences. */
import type { PlanChanges } from '#/domain/planning/plan-changes.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { daysText, formatPoints } from '#/ui/format.ts';

const NAMED = 3;

export interface SinceLine {
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly words: string;
}

export function planSince({ done, overdue, blocked, slipped, added, dropped }: PlanChanges): readonly SinceLine[] {
  const put = slipped.map(({ action, days }) => ({ title: `${action.title} (by ${daysText(days)})` }));
  return [
    line('Done', 'good', done),
    line('Put off', 'bad', put),
    line('Newly overdue', 'bad', overdue),
    line('Newly blocked', 'bad', blocked),
    line('New', 'neutral', added),
    line('Dropped', 'neutral', dropped),
  ].filter((one) => one !== null);
}

function line(label: string, tone: SinceLine['tone'], items: readonly { readonly title: string }[]): SinceLine | null {
  if (items.length === 0) return null;
  const named = items.slice(0, NAMED).map(({ title }) => title);
  const more = items.length - named.length;
  return {
    label: `${items.length} ${label.toLowerCase()}`,
    tone,
    words: named.join('; ') + (more > 0 ? `; ${more} more` : ''),
  };
}

/** "Proven went from 31 to 39 of 100"; `null` where one of the days has no score. */
export function scoreSince(from: TrendPoint | undefined, to: TrendPoint | undefined): SinceLine | null {
  if (from?.visibility == null || to?.visibility == null) return null;
  const moved = to.visibility[0] - from.visibility[0];
  const [before, after] = [from.visibility[0], to.visibility[0]].map((points) => formatPoints(points, { digits: 1 }));
  if (before === after) return { label: 'Score', tone: 'neutral', words: `Proven stayed at ${before ?? ''} of 100` };
  return {
    label: `${formatPoints(moved, { digits: 1, signed: true })} points`,
    tone: moved > 0 ? 'good' : 'bad',
    words: `Proven went from ${before ?? ''} to ${after ?? ''} of 100`,
  };
}
