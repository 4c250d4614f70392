/** When the browser has no room left, nothing that is on screen is lost and nobody is told that it was saved. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

/** Chromium grants small writes past a quota of one byte, so the refusal of a full disk is put where it would appear. */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    document.documentElement.toggleAttribute('data-disk-full', full);
  }, isFull);
}

test('a full disk is said in words, a backup still holds every edit, and saving goes on once there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its store below.
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if (!document.documentElement.hasAttribute('data-disk-full')) return add.apply(this, args);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await openSample(page, 'Meridian Health');
  await page.goto('/inventory');
  await expect(page.getByRole('rowheader', { name: 'Field nurse phones' })).toBeVisible();
  await fillDisk(page, true);

  await goToCell(page, 'Field nurse phones', 'Umbrella DNS');
  await page.keyboard.press('h');
  const cell = await cellOf(page, 'Field nurse phones', 'Umbrella DNS');
  await expect(cell).toHaveAccessibleName(/(^|: )Partial/);
  await expect(page.getByText('The browser has no room left to save.').first()).toBeVisible();
  await expect(page.getByRole('banner').getByText(/^Saved/)).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Back up/ })
    .first()
    .click();
  const backup = await readFile(await (await downloading).path(), 'utf8');
  expect(backup).toContain('Marked Umbrella DNS on Field nurse phones partial');

  await fillDisk(page, false);
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(await cellOf(page, 'Field nurse phones', 'Umbrella DNS')).toHaveAccessibleName(/(^|: )Partial/);
});
