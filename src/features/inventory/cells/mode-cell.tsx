import { asPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { usePopulationOf } from '#/features/inventory/use-records.ts';
import { PLATFORM_MODES, platformModeOf, splitPlatformMode } from '#/features/inventory/population-draft.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridCellProps, GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridSelectEditor } from '#/ui/grid/grid-select-editor.tsx';

export function ModeCell({ row }: GridCellProps) {
  const population = usePopulationOf(row);
  if (population === undefined) return null;
  return (
    <span className={classes.mode} data-unknown={population.mode === 'unknown' || undefined}>
      <b>{PLATFORM_LABELS[population.platform]}</b> {MODE_LABELS[population.mode]}
    </span>
  );
}

export function ModeEditor({ row, onDone }: GridEditorProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const id = asPopulationId(row);
  const population = workspace.populations.get(id);
  if (population === undefined) return null;
  return (
    <GridSelectEditor
      label={`Platform and management mode of ${population.name}`}
      value={platformModeOf(population)}
      options={PLATFORM_MODES}
      onCommit={(value) => run(editPopulation(workspace, id, splitPlatformMode(value)))}
      onDone={onDone}
    />
  );
}
