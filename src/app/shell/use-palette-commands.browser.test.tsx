import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { usePaletteCommands } from '#/app/shell/use-palette-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { append, useDocument } from '#/state/document-store.ts';
import { newId } from '#/state/new-id.ts';

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

function Palette() {
  const commands = usePaletteCommands({ chooseAsOf: () => {}, backUp: () => {} });
  return commands.map(({ id, title, run }) => (
    <button key={id} type="button" onClick={run}>
      {title}
    </button>
  ));
}

function showAt(address: string) {
  flushSync(() =>
    root.render(
      <MemoryRouter key={address} initialEntries={[address]}>
        <Palette />
      </MemoryRouter>,
    ),
  );
}

const offered = (title: string) => page.getByRole('button', { name: title, exact: true });

function add(name: string) {
  const made = addPopulation(useDocument.getState().workspace, newId('population'), { name });
  if (!made.ok) throw new Error(made.error.kind);
  append(made.value);
}

test('what was done can be undone and redone from the palette, but not while the past is read', async () => {
  add('Nurses');
  add('Doctors');
  showAt('/inventory');
  await offered('Undo').click();
  await expect.element(offered('Undo')).toBeInTheDocument();
  await expect.element(offered('Redo')).toBeInTheDocument();
  showAt('/inventory?asof=2026-09-01');
  await expect.element(offered('Back to now')).toBeInTheDocument();
  expect(offered('Undo').elements()).toHaveLength(0);
  expect(offered('Redo').elements()).toHaveLength(0);
});
