import { Link } from 'react-router';

import { useInventory } from '#/features/inventory/inventory-context.ts';
import { usePopulationOf } from '#/features/inventory/use-records.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { asPopulationId } from '#/features/inventory/cell-address.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import type { GridCellProps, GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridTextEditor } from '#/ui/grid/grid-text-editor.tsx';
import { useWorkspace } from '#/state/use-workspace.ts';

export function NameCell({ row }: GridCellProps) {
  const population = usePopulationOf(row);
  return (
    // A mouse held down on the name draws a selection, as on any cell, and does not carry the link away.
    <Link className={classes.name} tabIndex={-1} draggable={false} to={`/populations/${row}`} title={population?.name}>
      {population?.name || 'No name yet'}
    </Link>
  );
}

export function NameEditor({ row, onDone }: GridEditorProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const id = asPopulationId(row);
  return (
    <GridTextEditor
      label="Name of the population"
      initial={workspace.populations.get(id)?.name ?? ''}
      parse={(text) =>
        text.trim() === '' ? { ok: false, message: 'A population needs a name.' } : { ok: true, value: text.trim() }
      }
      onCommit={(name) => run(editPopulation(workspace, id, { name }))}
      onDone={onDone}
    />
  );
}

export function NameFooter() {
  return <>All</>;
}
