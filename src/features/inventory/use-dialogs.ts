import { useMemo, useRef, useState } from 'react';

import type { OpenDialog } from '#/features/inventory/dialogs/inventory-dialogs.tsx';
import type { CellRef } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

export interface Dialogs {
  readonly open: (dialog: OpenDialog) => void;
  readonly close: () => void;
  /** A row or a column came: after the dialog the next key belongs to it. */
  readonly showAdded: (cell: CellRef) => void;
}

export function useDialogs(store: GridStore): readonly [dialog: OpenDialog | null, dialogs: Dialogs] {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const added = useRef<CellRef | null>(null);
  const dialogs = useMemo<Dialogs>(
    () => ({
      open: setDialog,
      close: () => {
        setDialog(null);
        const cell = added.current;
        added.current = null;
        // After the browser has given the focus back to where it was.
        if (cell) requestAnimationFrame(() => store.select(cell));
      },
      showAdded: (cell) => {
        added.current = cell;
      },
    }),
    [store],
  );
  return [dialog, dialogs];
}
