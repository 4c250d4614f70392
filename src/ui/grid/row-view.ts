/**
 * What one row has to know of the grid's state. Packed into a string so that a row renders only when it changes: a move
 * of the keyboard touches two rows of however many there are.
 */
import { useSyncExternalStore } from 'react';

import { isRange, type GridStore } from '#/ui/grid/grid-store.ts';

export interface RowView {
  /** Column indexes; -1 for none. */
  readonly active: number;
  readonly editing: number;
  readonly mode: string;
  /** Selected columns, inclusive; `from` is past `to` where none is. */
  readonly from: number;
  readonly to: number;
  /** Column of the fill handle; -1 for none. */
  readonly corner: number;
  /** Columns that the handle is drawn over, inclusive; `fillFrom` is past `fillTo` where none is. */
  readonly fillFrom: number;
  readonly fillTo: number;
}

const NOTHING: RowView = { active: -1, editing: -1, mode: '', from: 0, to: -1, corner: -1, fillFrom: 0, fillTo: -1 };

/** Before the mode, which is a word. */
const NUMBERS = 7;

export function packRowView(store: GridStore, row: string): string {
  const { focus, editing } = store.get();
  const area = store.rectangle();
  const index = store.pointOf({ row, column: store.columns()[0] ?? '' })?.row ?? -1;
  const inRange = area !== null && index >= area.top && index <= area.bottom && isRange(area);
  const fill = store.get().fill === null ? null : store.fillArea();
  const inFill = fill !== null && index >= fill.top && index <= fill.bottom;
  if (focus?.row !== row && editing?.row !== row && !inRange && !inFill) return '';
  const active = focus?.row === row ? (store.pointOf(focus)?.column ?? -1) : -1;
  const edited = editing?.row === row ? (store.pointOf(editing)?.column ?? -1) : -1;
  const mode = edited === -1 ? '' : (editing?.mode ?? '');
  const corner = area !== null && editing === null && index === area.bottom ? area.right : -1;
  const range = inRange ? [area.left, area.right] : [0, -1];
  return [active, edited, ...range, corner, ...(inFill ? [fill.left, fill.right] : [0, -1]), mode].join(',');
}

export function unpackRowView(packed: string): RowView {
  if (packed === '') return NOTHING;
  const [active = -1, editing = -1, from = 0, to = -1, corner = -1, fillFrom = 0, fillTo = -1] = packed
    .split(',')
    .slice(0, NUMBERS)
    .map(Number);
  const mode = packed.split(',')[NUMBERS] ?? '';
  return { active, editing, mode, from, to, corner, fillFrom, fillTo };
}

export function useRowView(store: GridStore, row: string): RowView {
  const packed = useSyncExternalStore(store.subscribe, () => packRowView(store, row));
  return unpackRowView(packed);
}
