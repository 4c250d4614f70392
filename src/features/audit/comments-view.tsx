import { useState } from 'react';
import { Link } from 'react-router';

import styles from '#/features/audit/audit.module.css';
import { CommentDialog } from '#/features/audit/comment-dialog.tsx';
import { CommentWords } from '#/features/audit/comment-words.tsx';
import { commentSubjects, figureOf } from '#/features/audit/figure-of-subject.ts';
import { useStanding } from '#/features/audit/use-standing.ts';
import { subjectAddress } from '#/features/audit/subject-address.ts';
import { commentsInOrder } from '#/domain/audit/comment-list.ts';
import type { Comment } from '#/domain/workspace/entities.ts';
import { subjectInWords } from '#/exchange/report/subject-in-words.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

/** What reviewers said about numbers: what is not settled first, then the newest. */
export function CommentsView() {
  const { comments } = useWorkspace();
  const canAudit = useCanAudit();
  const [isCommenting, setCommenting] = useState(false);
  const comment = canAudit ? (
    <Button variant="primary" onClick={() => setCommenting(true)}>
      Comment on a number
    </Button>
  ) : null;
  return (
    <section className={styles.view} aria-label="Comments">
      {comments.size === 0 ? (
        <EmptyState title="Nobody has commented on a number" actions={comment}>
          A comment keeps the number as it stood, so that the answer can say whether it has moved. Numbers can be
          commented on where they stand, too: point at one and press the mark beside it.
        </EmptyState>
      ) : (
        <>
          <div className={styles.filters}>{comment}</div>
          <ul className={styles.list}>
            {commentsInOrder(comments.values()).map((one) => (
              <li key={one.id}>
                <CommentCard comment={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isCommenting ? <ChoosingDialog onClose={() => setCommenting(false)} /> : null}
    </section>
  );
}

function CommentCard({ comment }: { readonly comment: Comment }) {
  const standing = useStanding();
  const title = subjectInWords(standing.workspace, comment);
  const address = subjectAddress(comment.subject);
  return (
    <Card
      title={address === null ? title : <Link to={address}>{title}</Link>}
      actions={
        comment.resolvedOn === null ? <Badge tone="accent">Not settled</Badge> : <Badge tone="good">Settled</Badge>
      }
    >
      <CommentWords comment={comment} now={figureOf(standing, comment.subject)} />
    </Card>
  );
}

function ChoosingDialog({ onClose }: { readonly onClose: () => void }) {
  const standing = useStanding();
  const on = useEvaluationDate();
  return <CommentDialog subjects={commentSubjects(standing, on)} onClose={onClose} />;
}
