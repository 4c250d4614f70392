import { asPopulationId, asSourceId } from '#/features/inventory/cell-address.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { parseShare, shareText } from '#/features/inventory/share-text.ts';
import { stateForShare } from '#/features/inventory/state-for-share.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridEditorProps } from '#/ui/grid/grid-model.ts';
import { GridTextEditor } from '#/ui/grid/grid-text-editor.tsx';

export function ShareEditor({ row, column, onDone }: GridEditorProps) {
  const { run } = useInventory();
  const workspace = useWorkspace();
  const cell = { population: asPopulationId(row), source: asSourceId(column) };
  const coverage = coverageOf(workspace, cell.population, cell.source);
  const state = coverage?.state ?? 'unknown';
  const names = `${workspace.sources.get(cell.source)?.name ?? ''} on ${workspace.populations.get(cell.population)?.name ?? ''}`;
  return (
    <GridTextEditor
      label={`Share of devices: ${names}, in percent`}
      initial={shareText(coverage?.share ?? null)}
      placeholder="90 or 30-70"
      parse={parseShare}
      onCommit={(share) => run(editCoverage(workspace, [cell], { share, state: stateForShare(state, share) }))}
      onDone={onDone}
    />
  );
}
