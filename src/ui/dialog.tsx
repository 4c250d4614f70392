import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';

import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: ReactNode;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly size?: 's' | 'm' | 'l';
}

/**
 * A modal dialog on the browser's own `<dialog>`: top layer, inert page behind it, Escape and the return of focus are
 * the browser's, and it needs no style tag or scroll lock of a library, which the page's policy would refuse.
 */
export function Dialog({ opened, ...rest }: DialogProps) {
  return opened ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, onClose, children, actions, size = 'm' }: Omit<DialogProps, 'opened'>) {
  const ref = useModalDialog(onClose);
  const titleId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click on the backdrop closes; Escape is its key
    <dialog
      ref={ref}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={titleId}
      // What happens inside is nobody's business outside: React lets events climb to the component that opened it.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.box}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
        </div>
        <div className={styles.body}>{children}</div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        {/* Last, because focus starts on the first control: the work comes before the way out. */}
        <div className={styles.close}>
          <IconButton label="Close" icon={<X />} size="s" onClick={onClose} />
        </div>
      </div>
    </dialog>
  );
}

const FIRST_CONTROL = ['input', 'select', 'textarea', 'button', 'a[href]']
  .map((tag) => `${tag}:not(:disabled)`)
  .join(', ');

/** Shows a `<dialog>` as modal for as long as it is mounted and hands focus back when it goes. */
export function useModalDialog(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    // Left alone, the browser may choose the box that scrolls.
    dialog.querySelector<HTMLElement>(FIRST_CONTROL)?.focus();
    // Closing before the element is removed is what makes the browser return focus.
    return () => dialog.close();
  }, []);

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const onCancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      onClose();
    };
    dialog.addEventListener('cancel', onCancel);
    return () => dialog.removeEventListener('cancel', onCancel);
  }, [onClose]);

  return ref;
}
