import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';

import { RestoreQuestion } from '#/features/workspaces/restore-question.tsx';
import { useRestore } from '#/features/workspaces/use-restore.ts';
import { Button } from '#/ui/button.tsx';

import styles from './restore-button.module.css';

export interface RestoreButtonProps {
  readonly onRestored: () => void;
  /** Also takes a file that is dropped on it. */
  readonly dropZone?: boolean;
}

/** Chooses or takes a backup file and restores it. */
export function RestoreButton({ onRestored, dropZone = false }: RestoreButtonProps) {
  const input = useRef<HTMLInputElement>(null);
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
      <Button icon={<Upload />} disabled={reading} onClick={() => input.current?.click()}>
        {reading ? 'Checking the file …' : 'Restore a file'}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".jsonl,.telltale,application/jsonl"
        aria-label="Backup file"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
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
