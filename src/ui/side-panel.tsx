import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import { useModalDialog } from './dialog.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './side-panel.module.css';
import { useMediaQuery } from './use-media-query.ts';

export interface SidePanelProps {
  readonly title: ReactNode;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Details beside the work. On a wide screen it stands in the layout and the work stays usable, so it takes no focus;
 * on a narrow one it is a modal sheet from below.
 */
export function SidePanel({ opened, ...rest }: SidePanelProps) {
  const narrow = useMediaQuery('(max-width: 900px)');
  if (!opened) return null;
  return narrow ? <Sheet {...rest} /> : <Aside {...rest} />;
}

function Aside({ title, onClose, children }: Omit<SidePanelProps, 'opened'>) {
  const titleId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any field inside closes the panel
    <aside
      className={styles.aside}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <PanelHead title={title} titleId={titleId} onClose={onClose} />
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

function Sheet({ title, onClose, children }: Omit<SidePanelProps, 'opened'>) {
  const ref = useModalDialog(onClose);
  const titleId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click on the backdrop closes; Escape is its key
    <dialog
      ref={ref}
      className={styles.sheet}
      aria-labelledby={titleId}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.box}>
        <PanelHead title={title} titleId={titleId} onClose={onClose} />
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  );
}

function PanelHead({ title, titleId, onClose }: { title: ReactNode; titleId: string; onClose: () => void }) {
  return (
    <div className={styles.head}>
      <h2 id={titleId}>{title}</h2>
      <IconButton label="Close panel" icon={<X />} size="s" onClick={onClose} />
    </div>
  );
}
