import { asPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { usePopulationOf } from '#/features/inventory/use-records.ts';
import { SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import { editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridCellProps, GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridSelectEditor } from '#/ui/grid/grid-select-editor.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

export function SensitivityCell({ row }: GridCellProps) {
  const population = usePopulationOf(row);
  if (population === undefined) return null;
  return (
    <>
      {population.sensitivity}
      <VisuallyHidden>, {SENSITIVITY_LABELS[population.sensitivity]}</VisuallyHidden>
    </>
  );
}

const OPTIONS = SENSITIVITIES.map((value) => ({
  value: `${value}` as const,
  label: `${value} ${SENSITIVITY_LABELS[value]}`,
}));

export function SensitivityEditor({ row, onDone }: GridEditorProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const id = asPopulationId(row);
  const population = workspace.populations.get(id);
  if (population === undefined) return null;
  return (
    <GridSelectEditor
      label={`Sensitivity of ${population.name}`}
      value={`${population.sensitivity}`}
      options={OPTIONS}
      onCommit={(value) => {
        const sensitivity = SENSITIVITIES.find((each) => `${each}` === value);
        if (sensitivity) run(editPopulation(workspace, id, { sensitivity }));
      }}
      onDone={onDone}
    />
  );
}

export function SensitivityHeader() {
  return (
    <abbr className={classes.abbreviation} title="Sensitivity of what they can reach, 1 to 3">
      Sens.
    </abbr>
  );
}
