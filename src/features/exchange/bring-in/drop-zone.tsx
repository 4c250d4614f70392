import { FileInput } from 'lucide-react';
import { useRef, type ReactNode } from 'react';

import styles from '#/features/exchange/bring-in/drop-zone.module.css';
import { Button } from '#/ui/button.tsx';

export interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** A file hangs over the page. */
  readonly isOver: boolean;
  readonly children: ReactNode;
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.zip,.yaml,.yml,text/csv,application/yaml';

/** Where files are chosen. The whole screen takes what is dropped; this shows that it does. */
export function DropZone({ onFiles, isOver, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.zone} data-over={isOver || undefined}>
      <FileInput className={styles.icon} size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className={styles.title}>{isOver ? 'Let go to read it' : 'Drop files anywhere on this page'}</p>
      <div className={styles.about}>{children}</div>
      <Button variant="primary" onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label="Files to import"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
    </div>
  );
}
