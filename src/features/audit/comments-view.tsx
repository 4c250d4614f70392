import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { CommentDialog } from '#/features/audit/comment-dialog.tsx';
import { commentSubjects, subjectTitle } from '#/features/audit/comment-subjects.ts';
import { removeComment, resolveComment } from '#/domain/workspace/commands/comment-commands.ts';
import type { Comment } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

/** What reviewers said about numbers: what is not settled first, then the newest. */
export function CommentsView() {
  const workspace = useWorkspace();
  const score = useScores();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const [isCommenting, setCommenting] = useState(false);
  const subjects = commentSubjects(workspace, score, on);
  const figures = new Map(subjects.map(({ key, figure }) => [key, figure]));
  const all = [...workspace.comments.values()].toSorted(
    (a, b) => Number(a.resolvedOn !== null) - Number(b.resolvedOn !== null) || ((a.on ?? '') < (b.on ?? '') ? 1 : -1),
  );
  const comment = canEdit ? (
    <Button variant="primary" onClick={() => setCommenting(true)}>
      Comment on a number
    </Button>
  ) : null;
  return (
    <section className={styles.view} aria-label="Comments">
      {all.length === 0 ? (
        <EmptyState title="Nobody has commented on a number" actions={comment}>
          A comment keeps the number as it stood, so that the answer can say whether it has moved.
        </EmptyState>
      ) : (
        <>
          <div className={styles.filters}>{comment}</div>
          <ul className={styles.list}>
            {all.map((one) => (
              <li key={one.id}>
                <CommentCard comment={one} now={figures.get(one.subject) ?? ''} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isCommenting ? <CommentDialog subjects={subjects} onClose={() => setCommenting(false)} /> : null}
    </section>
  );
}

/** `now`: the number as it stands; '' for a claim that is none. */
function CommentCard({ comment, now }: { readonly comment: Comment; readonly now: string }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const [words, setWords] = useState(comment.resolution);
  const { id, subject, figure, text, by, resolvedOn, resolution } = comment;
  const said = [by, comment.on === null ? '' : formatDate(comment.on), figure === '' ? '' : `it stood at ${figure}`];
  return (
    <Card
      title={subjectTitle(workspace, subject)}
      actions={resolvedOn === null ? <Badge tone="accent">Not settled</Badge> : <Badge tone="good">Settled</Badge>}
    >
      <div className={styles.request}>
        <p className={styles.said}>{text}</p>
        <p className={styles.faint}>
          {said.filter(Boolean).join(' · ')}
          {now === '' || figure === '' ? '' : now === figure ? ', and still does' : `, now at ${now}`}
        </p>
        {resolvedOn === null ? null : (
          <p>
            Settled on {formatDate(resolvedOn)}
            {resolution === '' ? '' : `: ${resolution}`}
          </p>
        )}
        {canEdit ? (
          <div className={styles.moves}>
            {resolvedOn === null ? (
              <>
                <TextField label="How it was settled" value={words} onCommit={setWords} />
                <Button onClick={() => dispatch(resolveComment(workspace, id, on, words))}>Settle</Button>
              </>
            ) : (
              <Button variant="quiet" onClick={() => dispatch(resolveComment(workspace, id, null, resolution))}>
                Open again
              </Button>
            )}
            <Button variant="quiet" onClick={() => dispatch(removeComment(workspace, id))}>
              Remove
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}
