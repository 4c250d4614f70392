import { useMemo } from 'react';

import styles from '#/features/reviews/reviews.module.css';
import { planSince, scoreSince } from '#/features/reviews/since-in-words.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { planChanges, planOn } from '#/domain/planning/plan-changes.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { useLedger } from '#/state/use-workspace.ts';

interface SinceListProps {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Scores of both days among others; `null` while they are worked out. */
  readonly points: readonly TrendPoint[] | null;
}

/** What became of it: the score, and what the plan did, between two days. */
export function SinceList({ from, to, points }: SinceListProps) {
  const { commits } = useLedger();
  const plan = useMemo(
    () => planSince(planChanges(planOn(commits, from), from, planOn(commits, to), to)),
    [commits, from, to],
  );
  const at = (day: IsoDate) => points?.find(({ on }) => on === day);
  const score = scoreSince(at(from), at(to));
  const lines = score === null ? plan : [score, ...plan];
  if (lines.length === 0) return <p className={styles.faint}>Nothing in the plan moved.</p>;
  return (
    <dl className={styles.since}>
      {lines.map(({ label, tone, words }) => (
        <div key={label}>
          <dt data-tone={tone}>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
