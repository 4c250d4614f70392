import { useState } from 'react';
import { Link } from 'react-router';

import { isAsItWas } from '#/features/reviews/as-it-was.ts';
import styles from '#/features/reviews/reviews.module.css';
import { ShownDialog } from '#/features/reviews/shown-dialog.tsx';
import { shownOf } from '#/features/reviews/shown-of.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import { countsOf } from '#/domain/audit/recorded-head.ts';
import { useHeads, useLedgerLines } from '#/state/use-heads.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate, formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';
import { ScoreText } from '#/ui/score-text.tsx';

interface PageThenProps {
  readonly review: HeldReview;
  /** Today's reckoning of that day; `undefined` while it is worked out. */
  readonly point: TrendPoint | undefined;
}

/** The page that a meeting looked at: the numbers that were frozen, and whether that day is reckoned otherwise by now. */
export function PageThen({ review, point }: PageThenProps) {
  const commits = useLedgerLines();
  const heads = useHeads(countsOf([review]));
  const [isOpen, setOpen] = useState(false);
  const asOf = review.asOf ?? review.heldOn;
  // Until its lines are hashed nothing is said against it.
  const hasChanged = heads !== null && !isAsItWas(commits, asOf, review, heads);
  const figures = shownOf(review, point);
  const isOtherwise = point?.visibility != null && figures !== null && !reads(figures.visibility, point.visibility);
  return (
    <section>
      <h3>The page that day</h3>
      {figures === null ? (
        <p className={styles.faint}>
          {point === undefined && review.shown === null
            ? 'Working out the score of that day …'
            : 'There was no score yet.'}
        </p>
      ) : (
        <div className={styles.then}>
          <ScoreText lo={figures.visibility[0]} hi={figures.visibility[1]} />
          <ProofBar label={`${review.title}, ${formatDate(asOf)}`} {...figures.layers} />
        </div>
      )}
      {review.shown === null ? null : <p className={styles.verdict}>{review.shown.verdict}</p>}
      {isOtherwise ? (
        <p className={styles.otherwise}>
          Reckoned today, {formatDate(asOf)} gives {formatRange(point.visibility, 1)} of 100
          {hasChanged ? ': changes dated that day or before came in after the review, or were altered.' : '.'}
        </p>
      ) : hasChanged ? (
        <p className={styles.faint}>
          Changes dated that day or before came in after the review, or were altered; History has them all.
        </p>
      ) : null}
      <p className={styles.ways}>
        {review.shown === null ? null : (
          <Button size="s" onClick={() => setOpen(true)}>
            Open the page as it was
          </Button>
        )}
        <Link to={review.view === '' ? `/?asof=${asOf}` : review.view}>
          {review.shown === null ? 'Open the page' : 'Posture'} as of {formatDate(asOf)}
        </Link>
      </p>
      {isOpen && review.shown !== null ? (
        <ShownDialog review={review} shown={review.shown} hasChanged={hasChanged} onClose={() => setOpen(false)} />
      ) : null}
    </section>
  );
}

function reads(then: readonly [number, number], now: readonly [number, number]): boolean {
  return formatRange(then, 1) === formatRange(now, 1);
}
