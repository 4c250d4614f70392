import { useState } from 'react';

import styles from '#/features/reviews/reviews.module.css';
import { SinceList } from '#/features/reviews/since-list.tsx';
import { recordedHead } from '#/domain/audit/recorded-head.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { linesUntil } from '#/domain/ledger/as-of.ts';
import { gapsOf } from '#/domain/planning/gaps.ts';
import { standingRisks } from '#/domain/planning/standing-risks.ts';
import { shownPage } from '#/domain/review/shown-page.ts';
import { changeSince } from '#/domain/scoring/change-since.ts';
import { pageVerdict } from '#/domain/scoring/page-verdict.ts';
import { trendOf, type TrendPoint } from '#/domain/scoring/trend.ts';
import { verdictText } from '#/domain/scoring/verdict-words.ts';
import { holdReview } from '#/domain/workspace/commands/review-commands.ts';
import { decisionAsked } from '#/domain/workspace/decision-asked.ts';
import { REVIEW_OUTCOME_LABELS } from '#/domain/workspace/labels.ts';
import type { HeldReview } from '#/domain/workspace/read-reviews.ts';
import { newId } from '#/state/new-id.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useHeads, useLedgerLines } from '#/state/use-heads.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useSince } from '#/state/use-since.ts';
import { trendDates, useTrend } from '#/state/use-trend.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { formatDate, FORMATS } from '#/ui/format.ts';
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
  const [decision, setDecision] = useState(decisionAsked(workspace, on).text);
  const [attendees, setAttendees] = useState(last?.attendees ?? '');
  const catalog = useCatalog();
  const score = useScores();
  const since = useSince().date;
  const drawn = useTrend(since);
  const lines = linesUntil(useLedgerLines(), on);
  const heads = useHeads([lines]);
  const head = heads && recordedHead(heads, lines);
  const begin = () => {
    if (head === null) return;
    const trend =
      drawn === null || drawn.isStale ? trendOf(commits, catalog, trendDates(commits, on, since)) : drawn.points;
    const fields = {
      title,
      heldOn: on,
      asOf: on,
      ...head,
      decisionAsked: decision,
      attendees,
      view: `/?asof=${on}&since=${since}`,
      shown: shownPage({
        workspace,
        score,
        gaps: gapsOf(workspace, catalog, on, score),
        since,
        verdict: verdictText(pageVerdict(score, changeSince(trend, since), FORMATS)),
        trend,
        standing: standingRisks(workspace, catalog.observability.limits, on),
      }),
    };
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
          <Button variant="primary" disabled={head === null} onClick={begin}>
            Begin
          </Button>
        </>
      }
    >
      <div className={styles.begin}>
        <TextField label="Title" required value={title} onCommit={setTitle} />
        <TextField label="Present" value={attendees} onCommit={setAttendees} />
        <TextField label="Decision asked" multiline value={decision} onCommit={setDecision} />
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
          The review keeps the numbers that the page shows on {formatDate(on)}, the head of the ledger and this
          decision: they stay as they are, whatever is recorded or reckoned later.
        </p>
      </div>
    </Dialog>
  );
}
