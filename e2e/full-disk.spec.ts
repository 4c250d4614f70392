/** When the browser has no room left, nothing that is on screen is lost and nobody is told that it was saved. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { decisionBand, writeDecision } from './decision-band.ts';
import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

/** Chromium grants small writes past a quota of one byte, so the refusal of a full disk is put where it would appear. */
async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    document.documentElement.toggleAttribute('data-disk-full', full);
  }, isFull);
}

/** Refuses every write as a full disk does, while the mark is set. */
async function withFullDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- they are called with their store below.
    const { add, put } = IDBObjectStore.prototype;
    const refuseOr = (write: typeof add): typeof add =>
      function (this: IDBObjectStore, ...args) {
        if (!document.documentElement.hasAttribute('data-disk-full')) return write.apply(this, args);
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    IDBObjectStore.prototype.add = refuseOr(add);
    IDBObjectStore.prototype.put = refuseOr(put);
  });
}

async function openOnFullDisk(page: Page): Promise<void> {
  await withFullDisk(page);
  await openSample(page, 'Meridian Health');
  await page.goto('/inventory');
  await expect(page.getByRole('rowheader', { name: 'Field nurse phones' })).toBeVisible();
  await fillDisk(page, true);
}

const isSaved = (page: Page) => page.getByRole('banner').getByText(/^Saved/);
const NO_ROOM = 'The browser has no room left to save.';

test('a full disk is said in words, a backup still holds every edit, and saving goes on once there is room', async ({
  page,
}) => {
  await openOnFullDisk(page);

  await goToCell(page, 'Field nurse phones', 'Umbrella DNS');
  await page.keyboard.press('h');
  const cell = await cellOf(page, 'Field nurse phones', 'Umbrella DNS');
  await expect(cell).toHaveAccessibleName(/(^|: )Partial/);
  await expect(page.getByText(NO_ROOM).first()).toBeVisible();
  await expect(isSaved(page)).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Back up/ })
    .first()
    .click();
  const backup = await readFile(await (await downloading).path(), 'utf8');
  expect(backup).toContain('Marked Umbrella DNS on Field nurse phones partial');

  await fillDisk(page, false);
  await expect(isSaved(page)).toBeVisible();
  await page.reload();
  await expect(await cellOf(page, 'Field nurse phones', 'Umbrella DNS')).toHaveAccessibleName(/(^|: )Partial/);
});

test('work that goes on while the disk is full is all there once it has room: each change once, in order, the chain whole', async ({
  page,
}) => {
  test.slow();
  await openOnFullDisk(page);

  // On three screens: a cell, one taken back, a plan of its own, a decision.
  await goToCell(page, 'Field nurse phones', 'Umbrella DNS');
  await page.keyboard.press('h');
  await expect(page.getByText(NO_ROOM).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+z');
  await goTo(page, 'Mitigations');
  await page
    .getByRole('button', { name: /Add (an )?action/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /What will be done/ }).fill('Make room on the disk');
  await page.getByRole('button', { name: 'Add action' }).last().click();
  await expect(page.getByText('Make room on the disk').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Posture');
  const band = decisionBand(page);
  await writeDecision(band, 'Edit', 'Buy a larger disk.');
  await expect(page.getByText(NO_ROOM).first()).toBeVisible();
  await expect(isSaved(page)).toHaveCount(0);

  await fillDisk(page, false);
  await expect(isSaved(page)).toBeVisible();
  await expect(page.getByText(NO_ROOM)).toHaveCount(0);
  await page.reload();
  await expect(band.getByRole('paragraph')).toHaveText('Buy a larger disk.');
  await goTo(page, 'Mitigations');
  await expect(page.getByText('Make room on the disk').first()).toBeVisible();
  await goTo(page, 'Inventory');
  await expect(await cellOf(page, 'Field nurse phones', 'Umbrella DNS')).toHaveAccessibleName(/(^|: )Partial/);

  // The work goes on, and the ledger has each change once, in the order in which it was made.
  await goToCell(page, 'Field nurse phones', 'Umbrella DNS');
  await page.keyboard.press('a');
  await expect(isSaved(page)).toBeVisible();
  await page.goto('/workspaces');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up Meridian Health' }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trim().split('\n');
  const labels = lines.map((line) => (JSON.parse(line) as { label?: string }).label ?? '');
  const made = [
    'Marked Umbrella DNS on Field nurse phones partial',
    'Make room on the disk',
    'decision asked',
    'Marked Umbrella DNS on Field nurse phones absent',
  ];
  const places = made.map((label) => labels.findLastIndex((one) => one.includes(label)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  const ids = lines.map((line) => (JSON.parse(line) as { id?: string }).id).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  await page.goto('/history');
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByText(/lines, each follows from the one before/)).toBeVisible();
});

async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: screen, exact: true }).click();
}
