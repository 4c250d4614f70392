import { useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react';

import { planFill, type FillArea } from '#/features/inventory/clipboard/fill.ts';
import { recordCoverage } from '#/features/inventory/clipboard/record-landings.ts';
import { areaOf, selectedArea } from '#/features/inventory/clipboard/selected-area.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { isGroupRow } from '#/ui/grid/grid-model.ts';
import type { Rectangle } from '#/ui/grid/grid-store.ts';

export interface Fill {
  /**
   * Ctrl+D fills the selection from its first row, Ctrl+R from its first column; where there is only one, from the one
   * before it. `true` when the key was one of them.
   */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The handle was drawn from one area over another. */
  readonly onFill: (from: Rectangle, into: Rectangle) => void;
}

export function useFill({ store, run }: InventoryActions, canEdit: boolean, say: (news: string) => void): Fill {
  const workspace = useWorkspace();

  function fill(from: FillArea, into: FillArea): void {
    if (!canEdit) return;
    const changes = planFill(workspace, from, into);
    if (changes.length > 0 && !run(recordCoverage(workspace, changes, 'Filled')))
      say('Nothing to fill: the cells hold this already.');
  }

  function byKey(event: KeyboardEvent): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
    const key = event.key.toLowerCase();
    if (key !== 'd' && key !== 'r') return false;
    const area = selectedArea(store);
    if (area === null) return true;
    const { rows, columns } = area;
    if (key === 'd') {
      const [from, into] = split(
        rows,
        before(
          store.rows().filter((row) => !isGroupRow(row)),
          rows,
        ),
      );
      fill({ rows: from, columns }, { rows: into, columns });
    } else {
      const [from, into] = split(columns, before(store.columns(), columns));
      fill({ rows, columns: from }, { rows, columns: into });
    }
    return true;
  }

  const latest = useRef({ byKey, fill });
  useLayoutEffect(() => {
    latest.current = { byKey, fill };
  });
  return {
    onKey: useCallback((event) => latest.current.byKey(event), []),
    onFill: useCallback((from, into) => latest.current.fill(areaOf(store, from), areaOf(store, into)), [store]),
  };
}

/** What is filled from, and what is filled. */
function split(selected: readonly string[], one: string | undefined): readonly [readonly string[], readonly string[]] {
  if (selected.length > 1) return [selected.slice(0, 1), selected.slice(1)];
  return one === undefined ? [[], []] : [[one], selected];
}

function before(all: readonly string[], selected: readonly string[]): string | undefined {
  return all[all.indexOf(selected[0] ?? '') - 1];
}
