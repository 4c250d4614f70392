/** Many cells at once by the keyboard: edited together in one dialog, or copied from another population. */
import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { press, tabTo } from './keyboard.ts';
import { openSample } from './sample.ts';

const SOURCE = 'Zscaler gateway';
const SELECTED = ['Field nurse phones', 'Pharmacy scanners', 'Manager phones'] as const;

async function openInventory(page: Page): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Inventory' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** What the cells of these populations under one source show. */
async function shown(page: Page, populations: readonly string[]): Promise<readonly string[]> {
  return Promise.all(populations.map(async (name) => (await cellOf(page, name, SOURCE)).innerText()));
}

test('selected cells are edited together by keyboard, in one undo step', async ({ page }) => {
  await openInventory(page);
  const before = await shown(page, SELECTED);
  await goToCell(page, SELECTED[0], SOURCE);
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+e');
  const dialog = page.getByRole('dialog', { name: 'Edit 3 cells' });
  await expect(dialog.getByText(/3 populations with [\d,–]+ devices/)).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'State', exact: true })).toHaveText(/mixed/);

  // "Set to" is the next entry of the menu.
  await tabTo(page, dialog.getByRole('combobox', { name: 'Share of devices' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, dialog.getByRole('textbox', { name: 'New share of devices' }));
  await page.keyboard.type('50-60');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('Organisation then')).toBeVisible();
  await expectAccessible(page, 'edit cells');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'edit cells on a phone');
  await page.setViewportSize({ width: 1440, height: 900 });
  await tabTo(page, dialog.getByRole('button', { name: 'Apply' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // What was present or partial stays so; what was absent is there in part now.
  await expect.poll(() => shown(page, SELECTED)).toEqual(['●\n50–60', '◐\n50–60', '◐\n50–60']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page, SELECTED)).toEqual(before);
});

test('what is not permitted for a population stays so when another one is copied over it', async ({ page }) => {
  await openInventory(page);
  const targets = ['Staff BYOD iPhones', 'Pharmacy scanners'] as const;
  const before = await shown(page, targets);
  expect(before).toEqual(['⊘', '○']);
  await goToCell(page, 'Field nurse phones', 'Platform and mode');
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Copy its coverage' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Copy coverage onto other populations' });
  for (const name of targets) {
    await tabTo(page, dialog.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, dialog.getByRole('radio', { name: 'Fill in what is unknown' }));
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByText(/not permitted: left so/)).toBeVisible();
  await expectAccessible(page, 'copy coverage');
  await tabTo(page, dialog.getByRole('button', { name: /^Copy into/ }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => shown(page, targets)).toEqual(['⊘', expect.stringMatching(/^●/)]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page, targets)).toEqual(before);
});
