import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ComboField } from '#/ui/combo-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

const OPTIONS = ['Zscaler Internet Access', 'Netskope One SWG', 'Cloudflare Gateway (Cloudflare One client)'].map(
  (value) => ({ value }),
);

function Host({ onClose }: { readonly onClose: () => void }) {
  const [value, setValue] = useState('');
  return (
    <Dialog title="Add" opened onClose={onClose}>
      <ComboField label="Product" value={value} options={OPTIONS} onCommit={setValue} />
      <output>recorded {value}</output>
    </Dialog>
  );
}

function show() {
  let closed = 0;
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(<Host onClose={() => (closed += 1)} />);
  return { field: page.getByRole('combobox', { name: 'Product' }), closed: () => closed };
}

test('typing narrows the list, the arrows walk it, Enter takes what they stand on', async () => {
  const { field } = show();
  await field.fill('one');
  await expect
    .poll(() =>
      page
        .getByRole('option')
        .elements()
        .map((each) => each.textContent),
    )
    .toEqual(['Netskope One SWG', 'Cloudflare Gateway (Cloudflare One client)']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect
    .element(page.getByRole('option', { selected: true }))
    .toHaveTextContent('Cloudflare Gateway (Cloudflare One client)');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('recorded Cloudflare Gateway (Cloudflare One client)')).toBeVisible();
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
});

test('any other text is taken as it is, and a press on a suggestion keeps the focus', async () => {
  const { field } = show();
  await field.fill('Our own gateway');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('recorded Our own gateway')).toBeVisible();
  await field.click();
  await page.getByRole('option', { name: 'Zscaler Internet Access' }).click();
  await expect.element(page.getByText('recorded Zscaler Internet Access')).toBeVisible();
  await expect.element(field).toHaveFocus();
});

test('Escape closes the list first, then takes the typing back, and only then the dialog', async () => {
  const { field, closed } = show();
  await field.fill('net');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  await expect.element(field).toHaveValue('net');
  await userEvent.keyboard('{Escape}');
  await expect.element(field).toHaveValue('');
  expect(closed()).toBe(0);
  await userEvent.keyboard('{Escape}');
  expect(closed()).toBe(1);
});
