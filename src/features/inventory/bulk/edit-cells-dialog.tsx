import { useMemo, useState } from 'react';

import { NOTHING_CHOSEN, patchOf, type CellChoices } from '#/features/inventory/bulk/cell-choices.ts';
import { CellFields } from '#/features/inventory/bulk/cell-fields.tsx';
import { countOf, populationsInWords } from '#/features/inventory/bulk/count-words.ts';
import { editCells } from '#/features/inventory/bulk/edit-cells.ts';
import { EditTogetherDialog } from '#/features/inventory/bulk/edit-together-dialog.tsx';
import type { CellAddress } from '#/domain/workspace/commands/coverage-commands.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

interface EditCellsDialogProps {
  readonly cells: readonly CellAddress[];
  readonly onClose: () => void;
}

/** Every field of coverage for all selected cells at once, with what it does to the score before it is done. */
export function EditCellsDialog({ cells, onClose }: EditCellsDialogProps) {
  const workspace = useWorkspace();
  const [choices, setChoices] = useState<CellChoices>(NOTHING_CHOSEN);
  const command = useMemo(() => editCells(workspace, cells, patchOf(choices)), [workspace, cells, choices]);

  return (
    <EditTogetherDialog
      count={cells.length}
      unit="cell"
      command={command}
      onClose={onClose}
      lead={
        <>
          {countOf(new Set(cells.map(({ source }) => source)).size, 'source')} on{' '}
          {populationsInWords(
            workspace,
            cells.map(({ population }) => population),
          )}
          . What is left as it is stays in each cell; the rest is one change, and one undo takes it back.
        </>
      }
    >
      <CellFields cells={cells} choices={choices} onChoose={(some) => setChoices((all) => ({ ...all, ...some }))} />
    </EditTogetherDialog>
  );
}
