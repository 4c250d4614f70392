import { useState } from 'react';

import type { WorkspaceRecord } from '#/data/idb/database.ts';
import { report } from '#/features/workspaces/report.ts';
import { renameWorkspace } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

export interface RenameDialogProps {
  readonly record: WorkspaceRecord;
  readonly onClose: () => void;
}

export function RenameDialog({ record, onClose }: RenameDialogProps) {
  const [name, setName] = useState(record.name);
  const formId = `rename-${record.id}`;
  return (
    <Dialog
      title="Rename workspace"
      size="s"
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Rename
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          void renameWorkspace(record.id, name.trim()).then((result) => report(result) && onClose());
        }}
      >
        <TextField label="Name" value={name} onCommit={setName} required maxLength={200} />
      </form>
    </Dialog>
  );
}
