import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { CommandPalette } from '#/app/shell/command-palette.tsx';

let root: Root;
let ran: string[] = [];
let closed = 0;

const COMMANDS = ['Posture', 'Inventory', 'Checklist'].map((title) => ({
  id: title,
  title,
  group: 'Go to',
  run: () => ran.push(title),
}));

beforeEach(() => {
  ran = [];
  closed = 0;
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  flushSync(() => root.render(<CommandPalette commands={COMMANDS} onClose={() => (closed += 1)} />));
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const chosen = () => page.getByRole('option', { selected: true });

test('typing starts at once, the first match is chosen and Enter runs it', async () => {
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('inv');
  await expect.poll(() => chosen().element().textContent).toContain('Inventory');
  await userEvent.keyboard('{Enter}');
  expect(ran).toEqual(['Inventory']);
  expect(closed).toBe(1);
});

test('arrow keys move the choice around the ends, and the text field says which it is', async () => {
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => chosen().element().textContent).toContain('Checklist');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(() => chosen().element().textContent).toContain('Inventory');
  expect(page.getByRole('combobox').element().getAttribute('aria-activedescendant')).toBe(chosen().element().id);
});

test('Escape leaves without running anything, and no match is said in words', async () => {
  await userEvent.keyboard('zzz');
  await expect.poll(() => page.getByRole('status').element().textContent).toContain('Nothing matches');
  await userEvent.keyboard('{Enter}{Escape}');
  expect(closed).toBe(1);
  expect(ran).toEqual([]);
});
