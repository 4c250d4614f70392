/** Inventories out and in again: unchanged, edited, from DeTT&CT. */
import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { choose, drop, expectStep, takeOut, type Brought } from './exchange.ts';
import { expect, test } from './guarded-test.ts';
import { press, tabTo } from './keyboard.ts';
import { openSample } from './sample.ts';

async function openExchange(page: Page): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.goto('/exchange');
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

for (const { button, suffix } of [
  { button: 'Save as XLSX', suffix: 'inventory.xlsx' },
  { button: 'Save as CSV', suffix: 'inventory.csv' },
  { button: 'Save as YAML', suffix: 'data-sources.yaml' },
]) {
  test(`what goes out by “${button}” comes in unchanged`, async ({ page }) => {
    await openExchange(page);
    const file = await takeOut(page, button);
    expect(file.name).toBe(`meridian-health-2026-11-20-${suffix}`);
    await choose(page, file);
    await expectStep(page, 'What was read');
    await goOn(page);
    await expectStep(page, 'Which of them are here already?');
    await goOn(page);
    await expectStep(page, 'What would change');
    await expect(page.getByText('Nothing would change')).toBeVisible();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Exchange' })).toBeVisible();
  });
}

test('an edited sheet changes what was edited, as one step that can be undone', async ({ page }) => {
  await openExchange(page);
  const { name, content } = await takeOut(page, 'Save as CSV');
  const edited = content.toString().replace('3250', '3400');
  expect(edited).not.toBe(content.toString());
  await drop(page, { name, content: edited });
  await expectStep(page, 'What was read');
  await goOn(page);
  await goOn(page);
  await expect(page.getByRole('listitem').filter({ hasText: 'Clinician iPhones' })).toContainText('3,250 → 3,400');
  await page.getByRole('button', { name: 'Accept 1 change' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Clinician iPhones/ })).toContainText('3,400');
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Clinician iPhones/ })).toContainText('3,250');
});

test('a sheet with wrong cells names each of them, and changes nothing', async ({ page }) => {
  await openExchange(page);
  const { name, content } = await takeOut(page, 'Save as CSV');
  await choose(page, { name, content: content.toString().replace('3250', 'many').replace('"Present"', '"Presents"') });
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('2 cells cannot be used');
  await expect(refusal).toContainText(/Devices: expected .*, found many/);
  await expect(refusal).toContainText(/State: expected Present, .*, found Presents/);
  await expectAccessible(page, 'refusal');
});

const DETTECT: Brought = {
  name: 'sources.yaml',
  content: `version: 1.1
file_type: data-source-administration
name: corp
domain: mobile-attack
systems:
  - applicable_to: Warehouse Androids
    platform: [Android]
data_sources:
  - data_source_name: Network Traffic Flow
    data_source:
      - applicable_to: [Warehouse Androids]
        date_registered: 2026-03-01
        date_connected: 2026-04-01
        products: [Palo Alto]
        available_for_data_analytics: true
        comment: ''
        data_quality:
          device_completeness: 2
          data_field_completeness: 3
          timeliness: 4
          consistency: 3
          retention: 2
exceptions: []
`,
};

test('a DeTT&CT file is brought in by keyboard alone, and every step is accessible', async ({ page }) => {
  test.slow();
  await openExchange(page);
  await expectAccessible(page, 'exchange');
  await choose(page, DETTECT);
  await expectStep(page, 'What was read');
  await expectAccessible(page, 'what was read');
  await tabTo(page, page.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await expectStep(page, 'Which of them are here already?');
  await expectAccessible(page, 'match');
  await tabTo(page, page.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await expectStep(page, 'What would change');
  await expectAccessible(page, 'changes');
  // Without the new population there is no cell of it either; ticking the cell brings it back.
  await tabTo(page, page.getByRole('checkbox', { name: /^Warehouse Androids/ }));
  await press(page, 'Space');
  const cell = page.getByRole('checkbox', { name: /on Warehouse Androids/ });
  await expect(cell).not.toBeChecked();
  await tabTo(page, cell);
  await press(page, 'Space');
  await expect(page.getByRole('checkbox', { name: /^Warehouse Androids/ })).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: /^Accept/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Warehouse Androids/ })).toBeVisible();
});

test('choices survive a step back and a look at another screen', async ({ page }) => {
  await openExchange(page);
  await choose(page, DETTECT);
  await goOn(page);
  await page.getByRole('combobox', { name: 'Warehouse Androids is' }).selectOption('Leave it out');
  await goOn(page);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inventory' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exchange' }).click();
  await expect(page.getByRole('combobox', { name: 'Warehouse Androids is' })).toHaveValue('ignore');
});

test('a backup is led to where it is restored', async ({ page }) => {
  await openExchange(page);
  const backup = await takeOut(page, 'Save a backup');
  await drop(page, backup);
  await expect(page.getByText('is a backup of a whole workspace')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Go to Workspaces' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Workspaces' })).toBeVisible();
});

test('the past can be taken out and not written into', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/exchange?asof=2026-08-31');
  await expect(page.getByText('history is not rewritten')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose files' })).toHaveCount(0);
  expect((await takeOut(page, 'Save as CSV')).name).toBe('meridian-health-2026-08-31-inventory.csv');
  await page.getByRole('main').getByRole('button', { name: 'Back to now' }).first().click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
});
