import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './drop-zone.module.css';
import { FileChooser, type FileChooserProps } from './file-chooser.tsx';

export interface DropZoneProps extends Pick<FileChooserProps, 'inputLabel' | 'accept' | 'multiple' | 'onFiles'> {
  readonly icon: LucideIcon;
  readonly title: string;
  /** In place of the title while a file hangs over the page. */
  readonly overTitle: string;
  /** From `usePageDrop`: the whole page takes what is dropped, and this shows that it does. */
  readonly isOver: boolean;
  readonly button: string;
  readonly children: ReactNode;
}

/** Where files are chosen, and where a drop on the page is answered. */
export function DropZone({ icon: Icon, title, overTitle, isOver, button, children, ...chooser }: DropZoneProps) {
  return (
    <div className={styles.zone} data-over={isOver || undefined}>
      <Icon className={styles.icon} size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className={styles.title}>{isOver ? overTitle : title}</p>
      <div className={styles.about}>{children}</div>
      <FileChooser {...chooser} label={button} variant="primary" />
    </div>
  );
}
