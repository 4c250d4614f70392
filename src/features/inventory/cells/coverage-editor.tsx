import { asPopulationId, asSourceId, coverageAddresses } from '#/features/inventory/cell-address.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { gradesText, parseGrades } from '#/features/inventory/quality-text.ts';
import { parseShare, shareToEdit } from '#/features/inventory/share-text.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridTextEditor } from '#/ui/grid/grid-text-editor.tsx';

/** Mode of the editor for the three grades of quality; any other edits the share. */
export const QUALITY_MODE = 'quality';

/** What is typed goes to every selected cell of coverage, as one change. */
export function CoverageEditor({ row, column, mode, onDone }: GridEditorProps) {
  const { run, store } = useInventory();
  const workspace = useWorkspace();
  const cell = { population: asPopulationId(row), source: asSourceId(column) };
  const coverage = coverageOf(workspace, cell.population, cell.source);
  const state = coverage?.state ?? 'unknown';
  const names = `${workspace.sources.get(cell.source)?.name ?? ''} on ${workspace.populations.get(cell.population)?.name ?? ''}`;
  const selected = coverageAddresses(workspace, store.selectedCells());
  const cells = selected.length > 1 ? selected : [cell];
  if (mode === QUALITY_MODE) {
    return (
      <GridTextEditor
        label={`Quality of ${names}: fields, timeliness, consistency, 0 to 5`}
        initial={gradesText(coverage?.quality)}
        placeholder="4 4 5"
        parse={parseGrades}
        onCommit={(quality) => run(editCoverage(workspace, cells, { quality }))}
        onDone={onDone}
      />
    );
  }
  return (
    <GridTextEditor
      label={`Share of devices: ${names}, in percent`}
      initial={shareToEdit(coverage?.share ?? null)}
      placeholder="90"
      parse={parseShare}
      onCommit={(share) => run(editCoverage(workspace, cells, { share, state: stateForShare(state, share) }))}
      onDone={onDone}
    />
  );
}
