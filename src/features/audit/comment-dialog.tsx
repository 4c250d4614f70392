import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import type { CommentSubject } from '#/features/audit/figure-of-subject.ts';
import { actorName } from '#/data/session-storage.ts';
import { commentOn } from '#/domain/workspace/commands/comment-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { ComboField } from '#/ui/combo-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface CommentDialogProps {
  readonly subjects: readonly CommentSubject[];
  readonly onClose: () => void;
}

/** The number is kept as it stands. */
export function CommentDialog({ subjects, onClose }: CommentDialogProps) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const [title, setTitle] = useState(subjects[0]?.title ?? '');
  const [text, setText] = useState('');
  const [by, setBy] = useState(actorName);
  const [tried, setTried] = useState(false);
  const subject = subjects.find((one) => one.title === title);
  const comment = () => {
    setTried(true);
    if (subject === undefined || text.trim() === '') return;
    const { key, figure } = subject;
    const fields = { subject: key, subjectName: '', figure, text, by, on };
    if (dispatch(commentOn(workspace, newId('comment'), fields))) onClose();
  };
  return (
    <Dialog
      opened
      title="Comment on a number"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={comment}>
            Comment
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <ComboField
          label="About"
          value={title}
          options={subjects.map(({ title: value, figure }) => ({ value, hint: figure }))}
          description={subject === undefined ? 'Choose a number or a claim of the list.' : undefined}
          onCommit={setTitle}
        />
        <TextField
          label="Comment"
          multiline
          value={text}
          error={tried && text.trim() === '' ? 'Write what there is to say.' : undefined}
          onCommit={setText}
        />
        <TextField label="By" value={by} onCommit={setBy} />
      </div>
    </Dialog>
  );
}
