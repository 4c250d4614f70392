import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { removeComment, resolveComment } from '#/domain/workspace/commands/comment-commands.ts';
import type { Comment } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatDate } from '#/ui/format.ts';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly comment: Comment;
  /** The number as it stands; '' for a claim that is none. */
  readonly now: string;
}

/** What a reviewer said, of which number, and what became of it. */
export function CommentWords({ comment, now }: Props) {
  const { figure, text, by, resolvedOn, resolution } = comment;
  const canAudit = useCanAudit();
  const said = [by, comment.on === null ? '' : formatDate(comment.on), figure === '' ? '' : `it stood at ${figure}`];
  return (
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
      {canAudit ? <Moves comment={comment} /> : null}
    </div>
  );
}

function Moves({ comment: { id, resolvedOn, resolution } }: Pick<Props, 'comment'>) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const [words, setWords] = useState(resolution);
  return (
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
  );
}
