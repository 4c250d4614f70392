import { StartEmptyForm } from '#/features/workspaces/start-empty-form.tsx';
import { Dialog } from '#/ui/dialog.tsx';

export interface CreateDialogProps {
  readonly onClose: () => void;
  readonly onCreated: () => void;
}

export function CreateDialog({ onClose, onCreated }: CreateDialogProps) {
  return (
    <Dialog title="New workspace" size="s" opened onClose={onClose}>
      <StartEmptyForm onCreated={onCreated} />
    </Dialog>
  );
}
