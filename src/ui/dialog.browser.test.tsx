import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ConfirmDialog } from '#/ui/confirm-dialog.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { Menu } from '#/ui/menu.tsx';
import { TextField } from '#/ui/text-field.tsx';

let root: Root;
let log: string[] = [];

beforeEach(() => {
  log = [];
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function Demo() {
  const [opened, setOpened] = useState<'edit' | 'confirm' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Menu
        label="More"
        items={[
          { label: 'Edit', onSelect: () => setOpened('edit') },
          { label: 'Delete', onSelect: () => setOpened('confirm'), danger: true },
        ]}
      />
      <Dialog title="Edit" opened={opened === 'edit'} onClose={close}>
        <TextField label="Name" value="Nurses" onCommit={(text) => log.push(text)} />
      </Dialog>
      <ConfirmDialog
        title="Delete it?"
        opened={opened === 'confirm'}
        onClose={close}
        onConfirm={() => log.push('deleted')}
        confirmLabel="Delete"
        danger
      >
        It cannot be brought back.
      </ConfirmDialog>
    </>
  );
}

const more = page.getByRole('button', { name: 'More' });

test('a menu opens on its first item, arrow keys walk it, and Escape gives focus back', async () => {
  flushSync(() => root.render(<Demo />));
  await more.click();
  await expect.element(page.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Delete' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(more).toHaveFocus();
  expect(more.element().getAttribute('aria-expanded')).toBe('false');
});

test('a dialog starts at its first field, closes on Escape and gives focus back to what led to it', async () => {
  flushSync(() => root.render(<Demo />));
  await more.click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const field = page.getByRole('textbox', { name: 'Name' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(more).toHaveFocus();
});

test('what was being typed when a dialog closes is recorded', async () => {
  flushSync(() => root.render(<Demo />));
  await more.click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Ward nurses');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(log).toEqual(['Ward nurses']);
});

test('a question about a loss starts on the way back', async () => {
  flushSync(() => root.render(<Demo />));
  await more.click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await page.getByRole('button', { name: 'Delete' }).click();
  expect(log).toEqual(['deleted']);
});

test('nothing of the kit puts a style tag into the page, which its policy would refuse', async () => {
  flushSync(() => root.render(<Demo />));
  const before = document.querySelectorAll('style:not([data-vite-dev-id])').length;
  await more.click();
  await expect.element(page.getByRole('menu')).toBeInTheDocument();
  expect(document.querySelectorAll('style:not([data-vite-dev-id])')).toHaveLength(before);
});
