import { useState } from 'react';

import { BeginDialog } from '#/features/reviews/begin-dialog.tsx';
import { ReviewCard } from '#/features/reviews/review-card.tsx';
import styles from '#/features/reviews/reviews.module.css';
import { latestReview, reviewsInOrder } from '#/domain/workspace/read-reviews.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useScoresOn } from '#/state/use-trend.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

/** The meetings that looked at the record: what each saw, decided, and what became of it. */
export function ReviewsScreen() {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const [isBeginning, setBeginning] = useState(false);
  const reviews = reviewsInOrder(workspace);
  const days = [...reviews.map(({ asOf, heldOn }) => asOf ?? heldOn), on];
  const points = useScoresOn([...new Set(days)].toSorted())?.points ?? null;
  const begin = canEdit ? (
    <Button variant="primary" onClick={() => setBeginning(true)}>
      Begin a review
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title="Reviews" actions={begin}>
        <p>Each meeting keeps the page it looked at, the decision asked and its outcome.</p>
      </PageHeader>
      <div className={styles.page}>
        {reviews.length === 0 ? (
          <EmptyState title="No review has been held yet" actions={begin}>
            A review freezes Posture as of its day. The next one begins with what became of it.
          </EmptyState>
        ) : (
          reviews
            .map((review, at) => {
              const next = reviews[at + 1];
              return (
                <ReviewCard
                  key={review.id}
                  review={review}
                  until={next?.asOf ?? next?.heldOn ?? on}
                  isLatest={next === undefined}
                  points={points}
                />
              );
            })
            .toReversed()
        )}
      </div>
      {isBeginning ? (
        <BeginDialog on={on} last={latestReview(workspace, on)} points={points} onClose={() => setBeginning(false)} />
      ) : null}
    </>
  );
}
