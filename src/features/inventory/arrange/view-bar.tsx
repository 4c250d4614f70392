import { X } from 'lucide-react';

import classes from '#/features/inventory/arrange/arrange.module.css';
import { isFiltered, NO_FILTERS, type InventoryView } from '#/features/inventory/arrange/inventory-view.ts';
import type { ChangeView } from '#/features/inventory/arrange/use-view.ts';
import { viewChips } from '#/features/inventory/arrange/view-chips.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { Button } from '#/ui/button.tsx';

interface ViewBarProps {
  readonly view: InventoryView;
  readonly changeView: ChangeView;
  readonly workspace: Workspace;
  readonly found: number;
  readonly all: number;
  readonly isKept: boolean;
  readonly onArrangeAgain: () => void;
}

/** Says what is filtered and sorted, takes each back, and says that rows wait while one edits. */
export function ViewBar({ view, changeView, workspace, found, all, isKept, onArrangeAgain }: ViewBarProps) {
  const chips = viewChips(view, workspace);
  const isNarrowed = view.search !== '' || isFiltered(view.filters);
  if (chips.length === 0 && !isNarrowed && !isKept) return null;
  return (
    <div className={classes.bar}>
      {isNarrowed && (
        <output>
          {found} of {all}
        </output>
      )}
      {chips.length > 0 && (
        <ul className={classes.chips} aria-label="Filters and order">
          {chips.map(({ key, words, without }) => (
            <li key={key} className={classes.chip}>
              {words}
              <button type="button" aria-label={`Clear: ${words}`} onClick={() => changeView(without)}>
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {chips.length > 1 && (
        <Button size="s" variant="quiet" onClick={() => changeView({ filters: NO_FILTERS, sort: null })}>
          Clear all
        </Button>
      )}
      <output className={classes.kept}>
        {isKept && (
          <>
            Rows stay where they are while you edit.
            <Button size="s" variant="quiet" onClick={onArrangeAgain}>
              Apply again
            </Button>
          </>
        )}
      </output>
    </div>
  );
}
