import type { ReactNode } from 'react';

import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: ReactNode;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** The verb on the button: "Delete workspace", never "OK". */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** Asks once, before something that an undo cannot take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, opened, onClose, onConfirm, confirmLabel, danger = false, children } = props;
  return (
    <Dialog
      title={title}
      opened={opened}
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            onClick={() => {
              onConfirm();
              onClose();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  );
}
