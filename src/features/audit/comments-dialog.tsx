import styles from '#/features/audit/audit.module.css';
import { CommentWords } from '#/features/audit/comment-words.tsx';
import { figureOf } from '#/features/audit/figure-of-subject.ts';
import type { Commented } from '#/features/audit/opened-comments.ts';
import { useStanding } from '#/features/audit/use-standing.ts';
import { useNewComment } from '#/features/audit/use-new-comment.ts';
import { commentsInOrder } from '#/domain/audit/comment-list.ts';
import { useCanAudit } from '#/state/use-workspace.ts';
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
  const standing = useStanding();
  const { comments } = standing.workspace;
  const canAudit = useCanAudit();
  const figure = commented.figure ?? figureOf(standing, subject);
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
  const { words, writer, record } = useNewComment();
  return (
    <div className={styles.newComment}>
      <TextField label="Comment" multiline {...words} />
      <div className={styles.moves}>
        <TextField label="By" {...writer} />
        <Button variant="primary" onClick={() => record({ subject, subjectName: name.slice(0, LONGEST_NAME), figure })}>
          Comment
        </Button>
      </div>
    </div>
  );
}
