import { useSyncExternalStore } from 'react';

import { CellHint } from '#/features/inventory/cell-hint.tsx';
import { coverageAddresses } from '#/features/inventory/cell-address.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import { UndoLast } from '#/features/inventory/undo-last.tsx';
import type { LastEdit } from '#/features/inventory/use-edits.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { COVERAGE_STATES, type CoverageState } from '#/domain/workspace/entities.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Kbd } from '#/ui/kbd.tsx';

interface StatusBarProps {
  readonly canEdit: boolean;
  readonly lastEdit: LastEdit | null;
  /** No selection and no keys: only what was recorded. */
  readonly phone: boolean;
}

/** The key to the glyphs, which are also buttons for whoever prefers the mouse, and what the last edit did. */
export function StatusBar({ canEdit, lastEdit, phone }: StatusBarProps) {
  const { store, run } = useInventory();
  const workspace = useWorkspace();
  const selected = useSyncExternalStore(store.subscribe, () => {
    const area = store.rectangle();
    return area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
  });

  function setState(state: CoverageState): void {
    const cells = coverageAddresses(workspace, store.selectedCells());
    if (cells.length > 0) run(editCoverage(workspace, cells, { state }));
  }

  return (
    <div className={classes.status}>
      {!phone && (
        <fieldset className={classes.legend} aria-label="Set the state of the selected cells" disabled={!canEdit}>
          {COVERAGE_STATES.map((state) => (
            <button
              key={state}
              type="button"
              className={classes.legendItem}
              // The press must not take the focus away from the cell it is about.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => setState(state)}
            >
              <span aria-hidden="true" data-state={state} className={classes.legendGlyph}>
                {STATE_LABELS[state].glyph}
              </span>
              {STATE_LABELS[state].label} <Kbd>{STATE_LABELS[state].key}</Kbd>
            </button>
          ))}
        </fieldset>
      )}
      {!phone && canEdit && <CellHint />}
      <output className={classes.report}>
        {selected > 1 && <span className={classes.selected}>{selected} cells selected</span>}
        {lastEdit !== null && <span className={classes.recorded}>{lastEdit.label}</span>}
        {lastEdit?.effect && (
          <span className={classes.effect} data-tone={lastEdit.effect.tone}>
            {lastEdit.effect.sentence}
          </span>
        )}
      </output>
      {lastEdit?.removed && canEdit && <UndoLast />}
    </div>
  );
}
