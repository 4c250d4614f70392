/**
 * What one row has to know of the grid's state. Packed into a string so that a row renders only when it changes: a move
 * of the keyboard touches two rows of however many there are.
 */
import { useSyncExternalStore } from 'react';

import type { GridStore } from '#/ui/grid/grid-store.ts';

export interface RowView {
  /** Column indexes; -1 for none. */
  readonly active: number;
  readonly editing: number;
  readonly mode: string;
  /** Selected columns, inclusive; `from` is past `to` where none is. */
  readonly from: number;
  readonly to: number;
}

const NOTHING: RowView = { active: -1, editing: -1, mode: '', from: 0, to: -1 };

export function packRowView(store: GridStore, row: string): string {
  const { focus, editing } = store.get();
  const area = store.rectangle();
  const index = store.pointOf({ row, column: store.columns()[0] ?? '' })?.row ?? -1;
  const inRange = area !== null && index >= area.top && index <= area.bottom && isRange(area);
  if (focus?.row !== row && editing?.row !== row && !inRange) return '';
  const active = focus?.row === row ? (store.pointOf(focus)?.column ?? -1) : -1;
  const edited = editing?.row === row ? (store.pointOf(editing)?.column ?? -1) : -1;
  const mode = edited === -1 ? '' : (editing?.mode ?? '');
  return [active, edited, inRange ? area.left : 0, inRange ? area.right : -1, mode].join(',');
}

/** One cell alone is shown by the focus ring; only more than one is a range. */
function isRange(area: {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}

export function unpackRowView(packed: string): RowView {
  if (packed === '') return NOTHING;
  const [active, editing, from, to, mode = ''] = packed.split(',');
  return { active: Number(active), editing: Number(editing), mode, from: Number(from), to: Number(to) };
}

export function useRowView(store: GridStore, row: string): RowView {
  const packed = useSyncExternalStore(store.subscribe, () => packRowView(store, row));
  return unpackRowView(packed);
}
