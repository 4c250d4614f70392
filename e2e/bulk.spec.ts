/** Acts on many records at once, as a person does them: populations edited together, and text found and replaced. */
import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const CAFE = 'Mail-only iPhones';

async function openInventory(page: Page): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Inventory' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
}

function organisationBar(page: Page) {
  return page.getByRole('grid').getByRole('img', { name: /^Organisation/ });
}

test('ticked populations are edited together, the effect is said before and after, and one undo takes it back', async ({
  page,
}) => {
  await openInventory(page);
  const bar = organisationBar(page);
  const before = await bar.getAttribute('aria-label');
  await page.getByRole('checkbox', { name: /Clinician iPhones/ }).check();
  await page.getByRole('checkbox', { name: /Field nurse phones/ }).check();
  await page
    .getByRole('group', { name: 'Selected populations' })
    .getByRole('button', { name: 'Edit together' })
    .click();

  const dialog = page.getByRole('dialog', { name: 'Edit 2 populations' });
  await expect(dialog.getByText(/2 populations with 5,300 devices/)).toBeVisible();
  const sensitivity = dialog.getByRole('combobox', { name: 'Sensitivity', exact: true });
  await expect(sensitivity).toContainText('Leave as it is (high)');
  await expect(dialog.getByRole('combobox', { name: 'Platform and mode', exact: true })).toContainText('(mixed)');
  await sensitivity.selectOption('Set to');
  await dialog.getByRole('combobox', { name: 'New sensitivity' }).selectOption('1, low');
  await expect(dialog.getByText(/organisation|Organisation [+−]/).first()).toBeVisible();
  await expectAccessible(page, 'Edit populations');
  const then = await dialog.getByRole('img', { name: /^Organisation then/ }).getAttribute('aria-label');
  await dialog.getByRole('button', { name: 'Apply' }).click();

  await expect(dialog).toBeHidden();
  await expect(page.getByText('Changed sensitivity of Clinician iPhones and Field nurse phones').first()).toBeVisible();
  await expect.poll(() => bar.getAttribute('aria-label')).toBe(then?.replace('Organisation then', 'Organisation'));
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(() => bar.getAttribute('aria-label')).toBe(before);
});

test('the organisation moves with a key, and the hint says by how much and for whom', async ({ page }) => {
  await openInventory(page);
  const bar = organisationBar(page);
  const before = await bar.getAttribute('aria-label');
  await goToCell(page, 'Field nurse phones', 'MobiControl');
  await page.keyboard.press('a');
  await expect.poll(() => bar.getAttribute('aria-label')).not.toBe(before);
  await expect(page.getByText(/proven: .* for 2,050 devices; organisation −/)).toBeVisible();
});

test('text is found where people wrote it, gone to, replaced once or everywhere, and taken back', async ({ page }) => {
  await openInventory(page);
  await goToCell(page, CAFE, 'Intune');
  await page.keyboard.press('Control+h');
  const dialog = page.getByRole('dialog', { name: 'Find and replace' });
  await dialog.getByRole('searchbox', { name: /^Find/ }).fill('iphones');
  await expect(dialog.getByText(/^Found \d+ times in \d+ fields\.$/)).toBeVisible();
  const names = dialog.getByRole('region', { name: 'Names of populations' });
  const found = await names.getByRole('listitem').count();
  expect(found).toBeGreaterThan(1);
  await dialog.getByRole('checkbox', { name: 'Match case' }).check();
  await expect(dialog.getByText('Not found.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Match case' }).uncheck();
  await expect(names.getByRole('listitem')).toHaveCount(found);

  await dialog.getByRole('textbox', { name: 'Replace by' }).fill('handsets');
  await names.getByRole('button', { name: `Replace in ${CAFE}` }).click();
  await expect(names.getByRole('listitem')).toHaveCount(found - 1);
  await expectAccessible(page, 'Find and replace');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'Find and replace, dark');
  // The button that was pressed is gone: the keyboard is on the next.
  await expect(dialog.locator('[data-replace]:focus')).toHaveCount(1);
  await dialog.getByRole('button', { name: /^Replace all \d+$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^Replaced .* times\. None is left\.$/)).toBeVisible();
  await expect(dialog.getByRole('searchbox', { name: /^Find/ })).toBeFocused();

  await dialog.getByRole('searchbox', { name: /^Find/ }).fill('Mail-only handsets');
  await dialog
    .getByRole('button', { name: /^Mail-only handsets/ })
    .first()
    .click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Mail-only handsets');

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByRole('rowheader', { name: 'Clinician iPhones', exact: true })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Mail-only handsets' })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByRole('rowheader', { name: CAFE })).toBeVisible();
  await expect(await cellOf(page, CAFE, 'Intune')).toBeVisible();
});

test('both fit a narrow screen', async ({ page }) => {
  await openInventory(page);
  await page.getByRole('checkbox', { name: /Clinician iPhones/ }).check();
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole('button', { name: 'Edit together', exact: true }).click();
  await page.getByRole('combobox', { name: 'Region', exact: true }).selectOption('Set to');
  await page.getByRole('combobox', { name: 'New region' }).fill('EMEA');
  await expectAccessible(page, 'Edit populations at 390');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Find and replace' }).click();
  await page.getByRole('searchbox', { name: /^Find in/ }).fill('phone');
  await expectAccessible(page, 'Find and replace at 390');
});
