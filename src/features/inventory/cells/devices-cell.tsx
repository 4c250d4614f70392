import { asPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { devicesText, parseDevices } from '#/features/inventory/device-count.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { useOrganisationScore, usePopulationOf } from '#/features/inventory/use-records.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { formatRange } from '#/ui/format.ts';
import type { GridCellProps, GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridTextEditor } from '#/ui/grid/grid-text-editor.tsx';

export function DevicesCell({ row }: GridCellProps) {
  const population = usePopulationOf(row);
  if (population === undefined) return null;
  const text = devicesText(population.devices);
  return text === '' ? <span className={classes.faint}>none yet</span> : <>{text}</>;
}

export function DevicesEditor({ row, onDone }: GridEditorProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const id = asPopulationId(row);
  const population = workspace.populations.get(id);
  if (population === undefined) return null;
  return (
    <GridTextEditor
      label={`Devices in ${population.name}`}
      initial={devicesText(population.devices)}
      placeholder="2400 or 150-400"
      parse={parseDevices}
      onCommit={(devices) => run(editPopulation(workspace, id, { devices }))}
      onDone={onDone}
    />
  );
}

export function DevicesFooter() {
  return <span className={classes.total}>{formatRange(useOrganisationScore().devices)}</span>;
}
