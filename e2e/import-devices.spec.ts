/** From the exports of a UEM to a first score, next month's import over it, columns nobody knows. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { choose, drop, expectStep, fileAt, takeOut, type Brought } from './exchange.ts';
import { cellOf, goToCell, scoreOf } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { press, tabTo } from './keyboard.ts';
import { expectAddsUp, startEmpty } from './wizard.ts';

const FIXTURES = join(import.meta.dirname, '../src/exchange/devices/fixtures');
const INTUNE = join(FIXTURES, 'intune_devices_export.csv');

const STEPS = [
  'What was read',
  'How are these devices managed?',
  'Which devices belong together?',
  'Which of them are here already?',
  'What would change',
];

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function byKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

test('a new company brings its Intune devices in by keyboard alone, every step accessible', async ({ page }) => {
  test.slow();
  await startEmpty(page);
  await drop(page, await fileAt(INTUNE));

  await expectStep(page, 'What was read');
  await expect(page.getByText('Microsoft Intune')).toBeVisible();
  await expectAddsUp(page, 'Rows of intune_devices_export.csv');
  await expectAccessible(page, 'what was read');
  await byKey(page, 'Continue');

  await expectStep(page, 'How are these devices managed?');
  await expectAccessible(page, 'modes');
  // What the export leaves open stays open until somebody says so.
  const personal = page.getByRole('combobox', { name: /Management mode of iOS.*Personal/ });
  await expect(personal).toHaveValue('open');
  await tabTo(page, personal);
  await page.keyboard.type('User');
  await expect(personal).toHaveValue('user_enrollment');
  const useProposals = page.getByRole('button', { name: /^Use (the|all)/ });
  if (await useProposals.isVisible()) {
    await tabTo(page, useProposals);
    await press(page, 'Enter');
  }
  await expect(page.getByText('Every device has an answer.')).toBeVisible();
  await byKey(page, 'Continue');

  await expectStep(page, 'Which devices belong together?');
  await expectAddsUp(page, 'Populations and their devices');
  await expectAccessible(page, 'populations');
  await tabTo(page, page.getByRole('checkbox', { name: 'Ownership' }));
  await press(page, 'Space');
  await expectAddsUp(page, 'Populations and their devices');
  await byKey(page, 'Continue');

  await expectStep(page, 'Which of them are here already?');
  await expectAccessible(page, 'match');
  await byKey(page, 'Continue');

  await expectStep(page, 'What would change');
  await expect(page.getByText('This gives a first score')).toBeVisible();
  await expectAccessible(page, 'changes');
  await byKey(page, /^Accept \d+ changes$/);

  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  await expect(page.getByRole('row', { name: /fully managed/i }).first()).toContainText('14');
  await page.reload();
  await expect(page.getByRole('row', { name: /fully managed/i }).first()).toContainText('14');
});

for (const { theme, width } of [
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 1280 },
] as const) {
  test(`every step is accessible at ${width} px in the ${theme} theme`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await startEmpty(page);
    await choose(page, await fileAt(INTUNE), await fileAt(join(FIXTURES, 'entra_exportDevices.csv')));
    for (const title of STEPS) {
      await expectStep(page, title);
      // What lies under a bar that stays in view counts as too small a target until one scrolls: lay the bars into the page.
      await page.evaluate(() => {
        for (const bar of document.querySelectorAll<HTMLElement>('body *'))
          if (['fixed', 'sticky'].includes(getComputedStyle(bar).position)) bar.style.setProperty('position', 'static');
      });
      await expectAccessible(page, title);
      if (title !== STEPS.at(-1)) await goOn(page);
    }
  });
}

async function importIntune(page: Page, file: Brought): Promise<void> {
  await choose(page, file);
  await expectStep(page, 'What was read');
  await goOn(page);
  const personal = page.getByRole('combobox', { name: /Management mode of iOS.*Personal/ });
  await personal.selectOption('User enrollment');
  const useProposals = page.getByRole('button', { name: /^Use (the|all)/ });
  if (await useProposals.isVisible()) await useProposals.click();
  await goOn(page);
  await goOn(page);
  await goOn(page);
  await expectStep(page, 'What would change');
}

test('what people set since the last import is held, and the next import takes it over only where they tick it', async ({
  page,
}) => {
  await startEmpty(page);
  const text = await readFile(INTUNE, 'utf8');
  await importIntune(page, { name: 'october.csv', content: text });
  await page.getByRole('button', { name: /^Accept/ }).click();
  await goToCell(page, 'Company Android, fully managed', 'Microsoft Intune');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(
    (await cellOf(page, 'Company Android, fully managed', 'Microsoft Intune')).getByRole('img'),
  ).toHaveAccessibleName(/60\s%/);

  await page.goto('/exchange');
  await importIntune(page, { name: 'november.csv', content: text });
  const held = page.getByRole('region', { name: 'Recorded otherwise' });
  await expect(held.getByRole('listitem').filter({ hasText: 'Microsoft Intune on' })).toContainText(
    /60\s%\s*→\s*100\s%/,
  );
  await expect(held.getByText('0 of 1 ticked')).toBeVisible();
  await held.getByRole('checkbox', { name: /Microsoft Intune on/ }).check();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(
    (await cellOf(page, 'Company Android, fully managed', 'Microsoft Intune')).getByRole('img'),
  ).toHaveAccessibleName(/100\s%/);
});

test('next month’s export updates the counts, keeps names and coverage, and proposes what is gone', async ({
  page,
}) => {
  test.slow();
  await startEmpty(page);
  const text = await readFile(INTUNE, 'utf8');
  await importIntune(page, { name: 'october.csv', content: text });
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('row', { name: /fully managed/i }).first()).toContainText('14');

  // Somebody gives the group a name of their own, and records what the traffic of it shows.
  await page.goto('/exchange');
  const sheet = (await takeOut(page, 'Save as CSV')).content.toString();
  await choose(page, {
    name: 'named.csv',
    content: sheet.replaceAll('Company Android, fully managed', 'Field nurses'),
  });
  await goOn(page);
  await goOn(page);
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('row', { name: /Field nurses/ })).toContainText('14');
  expect((await scoreOf(page, 'Field nurses')).proven).toBe(0);
  await page.getByRole('button', { name: 'Add source' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a telemetry source' });
  await dialog.getByRole('combobox', { name: 'Family' }).selectOption('proxy');
  await dialog.getByRole('textbox', { name: 'Name in the grid' }).fill('Zscaler');
  await page.keyboard.press('Tab');
  await page.keyboard.type('365');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await goToCell(page, 'Field nurses', 'Zscaler');
  await press(page, 'p');
  await page.keyboard.type('90');
  await page.keyboard.press('Enter');
  await goToCell(page, 'Field nurses', 'Zscaler');
  await press(page, 'e', 'q');
  await page.keyboard.type('445');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await scoreOf(page, 'Field nurses')).proven).toBeGreaterThan(0);
  await page.goto('/exchange');
  const before = coverageLines((await takeOut(page, 'Save as CSV')).content.toString(), 'Field nurses');
  expect(before).toHaveLength(2);

  // One fully managed phone fewer, and no dedicated device at all.
  const rows = text.split('\n');
  const gone = rows.findIndex((line) => line.includes('Android (fully managed)'));
  const next = rows.filter((line, at) => at !== gone && !line.includes('Android (dedicated)')).join('\n');
  await importIntune(page, { name: 'november.csv', content: next });
  await expect(page.getByRole('listitem').filter({ hasText: 'Field nurses Population' })).toContainText('14 → 13');
  await expect(page.getByRole('checkbox', { name: /dedicated.*Population/i })).not.toBeChecked();
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('row', { name: /Field nurses/ })).toContainText('13');
  await expect(page.getByRole('row', { name: /dedicated/i }).first()).toContainText('6');
  await page.goto('/exchange');
  const after = coverageLines((await takeOut(page, 'Save as CSV')).content.toString(), 'Field nurses');
  // What somebody recorded is as it was, to the letter; what the export speaks of is still there.
  const byHand = before.find((line) => line.includes('Zscaler')) ?? '';
  expect(byHand).toContain('90%');
  expect(after).toContain(byHand);
  expect(after).toHaveLength(2);
});

/** Lines of a population's cells in the CSV of the inventory. */
function coverageLines(csv: string, population: string): readonly string[] {
  return csv.split('\n').filter((line) => line.startsWith('"Coverage"') && line.includes(population));
}

test('the same file again changes nothing', async ({ page }) => {
  await startEmpty(page);
  await importIntune(page, await fileAt(INTUNE));
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('row', { name: /fully managed/i }).first()).toContainText('14');
  await page.goto('/exchange');
  await importIntune(page, await fileAt(INTUNE));
  await expect(page.getByText('Nothing would change')).toBeVisible();
});

test('several exports are read as one, and the rows that are not used can be downloaded', async ({ page }) => {
  await startEmpty(page);
  await drop(page, await fileAt(INTUNE), await fileAt(join(FIXTURES, 'entra_exportDevices.csv')));
  await expectStep(page, 'What was read');
  await expectAddsUp(page, 'Rows of intune_devices_export.csv');
  await expectAddsUp(page, 'Rows of entra_exportDevices.csv');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the lines that are not used of intune_devices_export.csv' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('intune_devices_export-not-used.csv');
  const lines = await readFile(await download.path(), 'utf8');
  expect(lines).toContain('Not Android');
  // Whose devices they are stays in the file they came from.
  expect(lines).not.toMatch(/@|DEV-/);
});

const UNKNOWN: Brought = {
  name: 'fleet.csv',
  content: 'Asset tag,OS name,Kind\nA1,Android 15,kiosk\nA2,Android 15,kiosk\nA3,iOS 26,phone\n',
};

test('columns that nobody knows are assigned once and remembered', async ({ page }) => {
  await startEmpty(page);
  await choose(page, UNKNOWN);
  await expectStep(page, 'What was read');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await expectAccessible(page, 'columns');
  await page.getByRole('combobox', { name: 'Operating system (needed)' }).selectOption('OS name');
  await page.getByRole('combobox', { name: 'Device ID' }).selectOption('Asset tag');
  await page.getByRole('button', { name: 'Read with these columns' }).click();
  await expect(page.getByText('3 devices to import')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the import' }).click();
  await choose(page, UNKNOWN);
  await expect(page.getByText('3 devices to import')).toBeVisible();
});

test('reading can be stopped', async ({ page }) => {
  await startEmpty(page);
  const [header = '', line = ''] = (await readFile(INTUNE, 'utf8')).split('\n');
  const rows = Array.from({ length: 60_000 }, (_, at) => line.replace(/^[^,]+/, `device-${at}`)).join('\n');
  await choose(page, { name: 'large.csv', content: `${header}\n${rows}` });
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
});
