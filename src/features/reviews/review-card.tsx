import { PageThen } from '#/features/reviews/page-then.tsx';
import styles from '#/features/reviews/reviews.module.css';
import { SinceList } from '#/features/reviews/since-list.tsx';
import type { IsoDate } from '#/domain/dates.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { editReview, removeReview } from '#/domain/workspace/commands/review-commands.ts';
import { REVIEW_OUTCOMES, type ReviewOutcome } from '#/domain/workspace/record-vocabulary.ts';
import { REVIEW_OUTCOME_LABELS } from '#/domain/workspace/labels.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge, type BadgeTone } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatDate } from '#/ui/format.ts';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

const TONES: Readonly<Record<ReviewOutcome, BadgeTone>> = {
  open: 'neutral',
  approved: 'good',
  changed: 'good',
  declined: 'bad',
  deferred: 'warn',
};

const OUTCOMES = REVIEW_OUTCOMES.map((value) => ({ value, label: REVIEW_OUTCOME_LABELS[value] }));

interface ReviewCardProps {
  readonly review: HeldReview;
  /** The day up to which "since then" is told: that of the next review, or today. */
  readonly until: IsoDate;
  readonly isLatest: boolean;
  readonly points: readonly TrendPoint[] | null;
}

/** One meeting: the page as it was, what was asked and decided, and what became of it. */
export function ReviewCard({ review, until, isLatest, points }: ReviewCardProps) {
  const asOf = review.asOf ?? review.heldOn;
  return (
    <Card
      title={review.title}
      hint={formatDate(review.heldOn)}
      actions={<Badge tone={TONES[review.outcome]}>{REVIEW_OUTCOME_LABELS[review.outcome]}</Badge>}
    >
      <div className={styles.review}>
        <PageThen review={review} point={points?.find(({ on }) => on === asOf)} />
        <Decision review={review} />
        <section>
          <h3>{isLatest ? 'Since then' : 'What became of it'}</h3>
          <SinceList from={asOf} to={until} points={points} />
        </section>
      </div>
    </Card>
  );
}

function Decision({ review }: { readonly review: HeldReview }) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const edit = (patch: Parameters<typeof editReview>[2]) => dispatch(editReview(workspace, review.id, patch));
  if (!canEdit) {
    return (
      <section>
        <h3>Decision asked</h3>
        <p>{review.decisionAsked || 'None was asked.'}</p>
        {review.outcomeNote === '' ? null : <p>{review.outcomeNote}</p>}
        {review.attendees === '' ? null : <p className={styles.faint}>Present: {review.attendees}</p>}
      </section>
    );
  }
  return (
    <section className={styles.fields}>
      <h3>The meeting</h3>
      <TextField
        label="Decision asked"
        multiline
        value={review.decisionAsked}
        onCommit={(decisionAsked) => edit({ decisionAsked })}
      />
      <div className={styles.outcome}>
        <SelectField
          label="Outcome"
          value={review.outcome}
          options={OUTCOMES}
          onCommit={(outcome) => edit({ outcome })}
        />
        <TextField label="Present" value={review.attendees} onCommit={(attendees) => edit({ attendees })} />
      </div>
      <TextField
        label="What was decided, and why"
        multiline
        value={review.outcomeNote}
        onCommit={(outcomeNote) => edit({ outcomeNote })}
      />
      <Button size="s" variant="quiet" onClick={() => dispatch(removeReview(workspace, review.id))}>
        Remove this review
      </Button>
    </section>
  );
}
