import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Link, MemoryRouter, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { AsOfBanner } from '#/app/shell/as-of-banner.tsx';
import { Notices } from '#/app/shell/notices.tsx';
import { UndoButtons } from '#/app/shell/undo-buttons.tsx';
import { useStickyPlace } from '#/app/shell/use-sticky-place.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { useDocument } from '#/state/document-store.ts';
import { newId } from '#/state/new-id.ts';
import { useAsOf, useSetAsOf } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

let root: Root;

beforeEach(() => {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

/** A screen that reads the day and tries to write whatever it is. */
function Probe() {
  useStickyPlace();
  const { pathname, search } = useLocation();
  const asOf = useAsOf();
  const setAsOf = useSetAsOf();
  const dispatch = useDispatch();
  const workspace = useWorkspace();
  return (
    <>
      {asOf === null ? null : <AsOfBanner asOf={asOf} onLeave={() => setAsOf(null)} />}
      <p data-testid="place">{`${pathname}${search}`}</p>
      <button
        type="button"
        onClick={() => dispatch(addPopulation(workspace, newId('population'), { name: 'Nurses', platform: 'ios' }))}
      >
        Add
      </button>
      <Link to="/checklist">Checklist</Link>
      <UndoButtons />
      <Notices />
    </>
  );
}

function showAt(address: string) {
  flushSync(() =>
    root.render(
      <MemoryRouter initialEntries={[address]}>
        <Probe />
      </MemoryRouter>,
    ),
  );
}

const place = () => page.getByTestId('place').element().textContent;

test('the past says that it is the past, takes no change, and offers no undo', async () => {
  showAt('/inventory?asof=2026-09-01');
  await expect.element(page.getByText('1 Sep 2026')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Add' }).click();
  await expect.element(page.getByText('This is the past.')).toBeInTheDocument();
  expect(useDocument.getState().workspace.populations.size).toBe(0);
  expect(page.getByRole('button', { name: 'Undo' }).elements()).toHaveLength(0);
});

test('a link followed from the past stays in the past; leaving it is one click', async () => {
  showAt('/inventory?asof=2026-09-01');
  await page.getByRole('link', { name: 'Checklist' }).click();
  await expect.poll(place).toBe('/checklist?asof=2026-09-01');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect.poll(place).toBe('/checklist');
});

test('now takes changes', async () => {
  showAt('/inventory');
  await page.getByRole('button', { name: 'Add' }).click();
  expect(useDocument.getState().workspace.populations.size).toBe(1);
});
