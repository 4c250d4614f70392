import { useState } from 'react';

import { headOfDay } from '#/features/reviews/head-of-day.ts';
import styles from '#/features/reviews/reviews.module.css';
import { SinceList } from '#/features/reviews/since-list.tsx';
import type { IsoDate } from '#/domain/dates.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { holdReview } from '#/domain/workspace/commands/review-commands.ts';
import { REVIEW_OUTCOME_LABELS } from '#/domain/workspace/labels.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import { newId } from '#/state/new-id.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

interface BeginDialogProps {
  readonly on: IsoDate;
  readonly last: HeldReview | null;
  readonly points: readonly TrendPoint[] | null;
  readonly onClose: () => void;
}

/** Begins with what became of the last review, and freezes the page that this one looks at. */
export function BeginDialog({ on, last, points, onClose }: BeginDialogProps) {
  const workspace = useWorkspace();
  const { commits } = useLedger();
  const dispatch = useDispatch();
  const [title, setTitle] = useState(`Review of ${formatDate(on)}`);
  const [decisionAsked, setDecision] = useState(workspace.settings.decisionAsked);
  const [attendees, setAttendees] = useState(last?.attendees ?? '');
  const begin = () => {
    const head = headOfDay(commits, on);
    const fields = { title, heldOn: on, asOf: on, head, decisionAsked, attendees, view: `/?asof=${on}` };
    if (dispatch(holdReview(workspace, newId('review'), fields))) onClose();
  };
  return (
    <Dialog
      opened
      size="l"
      title="Begin a review"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={begin}>
            Begin
          </Button>
        </>
      }
    >
      <div className={styles.begin}>
        <TextField label="Title" required value={title} onCommit={setTitle} />
        <TextField label="Present" value={attendees} onCommit={setAttendees} />
        <TextField label="Decision asked" multiline value={decisionAsked} onCommit={setDecision} />
        {last === null ? (
          <p className={styles.faint}>This is the first review. The next one begins with what became of it.</p>
        ) : (
          <section>
            <h3>What became of “{last.title}”</h3>
            <p>
              {last.decisionAsked === '' ? 'No decision was asked.' : `Asked: ${last.decisionAsked}`}{' '}
              <b>{REVIEW_OUTCOME_LABELS[last.outcome]}.</b> {last.outcomeNote}
            </p>
            <SinceList from={last.asOf ?? last.heldOn} to={on} points={points} />
          </section>
        )}
        <p className={styles.faint}>
          The review keeps the page as of {formatDate(on)} and the head of the ledger, so that it can be opened again as
          it was.
        </p>
      </div>
    </Dialog>
  );
}
