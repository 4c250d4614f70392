import { expect, test } from 'vitest';

import { HEADER_ROW } from '#/ui/grid/grid-model.ts';
import { createGridStore } from '#/ui/grid/grid-store.ts';
import { packRowView, unpackRowView } from '#/ui/grid/row-view.ts';

function aStore() {
  const store = createGridStore();
  store.setLayout(['r1', 'r2', 'r3'], ['a', 'b', 'c']);
  return store;
}

test('extending keeps the anchor and lists the rectangle row by row', () => {
  const store = aStore();
  store.select({ row: 'r3', column: 'b' });
  store.select({ row: 'r2', column: 'a' }, { extend: true });
  expect(store.selectedCells().map(({ row, column }) => row + column)).toEqual(['r2a', 'r2b', 'r3a', 'r3b']);
});

test('a header has no range', () => {
  const store = aStore();
  store.select({ row: HEADER_ROW, column: 'b' });
  store.select({ row: 'r2', column: 'c' }, { extend: true });
  expect(store.selectedCells()).toEqual([{ row: 'r2', column: 'c' }]);
});

test('a selection stays on its cells when rows around it go', () => {
  const store = aStore();
  store.select({ row: 'r3', column: 'c' });
  store.setLayout(['r3'], ['c', 'a']);
  expect(store.rectangle()).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
});

test('a whole row is selected around the keyboard, and stretched by its far corner', () => {
  const store = aStore();
  store.select({ row: 'r2', column: 'b' });
  store.selectRange({ row: 'r2', column: 'a' }, { row: 'r2', column: 'c' });
  store.select({ row: 'r3', column: 'c' }, { extend: true });
  expect(store.get().focus).toEqual({ row: 'r2', column: 'b' });
  expect(store.rectangle()).toEqual({ top: 1, bottom: 2, left: 0, right: 2 });
  store.select({ row: 'r3', column: 'b' });
  expect(store.selectedCells()).toEqual([{ row: 'r3', column: 'b' }]);
});

test('when the focused row goes, the one now in its place takes over, and the last one at the end', () => {
  const store = aStore();
  store.select({ row: 'r2', column: 'a' });
  store.setLayout(['r1', 'r3'], ['a', 'b', 'c']);
  expect(store.get().focus).toEqual({ row: 'r3', column: 'a' });
  store.setLayout(['r1'], ['a', 'b', 'c']);
  expect(store.get().focus).toEqual({ row: 'r1', column: 'a' });
  store.setLayout([], ['a', 'b', 'c']);
  expect(store.get().focus).toEqual({ row: HEADER_ROW, column: 'a' });
});

test('a row away from the keyboard sees nothing of a move', () => {
  const store = aStore();
  store.select({ row: 'r1', column: 'a' });
  const before = packRowView(store, 'r3');
  store.select({ row: 'r2', column: 'b' });
  expect(packRowView(store, 'r3')).toBe(before);
  expect(unpackRowView(packRowView(store, 'r2'))).toMatchObject({ active: 1, editing: -1 });
});
