/** Every system's export from the file to the record and again next month, and nothing of a person on the way. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { devicesIn, exportOf, PLANTED, type ExportCase, type Month } from './device-exports.ts';
import { choose, expectStep } from './exchange.ts';
import { MICROSOFT } from './exports-of-microsoft.ts';
import { OTHERS } from './exports-of-others.ts';
import { cellOf } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { everythingStored } from './stored.ts';
import { rowsOfSum, startEmpty } from './wizard.ts';

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** What it is taken for and why, and where each row went. */
async function checkWhatWasRead(page: Page, one: ExportCase, month: Month, file: string): Promise<void> {
  await expectStep(page, 'What was read');
  await expect(page.getByText(one.recognised, { exact: true })).toBeVisible();
  for (const words of one.tellsBy) await expect(page.getByRole('main')).toContainText(words);
  const { parts, total } = await rowsOfSum(page, `Rows of ${file}`);
  const devices = one.kinds.reduce((sum, kind) => sum + devicesIn(one, kind, month), 0);
  expect(total).toBe(devices + one.passed.length);
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  expect(parts.find(({ name }) => name === 'Devices')?.count).toBe(devices);
  for (const { because } of one.passed) {
    const expected = one.passed.filter((row) => row.because === because).length;
    expect(parts.filter(({ name }) => because.test(name)).map(({ count }) => count)).toEqual([expected]);
  }
}

/** Each line that is not used with its reason, and nothing else of it. */
async function checkWhatIsNotUsed(page: Page, one: ExportCase, file: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download the lines that are not used of ${file}` }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(one.passed.length);
  for (const line of lines) expect(line).toMatch(/^\d+,"[^"]+"$/);
  for (const { because } of one.passed)
    expect(lines.map((line) => line.split('"')[1] ?? '')).toContainEqual(expect.stringMatching(because));
  for (const planted of PLANTED) expect(lines.join('\n')).not.toContain(planted);
}

/** From the first step to the last, with every proposal taken and nothing else decided. */
async function toChanges(page: Page): Promise<void> {
  await goOn(page);
  await expectStep(page, 'How are these devices managed?');
  const proposals = page.getByRole('button', { name: /^Use (the|all)/ });
  if (await proposals.isVisible()) await proposals.click();
  await goOn(page);
  await expectStep(page, 'Which devices belong together?');
  const { parts, total } = await rowsOfSum(page, 'Populations and their devices');
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  await goOn(page);
  await goOn(page);
  await expectStep(page, 'What would change');
}

async function accept(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accept/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
}

for (const one of [...MICROSOFT, ...OTHERS]) {
  test(`${one.system}: recognised, counted, accepted, brought up to date, and no person kept`, async ({ page }) => {
    test.slow();
    await startEmpty(page);
    const october = exportOf(one, 'october');
    await choose(page, october);
    if (one.pointedOut !== undefined) {
      for (const [role, header] of Object.entries(one.pointedOut))
        await page.getByRole('combobox', { name: role, exact: true }).selectOption(header);
      await page.getByRole('button', { name: 'Read with these columns' }).click();
    }
    await checkWhatWasRead(page, one, 'october', october.name);
    await checkWhatIsNotUsed(page, one, october.name);
    await toChanges(page);
    await accept(page);
    for (const kind of one.kinds)
      await expect(await cellOf(page, kind.population, 'Devices')).toHaveText(String(kind.devices));

    await page.goto('/exchange');
    const november = exportOf(one, 'november');
    await choose(page, november);
    await checkWhatWasRead(page, one, 'november', november.name);
    await toChanges(page);
    const [first, last] = [one.kinds[0], one.kinds.at(-1)];
    if (first === undefined || last === undefined) throw new Error('An export has devices');
    const changed = page.getByRole('listitem').filter({ hasText: `${first.population} Population` });
    await expect(changed).toContainText(`${String(first.devices)} → ${String(first.devices - 1)}`);
    await expect(page.getByRole('checkbox', { name: `${last.population} Population` })).not.toBeChecked();
    await accept(page);
    await expect(await cellOf(page, first.population, 'Devices')).toHaveText(String(first.devices - 1));
    await expect(await cellOf(page, last.population, 'Devices')).toHaveText(String(last.devices));

    const stored = await everythingStored(page);
    // The record itself is found there, so a person would be.
    expect(stored).toContain(first.population);
    for (const planted of PLANTED) expect(stored, planted).not.toContain(planted);
  });
}
