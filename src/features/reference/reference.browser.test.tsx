import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ReferenceScreen } from '#/features/reference/reference-screen.tsx';

let root: Root | null = null;

function show(address = '/reference') {
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <Suspense fallback="…">
          <ReferenceScreen />
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

test('an arrow key in the matrix explains the next cell', async () => {
  show('/reference?platform=ios&mode=user_enrollment&family=mdm&facet=volume');
  await expect.element(page.getByText('Apple MDM protocol has no traffic events.')).toBeVisible();
  document.querySelector<HTMLElement>('[data-cell="mdm.volume"]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText('Managed Apple Account / assigned user on record.')).toBeVisible();
});

test('an address with an anchor moves the focus to the section', async () => {
  show('/reference#releases');
  const heading = page.getByRole('heading', { name: 'Across releases' });
  await expect.element(heading).toHaveFocus();
});

test('every way out is an https link that tells the other side nothing', async () => {
  show();
  await expect.element(page.getByRole('heading', { name: 'References' })).toBeInTheDocument();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[target]')];
  expect(links.length).toBeGreaterThan(60);
  for (const link of links) {
    expect(link.protocol).toBe('https:');
    expect(link.rel).toBe('noreferrer');
  }
});

test('a release file is hashed here, and a foreign file is refused in words', async () => {
  show();
  const input = page.getByLabelText(/Choose an ATT&CK Mobile file/);
  await expect.element(input).toBeInTheDocument();
  await userEvent.upload(input, new File(['{"type":"bundle","objects":[]}'], 'x.json', { type: 'application/json' }));
  await expect.element(page.getByText('None of these objects is in the file')).toBeVisible();
  await userEvent.upload(input, new File(['no'], 'y.json', { type: 'application/json' }));
  await expect.element(page.getByText('This is not an ATT&CK release file')).toBeVisible();
});
