import { useCallback, useLayoutEffect, useRef, type KeyboardEvent } from 'react';

import { planFill, type FillArea } from '#/features/inventory/clipboard/fill.ts';
import { recordCoverage } from '#/features/inventory/clipboard/record-landings.ts';
import { areaOf, selectedArea } from '#/features/inventory/clipboard/selected-area.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { Rectangle } from '#/ui/grid/grid-store.ts';

export interface Fill {
  /** Ctrl+D fills the selection from its first row, Ctrl+R from its first column. `true` when the key was one of them. */
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
    if (key === 'd' && rows.length > 1) fill({ rows: rows.slice(0, 1), columns }, { rows: rows.slice(1), columns });
    if (key === 'r' && columns.length > 1)
      fill({ rows, columns: columns.slice(0, 1) }, { rows, columns: columns.slice(1) });
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
