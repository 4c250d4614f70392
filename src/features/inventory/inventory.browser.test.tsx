import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { InventoryScreen } from '#/features/inventory/inventory-screen.tsx';
import { RECORD } from '#/data/idb/record.fixture.ts';
import { EMPTY_HEAD } from '#/domain/ledger/append.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { addSource } from '#/domain/workspace/commands/source-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { append, showOpened, useDocument } from '#/state/document-store.ts';
import { newId } from '#/state/new-id.ts';

let root: Root | null = null;

/** An open workspace without a database under it: edits show, and stay unsaved. */
async function show(address = '/inventory') {
  await page.viewport(1440, 900);
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <Suspense fallback="…">
          <InventoryScreen />
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await expect.element(page.getByRole('heading', { name: 'Inventory' })).toBeVisible();
}

function openEmpty() {
  showOpened({
    record: { ...RECORD, id: newId('workspace') },
    commits: [],
    head: EMPTY_HEAD,
    workspace: emptyWorkspace(),
  });
}

function record(make: (workspace: ReturnType<typeof emptyWorkspace>) => ReturnType<typeof addPopulation>) {
  const made = make(useDocument.getState().workspace);
  if (!made.ok) throw new Error(made.error.kind);
  append(made.value);
}

function openWithOneCell() {
  openEmpty();
  const population = newId('population');
  const source = newId('source');
  record((workspace) =>
    addPopulation(workspace, population, {
      name: 'Ward tablets',
      platform: 'ios',
      mode: 'supervised',
      devices: [100, 100],
    }),
  );
  record((workspace) => addSource(workspace, source, { name: 'Gateway', family: 'proxy', retentionDays: 400 }));
  const cell = () => useDocument.getState().workspace.coverage.get(population)?.get(source);
  return { population, source, cell };
}

async function enterCell() {
  await page.getByRole('columnheader', { name: 'Gateway' }).click();
  await userEvent.keyboard('{ArrowDown}');
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

test('four keys make a first proven point, and the screen says what each did', async () => {
  const { cell } = openWithOneCell();
  await show();
  await enterCell();
  await userEvent.keyboard('p');
  await expect.element(page.getByText(/Proves nothing yet/)).toBeVisible();
  await userEvent.keyboard('90{Enter}eq445{Enter}');
  await expect.element(page.getByText(/^\+\d+\.\d proven/)).toBeVisible();
  expect(cell()).toMatchObject({
    state: 'present',
    share: [0.9, 0.9],
    quality: { fields: [4, 4], timeliness: [4, 4], consistency: [5, 5] },
  });
  await expect
    .element(page.getByRole('img', { name: /: Present, 90.% of devices, evidence of today, quality/ }))
    .toBeVisible();
});

test('the cell with the keyboard says row, column, state, share and score; the others what they hold', async () => {
  openWithOneCell();
  await show();
  await enterCell();
  await userEvent.keyboard('h90{Enter}');
  const name = /^Ward tablets, Gateway: Partial, 90.% of devices, .*\. Visibility \d+( to \d+)? of 100$/;
  await expect.element(page.getByRole('gridcell', { name })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('gridcell', { name: /^Partial, 90.% of devices/ })).toBeInTheDocument();
});

test('a key sets every selected cell in one change', async () => {
  openWithOneCell();
  record((workspace) => addPopulation(workspace, newId('population'), { name: 'Scanners' }));
  await show();
  await enterCell();
  const before = useDocument.getState().commits.length;
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}a');
  expect(useDocument.getState().commits).toHaveLength(before + 1);
  expect([...useDocument.getState().workspace.coverage.values()].map((row) => [...row.values()][0]?.state)).toEqual([
    'absent',
    'absent',
  ]);
});

test('Ctrl+R fills to the right, Delete empties all that is selected: one change each', async () => {
  const { population, cell } = openWithOneCell();
  const second = newId('source');
  record((workspace) => addSource(workspace, second, { name: 'Resolver', family: 'proxy' }));
  const beside = () => useDocument.getState().workspace.coverage.get(population)?.get(second);
  await show();
  await enterCell();
  await userEvent.keyboard('h60{Enter}');
  const before = useDocument.getState().commits.length;
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Control>}r{/Control}');
  expect(beside()).toMatchObject({ state: 'partial', share: [0.6, 0.6] });
  await userEvent.keyboard('{Delete}');
  for (const emptied of [cell(), beside()]) expect(emptied).toMatchObject({ state: 'unknown', share: null });
  expect(useDocument.getState().commits).toHaveLength(before + 2);
});

test('Delete on a cell that nobody touched records nothing; U records that somebody looked', async () => {
  const { cell } = openWithOneCell();
  await show();
  await enterCell();
  const before = useDocument.getState().commits.length;
  await userEvent.keyboard('{Delete}{Backspace}');
  expect(useDocument.getState().commits).toHaveLength(before);
  await userEvent.keyboard('u');
  expect(useDocument.getState().commits).toHaveLength(before + 1);
  expect(cell()).toMatchObject({ state: 'unknown' });
});

test('Space opens everything about the cell, and Escape comes back to it', async () => {
  openWithOneCell();
  await show();
  await enterCell();
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('complementary', { name: 'Ward tablets × Gateway' })).toBeVisible();
  expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
});

test('the past cannot be edited', async () => {
  const { cell } = openWithOneCell();
  await show('/inventory?asof=2999-01-01');
  await enterCell();
  await userEvent.keyboard('p');
  expect(cell()).toBeUndefined();
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-readonly', 'true');
});

test('an empty workspace teaches three steps, and the first needs only the keyboard', async () => {
  openEmpty();
  await show();
  await expect.element(page.getByText('Three steps to a first score')).toBeVisible();
  page.getByRole('button', { name: 'Add population' }).first().element().focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('Clinician iPhones{Enter}');
  await expect.element(page.getByRole('rowheader', { name: 'Clinician iPhones' })).toBeVisible();
});

test('an address can point at one cell', async () => {
  const { population, source } = openWithOneCell();
  await show(`/inventory?cell=${population}~${source}`);
  await expect.element(page.getByRole('complementary', { name: 'Ward tablets × Gateway' })).toBeVisible();
});
