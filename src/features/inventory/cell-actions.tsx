import { memo, use, type ReactNode } from 'react';

import { coverageAddresses } from '#/features/inventory/cell-address.ts';
import { openBulk } from '#/features/inventory/bulk/open-bulk.ts';
import { QUALITY_MODE } from '#/features/inventory/cells/coverage-editor.tsx';
import { EvaluationContext, useInventory } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import { EVIDENCE_KEY, QUALITY_KEY } from '#/features/inventory/use-cell-keys.ts';
import { editCoverage, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { COVERAGE_STATES } from '#/domain/workspace/record-vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { Kbd } from '#/ui/kbd.tsx';

/** The key to the glyphs, and the same acts for whoever prefers the mouse: on the selected cells. */
export const CellActions = memo(function CellActions({ canEdit }: { readonly canEdit: boolean }) {
  const { store, records, run, openDetails, openDialog } = useInventory();
  const { today } = use(EvaluationContext);

  function record(patch: CoveragePatch): void {
    const { workspace } = records.get();
    const cells = coverageAddresses(workspace, store.selectedCells());
    if (cells.length > 0) run(editCoverage(workspace, cells, patch));
  }

  function editFocused(mode?: string): void {
    const { focus } = store.get();
    if (focus && coverageAddresses(records.get().workspace, [focus]).length > 0) store.edit(focus, mode);
  }

  function editAll(): void {
    openBulk({ store, openDialog }, records.get().workspace, canEdit);
  }

  function showDetails(): void {
    const { focus } = store.get();
    if (focus) openDetails(focus);
  }

  return (
    <div className={classes.actions}>
      <fieldset className={classes.legend} aria-label="Record for the selected cells" disabled={!canEdit}>
        {COVERAGE_STATES.map((state) => (
          <Action key={state} shortcut={STATE_LABELS[state].key} onPress={() => record({ state })}>
            <span aria-hidden="true" data-state={state} className={classes.legendGlyph}>
              {STATE_LABELS[state].glyph}
            </span>
            {STATE_LABELS[state].label}
          </Action>
        ))}
        <Action shortcut="Enter" onPress={() => editFocused()}>
          Share
        </Action>
        <Action shortcut={EVIDENCE_KEY} onPress={() => record({ evidenceDate: today })}>
          Evidence today
        </Action>
        <Action shortcut={QUALITY_KEY} onPress={() => editFocused(QUALITY_MODE)}>
          Quality
        </Action>
        <Action shortcut="Ctrl+E" onPress={editAll}>
          Edit together
        </Action>
      </fieldset>
      <Action shortcut="Space" onPress={showDetails}>
        All details
      </Action>
    </div>
  );
});

interface ActionProps {
  readonly shortcut: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Action({ shortcut, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      className={classes.action}
      // The press must not take the focus away from the cell it is about.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children} <Kbd>{shortcut}</Kbd>
    </button>
  );
}
