import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { GridCellProps, GridColumn, GridEditorProps } from '#/ui/grid/grid-model.ts';
import { createGridStore } from '#/ui/grid/grid-store.ts';
import { GridTextEditor } from '#/ui/grid/grid-text-editor.tsx';
import { Grid } from '#/ui/grid/grid.tsx';

const ROWS = Array.from({ length: 1000 }, (_, index) => `row-${index}`);
const values = new Map<string, string>();
const keys: string[] = [];

function DemoCell({ row, column }: GridCellProps) {
  return <>{values.get(`${row} ${column}`) ?? `${column} of ${row}`}</>;
}

function DemoEditor({ row, column, onDone }: GridEditorProps) {
  return (
    <GridTextEditor
      label={`${column} of ${row}`}
      initial={values.get(`${row} ${column}`) ?? ''}
      parse={(text) => (text === 'bad' ? { ok: false, message: 'Not this.' } : { ok: true, value: text })}
      onCommit={(value) => values.set(`${row} ${column}`, value)}
      onDone={onDone}
    />
  );
}

const COLUMNS: readonly GridColumn[] = [
  { id: 'name', label: 'Name', width: 150, frozen: 'always', rowHeader: true, Cell: DemoCell },
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, index): GridColumn => ({
    id,
    label: id.toUpperCase(),
    group: index < 4 ? { id: 'one', label: 'One' } : { id: 'two', label: 'Two' },
    width: 140,
    Cell: DemoCell,
    Editor: DemoEditor,
  })),
];

let root: Root | null = null;

function show(rows: readonly string[] = ROWS) {
  const store = createGridStore();
  const host = document.createElement('div');
  host.style.height = '400px';
  host.style.width = '700px';
  document.body.append(host);
  root = createRoot(host);
  const grid = (
    <Grid
      label="Demo"
      columns={COLUMNS}
      rows={rows}
      store={store}
      readOnly={false}
      hasFooter={false}
      onCellKey={(event) => {
        keys.push(event.key);
        return false;
      }}
    />
  );
  flushSync(() => root?.render(grid));
  return store;
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  values.clear();
  keys.length = 0;
});

function focused(): string {
  const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
  return `${cell?.closest<HTMLElement>('[data-row]')?.dataset['row']} ${cell?.dataset['column']}`;
}

test('one Tab enters at the first cell, arrows walk, one Tab leaves', async () => {
  show();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('row-0 name');
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('row-2 a');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(focused()).toBe('$header a');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.closest('[role=grid]')).toBeNull();
});

test('the far end of a thousand rows is one chord away, and is in view', async () => {
  show();
  await userEvent.keyboard('{Tab}{Control>}{End}{/Control}');
  expect(focused()).toBe('row-999 h');
  const cell = document.activeElement;
  expect(cell?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('1002');
  const box = cell?.getBoundingClientRect();
  const frame = page.getByRole('grid').element().getBoundingClientRect();
  expect(box?.bottom).toBeLessThanOrEqual(frame.bottom);
  expect(box?.right).toBeLessThanOrEqual(frame.right);
  await userEvent.keyboard('{Home}{ArrowRight}');
  // The frozen column must not lie over the cell that the keyboard came to.
  expect(document.activeElement?.getBoundingClientRect().left).toBeGreaterThanOrEqual(frame.left + 150);
});

test('only rows near the view are in the page', () => {
  show();
  expect(document.querySelectorAll('[role=row]').length).toBeLessThan(60);
  expect(page.getByRole('grid').element().getAttribute('aria-rowcount')).toBe('1002');
});

test('scrolling away keeps the focus on its cell', async () => {
  show();
  await userEvent.keyboard('{Tab}');
  page.getByRole('grid').element().scrollTop = 20_000;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(focused()).toBe('row-0 name');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('row-1 name');
});

test('Shift with arrows selects a rectangle; Escape lets it go', async () => {
  const store = show();
  await userEvent.keyboard('{Tab}{ArrowRight}{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  expect(store.selectedCells()).toHaveLength(4);
  expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(4);
  await userEvent.keyboard('{Escape}');
  expect(store.selectedCells()).toHaveLength(1);
});

test('Enter edits and goes down, Escape leaves the cell as it was, Tab goes right', async () => {
  show();
  await userEvent.keyboard('{Tab}{ArrowRight}{Enter}one{Enter}');
  expect(values.get('row-0 a')).toBe('one');
  expect(focused()).toBe('row-1 a');
  await userEvent.keyboard('{F2}two{Escape}');
  expect(values.has('row-1 a')).toBe(false);
  expect(focused()).toBe('row-1 a');
  await userEvent.keyboard('{F2}three{Tab}');
  expect(values.get('row-1 a')).toBe('three');
  expect(focused()).toBe('row-1 b');
});

test('Ctrl+A, Ctrl+Space and Shift+Space select around the keyboard, which stays, and so does the view', async () => {
  const store = show();
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowDown}{Control>}a{/Control}');
  expect(focused()).toBe('row-1 a');
  expect(store.rectangle()).toEqual({ top: 0, bottom: 999, left: 0, right: 8 });
  expect(page.getByRole('grid').element().scrollTop).toBe(0);
  await userEvent.keyboard('{Shift>} {ArrowDown}{ArrowDown}{/Shift}');
  expect(focused()).toBe('row-1 a');
  expect(store.rectangle()).toEqual({ top: 1, bottom: 3, left: 0, right: 8 });
  await userEvent.keyboard('{Control>} {/Control}');
  expect(store.rectangle()).toEqual({ top: 0, bottom: 999, left: 1, right: 1 });
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('row-2 a');
  expect(store.selectedCells()).toHaveLength(1);
});

function mouse(type: string, target: EventTarget, x: number, y: number): void {
  const held = type === 'pointerup' ? 0 : 1;
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerType: 'mouse', buttons: held, clientX: x, clientY: y }),
  );
}

test('a drag beyond the view scrolls on, over rows and columns that were not in the page', async () => {
  const store = show();
  const cell = document.querySelector('[data-row=row-2] [data-column=b]');
  const grid = page.getByRole('grid').element();
  const frame = grid.getBoundingClientRect();
  const from = cell?.getBoundingClientRect();
  mouse('pointerdown', cell ?? window, (from?.left ?? 0) + 5, (from?.top ?? 0) + 5);
  mouse('pointermove', window, frame.right + 40, frame.bottom + 60);
  await expect.poll(() => grid.scrollTop, { timeout: 5000 }).toBeGreaterThan(1000);
  await expect.poll(() => store.get().focus?.column).toBe('h');
  mouse('pointerup', window, frame.right + 40, frame.bottom + 60);
  const area = store.rectangle();
  expect(area).toMatchObject({ top: 2, left: 2, right: 8 });
  expect(area?.bottom).toBeGreaterThan(30);
  // The keyboard goes on from the cell that was let go over, and nothing scrolls any more.
  await expect.poll(focused).toBe(`row-${area?.bottom} h`);
  const stays = grid.scrollTop;
  mouse('pointermove', window, frame.right, frame.bottom + 200);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(grid.scrollTop).toBe(stays);
});

test('a fill that is broken off by another button, or begun by a finger, leaves the keys working', async () => {
  const store = show();
  await userEvent.keyboard('{Tab}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
  const handle = document.querySelector('[data-fill-handle]') ?? window;
  mouse('pointerdown', handle, 0, 0);
  expect(store.get().fill).not.toBeNull();
  window.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', buttons: 3 }));
  expect(store.get().fill).toBeNull();
  handle.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', buttons: 1 }));
  expect(store.get().fill).toBeNull();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('row-2 a');
});

test('what cannot be read stays in the field with its reason', async () => {
  show();
  await userEvent.keyboard('{Tab}{ArrowRight}{Enter}bad{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Not this.');
  expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
  expect(document.activeElement).toHaveValue('bad');
});

test('keys that are not moves are offered to the screen', async () => {
  show();
  await userEvent.keyboard('{Tab}{ArrowRight}1u');
  expect(keys).toEqual(['1', 'u']);
});
