import { asPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { usePopulationOf } from '#/features/inventory/use-records.ts';
import { NETWORK_PATHS } from '#/domain/workspace/record-vocabulary.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { NETWORK_PATH_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridCellProps, GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridSelectEditor } from '#/ui/grid/grid-select-editor.tsx';

export function PathCell({ row }: GridCellProps) {
  const population = usePopulationOf(row);
  if (population === undefined) return null;
  return (
    <span className={classes.mode} data-unknown={population.networkPath === 'unknown' || undefined}>
      {NETWORK_PATH_LABELS[population.networkPath]}
    </span>
  );
}

const OPTIONS = NETWORK_PATHS.map((value) => ({ value, label: NETWORK_PATH_LABELS[value] }));

export function PathEditor({ row, onDone }: GridEditorProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const id = asPopulationId(row);
  const population = workspace.populations.get(id);
  if (population === undefined) return null;
  return (
    <GridSelectEditor
      label={`Network path of ${population.name}`}
      value={population.networkPath}
      options={OPTIONS}
      onCommit={(networkPath) => run(editPopulation(workspace, id, { networkPath }))}
      onDone={onDone}
    />
  );
}
