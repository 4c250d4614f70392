import { useState } from 'react';

import styles from '#/features/audit/audit.module.css';
import type { CommentSubject } from '#/features/audit/figure-of-subject.ts';
import { useNewComment } from '#/features/audit/use-new-comment.ts';
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
  const [title, setTitle] = useState(subjects[0]?.title ?? '');
  const { words, writer, record } = useNewComment();
  const subject = subjects.find((one) => one.title === title);
  const comment = () => {
    const about =
      subject === undefined ? null : { subject: subject.key, subjectName: subject.name, figure: subject.figure };
    if (record(about)) onClose();
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
        <TextField label="Comment" multiline {...words} />
        <TextField label="By" {...writer} />
      </div>
    </Dialog>
  );
}
