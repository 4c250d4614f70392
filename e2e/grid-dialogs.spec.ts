/** The dialogs of the grid in the dark: every one of them can be read and reached as in the light. */
import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test.use({ colorScheme: 'dark', permissions: ['clipboard-read', 'clipboard-write'] });

async function openInventory(page: Page): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Inventory' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
}

test('editing many cells, with less of a facet than its ceiling and why', async ({ page }) => {
  await openInventory(page);
  await goToCell(page, 'Field nurse phones', 'Zscaler gateway');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Edit 2 cells' });
  const facet = dialog.getByRole('group', { name: 'Destination domain' });
  await facet.getByRole('combobox', { name: 'Destination domain', exact: true }).selectOption('set');
  await facet.getByRole('combobox', { name: /^New level/ }).selectOption('none');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  // Without a reason nothing is recorded: the field for it has the keyboard.
  await expect(facet.getByRole('textbox', { name: /^Why/ })).toBeFocused();
  await page.keyboard.type('Names are cut off in its log.');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('Changes 2 cells')).toBeVisible();
  await expectAccessible(page, 'edit cells, dark');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: /^Why Destination domain/ })).toHaveValue(
    'Names are cut off in its log.',
  );
});

test('a paste that does not fit, and one that adds a population', async ({ page }) => {
  await openInventory(page);
  await page.evaluate(() => navigator.clipboard.writeText(`may be\r\n${'90 %\r\n'.repeat(40)}`));
  await goToCell(page, 'Consultant iPhones', 'Intune');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog', { name: /cells? do not fit$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'New populations' })).toBeVisible();
  await expectAccessible(page, 'paste, dark');
});

test('a set-up, a copy of coverage, and the list of keys', async ({ page }) => {
  await openInventory(page);
  await page.getByRole('checkbox', { name: /Clinician iPhones/ }).check();
  for (const name of ['Apply a set-up', 'Copy coverage']) {
    await page.getByRole('button', { name }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, `${name}, dark`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await goToCell(page, 'Consultant iPhones', 'Intune');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the grid' })).toBeVisible();
  await expectAccessible(page, 'keys, dark');
});
