import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import { CommentWords } from '#/features/audit/comment-words.tsx';
import { figureOf } from '#/features/audit/figure-of-subject.ts';
import type { Commented } from '#/features/audit/opened-comments.ts';
import { actorName } from '#/data/session-storage.ts';
import { commentsInOrder } from '#/domain/audit/comment-list.ts';
import { commentOn } from '#/domain/workspace/commands/comment-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanAudit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

/** Characters of a name that the record keeps. */
const LONGEST_NAME = 200;

interface Props {
  readonly commented: Commented;
  readonly onClose: () => void;
}

/** What was said about one number, and the place to say more. */
export function CommentsDialog({ commented, onClose }: Props) {
  const { subject, name } = commented;
  const { comments } = useWorkspace();
  const score = useScores();
  const canAudit = useCanAudit();
  const figure = commented.figure ?? figureOf(score, subject);
  const said = commentsInOrder([...comments.values()].filter((comment) => comment.subject === subject));
  return (
    <Dialog title={name} opened onClose={onClose}>
      <div className={styles.form}>
        {figure === '' ? null : (
          <p>
            It stands at <b>{figure}</b>.
          </p>
        )}
        {said.length === 0 ? null : (
          <ul className={styles.thread} aria-label="Comments">
            {said.map((comment) => (
              <li key={comment.id} data-settled={comment.resolvedOn === null ? undefined : true}>
                <CommentWords comment={comment} now={figure} />
              </li>
            ))}
          </ul>
        )}
        {canAudit ? <NewComment commented={commented} figure={figure} /> : null}
      </div>
    </Dialog>
  );
}

/** The number is kept as it stands. */
function NewComment({ commented: { subject, name }, figure }: Pick<Props, 'commented'> & { readonly figure: string }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const [text, setText] = useState('');
  const [by, setBy] = useState(actorName);
  const [tried, setTried] = useState(false);
  const comment = () => {
    setTried(true);
    if (text.trim() === '') return;
    const fields = { subject, subjectName: name.slice(0, LONGEST_NAME), figure, text, by, on };
    if (!dispatch(commentOn(workspace, newId('comment'), fields))) return;
    setText('');
    setTried(false);
  };
  return (
    <div className={styles.newComment}>
      <TextField
        label="Comment"
        multiline
        value={text}
        error={tried && text.trim() === '' ? 'Write what there is to say.' : undefined}
        onCommit={setText}
      />
      <div className={styles.moves}>
        <TextField label="By" value={by} onCommit={setBy} />
        <Button variant="primary" onClick={comment}>
          Comment
        </Button>
      </div>
    </div>
  );
}
