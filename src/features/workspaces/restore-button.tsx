import { Upload } from 'lucide-react';
import { useState } from 'react';

import { RestoreQuestion } from '#/features/workspaces/restore-question.tsx';
import { useRestore } from '#/features/workspaces/use-restore.ts';
import { FileChooser } from '#/ui/file-chooser.tsx';

import styles from './restore-button.module.css';

export interface RestoreButtonProps {
  readonly onRestored: () => void;
  /** Also takes a file that is dropped on it. */
  readonly dropZone?: boolean;
}

/** Chooses or takes a backup file and restores it. */
export function RestoreButton({ onRestored, dropZone = false }: RestoreButtonProps) {
  const [reading, setReading] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const { readFile, question, answer } = useRestore(onRestored);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setReading(true);
    await readFile(file);
    setReading(false);
  };

  const button = (
    <>
      <FileChooser
        label={reading ? 'Checking the file …' : 'Restore a file'}
        inputLabel="Backup file"
        accept=".jsonl,.telltale,application/jsonl"
        icon={<Upload />}
        disabled={reading}
        onFiles={([file]) => void take(file)}
      />
      {question === null ? null : <RestoreQuestion question={question} onAnswer={(choice) => void answer(choice)} />}
    </>
  );
  if (!dropZone) return button;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is an extra; the button does the same by keyboard.
    <div
      className={styles.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      {button}
      <span>or drop it here</span>
    </div>
  );
}
