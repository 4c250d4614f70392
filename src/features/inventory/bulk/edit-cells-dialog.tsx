import { useMemo, useState, type FormEvent } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import { NOTHING_CHOSEN, patchOf, type CellChoices } from '#/features/inventory/bulk/cell-choices.ts';
import { CellFields } from '#/features/inventory/bulk/cell-fields.tsx';
import { countOf, populationsInWords } from '#/features/inventory/bulk/count-words.ts';
import { editCells } from '#/features/inventory/bulk/edit-cells.ts';
import { EffectPreview } from '#/features/inventory/bulk/effect-preview.tsx';
import { focusFirstProblem } from '#/features/inventory/dialogs/focus-first-problem.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import type { CellAddress } from '#/domain/workspace/commands/coverage-commands.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Dialog } from '#/ui/dialog.tsx';

interface EditCellsDialogProps {
  readonly cells: readonly CellAddress[];
  readonly onClose: () => void;
}

/** Every field of coverage for all selected cells at once, with what it does to the score before it is done. */
export function EditCellsDialog({ cells, onClose }: EditCellsDialogProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const [choices, setChoices] = useState<CellChoices>(NOTHING_CHOSEN);
  const command = useMemo(() => editCells(workspace, cells, patchOf(choices)), [workspace, cells, choices]);
  const changed = command.ok ? new Set(command.value.ops.map(({ at }) => at[1])).size : 0;

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (focusFirstProblem(event.currentTarget) || !command.ok) return;
    if (run(command)) onClose();
  }

  return (
    <Dialog
      title={`Edit ${countOf(cells.length, 'cell')}`}
      opened
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="edit-cells" variant="primary">
            Apply
          </Button>
        </>
      }
    >
      <form id="edit-cells" onSubmit={onSubmit}>
        <p className={classes.lead}>
          {countOf(new Set(cells.map(({ source }) => source)).size, 'source')} on{' '}
          {populationsInWords(
            workspace,
            cells.map(({ population }) => population),
          )}
          . What is left as it is stays in each cell; the rest is one change, and one undo takes it back.
        </p>
        <CellFields cells={cells} choices={choices} onChoose={(some) => setChoices((all) => ({ ...all, ...some }))} />
      </form>
      <EffectPreview
        command={command}
        what={`Changes ${countOf(changed, 'cell')}`}
        idle="Choose what to set or clear; its effect on the score shows here."
      />
    </Dialog>
  );
}
