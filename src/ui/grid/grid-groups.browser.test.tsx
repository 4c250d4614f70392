import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { groupRowId, isGroupRow, type GridCellProps, type GridColumn, type GridSorting } from '#/ui/grid/grid-model.ts';
import { createGridStore, type GridStore } from '#/ui/grid/grid-store.ts';
import { Grid } from '#/ui/grid/grid.tsx';

const FIRST = groupRowId('first');
const SECOND = groupRowId('second');
const MEMBERS = new Map([
  [FIRST, ['a', 'b']],
  [SECOND, ['c', 'd']],
]);

function DemoCell({ row, column }: GridCellProps) {
  return <>{`${column} of ${row}`}</>;
}

function DemoGroup({ row }: { readonly row: string }) {
  return <>{`${row}, ${MEMBERS.get(row)?.length} rows`}</>;
}

function columnsOf(count: number): readonly GridColumn[] {
  return [
    { id: 'name', label: 'Name', width: 150, frozen: 'always', rowHeader: true, Cell: DemoCell, GroupCell: DemoGroup },
    ...Array.from({ length: count }, (_, at): GridColumn => ({
      id: `c${at}`,
      label: `Column ${at}`,
      width: 120,
      sortable: true,
      Cell: DemoCell,
    })),
  ];
}

const sorted: string[] = [];
const SORTING: GridSorting = { column: 'c1', direction: 'descending', onSort: (column) => sorted.push(column) };

function Demo({ store, columns, grouped }: { store: GridStore; columns: readonly GridColumn[]; grouped: boolean }) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => [...MEMBERS].flatMap(([row, members]) => [row].concat(folded.has(row) ? [] : members)),
    [folded],
  );
  const groups = useMemo(
    () => ({
      folded,
      toggle: (row: string) =>
        setFolded((before) => new Set([...before, row].filter((one) => one !== row || !before.has(row)))),
    }),
    [folded],
  );
  return (
    <Grid
      label="Demo"
      columns={columns}
      rows={grouped ? rows : rows.filter((row) => !isGroupRow(row))}
      store={store}
      readOnly={false}
      hasFooter={false}
      sorting={SORTING}
      {...(grouped ? { groups } : {})}
    />
  );
}

let root: Root | null = null;

function show(count = 3, grouped = true) {
  const store = createGridStore();
  const columns = columnsOf(count);
  const host = document.createElement('div');
  host.style.height = '400px';
  host.style.width = '700px';
  document.body.append(host);
  root = createRoot(host);
  flushSync(() => root?.render(<Demo store={store} columns={columns} grouped={grouped} />));
  return store;
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  sorted.length = 0;
});

function focused(): string {
  const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
  return `${cell?.closest<HTMLElement>('[data-row]')?.dataset['row']} ${cell?.dataset['column']}`;
}

const cellsOf = (row: string) => document.querySelectorAll(`[data-row=${row}] [data-column]`).length;
const rowsInPage = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset['row']);

test('a group folds with Left, unfolds with Right, turns with Enter, and keeps the focus', async () => {
  show();
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe(`${FIRST} name`);
  const row = page.getByRole('row', { expanded: true }).first();
  await expect.element(row).toHaveAttribute('aria-level', '1');
  await userEvent.keyboard('{ArrowLeft}');
  expect(rowsInPage()).toEqual(['$header', FIRST, SECOND, 'c', 'd']);
  expect(document.activeElement?.closest('[role=row]')).toHaveAttribute('aria-expanded', 'false');
  expect(focused()).toBe(`${FIRST} name`);
  await userEvent.keyboard('{ArrowRight}');
  expect(rowsInPage()).toHaveLength(7);
  await userEvent.keyboard('{Enter}');
  expect(rowsInPage()).toHaveLength(5);
  await userEvent.keyboard(' ');
  expect(rowsInPage()).toHaveLength(7);
  // Unfolded, Right is a move like any other.
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(focused()).toBe('a c0');
});

test('the rows of a tree say their level; the tree says that it is one', () => {
  show();
  expect(page.getByRole('treegrid').element()).toHaveAttribute('aria-rowcount', '7');
  expect(document.querySelector('[data-row=a]')).toHaveAttribute('aria-level', '2');
});

test('a selection passes over the rows that head groups', async () => {
  const store = show();
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowDown}');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
  expect(focused()).toBe('c c0');
  expect(store.selectedCells().map(({ row }) => row)).toEqual(['a', 'b', 'c']);
});

test('a press on the name of a group folds it', async () => {
  show();
  await page.getByRole('button', { name: `${FIRST}, 2 rows` }).click();
  expect(rowsInPage()).toEqual(['$header', FIRST, SECOND, 'c', 'd']);
});

test('a header says the order and sorts by Enter and by its button', async () => {
  show(3, false);
  expect(page.getByRole('columnheader', { name: 'Column 1', exact: true }).element()).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(page.getByRole('columnheader', { name: 'Column 0', exact: true }).element()).toHaveAttribute(
    'aria-sort',
    'none',
  );
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowUp}{Enter}');
  await page.getByRole('button', { name: 'Sort by Column 1' }).click();
  expect(sorted).toEqual(['c0', 'c1']);
});

test('of many columns those in view are drawn, and the keyboard brings the others', async () => {
  show(40, false);
  expect(cellsOf('a')).toBeLessThan(12);
  await userEvent.keyboard('{Tab}{End}');
  expect(focused()).toBe('a c39');
  const cell = document.activeElement;
  expect(cell).toHaveAttribute('aria-colindex', '41');
  const head = page.getByRole('columnheader', { name: 'Column 39', exact: true }).element().getBoundingClientRect();
  const box = cell?.getBoundingClientRect();
  expect(box?.left).toBeCloseTo(head.left, 0);
  expect(box?.right).toBeLessThanOrEqual(page.getByRole('grid').element().getBoundingClientRect().right);
  await userEvent.keyboard('{Home}{ArrowRight}');
  expect(focused()).toBe('a c0');
  await expect.poll(() => cellsOf('b')).toBeLessThan(12);
  // The cell that has the keyboard stays, however far away the view is.
  page.getByRole('grid').element().scrollLeft = 4_000;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(focused()).toBe('a c0');
  expect(document.querySelector('[data-row=b] [data-column=c39]')).not.toBeNull();
});
