import { ShieldCheck } from 'lucide-react';
import { useRef, type ReactNode } from 'react';

import styles from '#/features/verify/verify.module.css';
import { Button } from '#/ui/button.tsx';

export interface PackDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** A file hangs over the page. */
  readonly isOver: boolean;
  readonly children: ReactNode;
}

/** Where a pack is chosen. The whole screen takes what is dropped; this shows that it does. */
export function PackDrop({ onFiles, isOver, children }: PackDropProps) {
  return (
    <div className={styles.zone} data-over={isOver || undefined}>
      <ShieldCheck className={styles.icon} size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className={styles.zoneTitle}>
        {isOver ? 'Let go to check it' : 'Drop an evidence pack anywhere on this page'}
      </p>
      <div className={styles.about}>{children}</div>
      <PackChooser label="Choose a pack" variant="primary" onFiles={onFiles} />
    </div>
  );
}

export interface PackChooserProps {
  readonly label: string;
  readonly variant?: 'primary' | 'default';
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for a file. */
export function PackChooser({ label, variant = 'default', accept = '.zip', onFiles }: PackChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={variant} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was replaced.
          event.target.value = '';
        }}
      />
    </>
  );
}
