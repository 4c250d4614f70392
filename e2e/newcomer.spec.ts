/** The whole main job by keyboard alone, as somebody does it who has never seen Telltale. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { cellOf, goToCell, scoreOf } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { press, tabTo } from './keyboard.ts';

const POPULATIONS = [
  { name: 'Clinician iPhones', mode: 'iOS, supervised', devices: '2400' },
  { name: 'Field nurses', mode: 'Android, fully', devices: '1620' },
  { name: 'Staff BYOD', mode: 'iOS, user', devices: '500-700' },
];
const SOURCES = [
  { name: 'Intune', family: 'MDM' },
  { name: 'Zscaler', family: 'Proxy' },
  { name: 'Entra', family: 'Identity' },
  { name: 'Lookout', family: 'Mobile' },
];

async function startEmpty(page: Page): Promise<void> {
  await page.goto('/');
  await tabTo(page, page.getByRole('textbox', { name: 'Organisation' }));
  await page.keyboard.type('Acme Care');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
}

async function addPopulations(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Add population' }).first());
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a population' });
  for (const [index, { name, mode, devices }] of POPULATIONS.entries()) {
    await tabTo(page, dialog.getByRole('textbox', { name: 'Name' }));
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(mode);
    await page.keyboard.press('Tab');
    await page.keyboard.type(devices);
    const isLast = index === POPULATIONS.length - 1;
    await tabTo(page, dialog.getByRole('button', { name: isLast ? 'Add' : 'Add and another', exact: true }));
    await page.keyboard.press('Enter');
  }
  await expect(dialog).toBeHidden();
}

async function addSources(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Add source' }).first());
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a telemetry source' });
  for (const [index, { name, family }] of SOURCES.entries()) {
    await tabTo(page, dialog.getByRole('combobox', { name: 'Family' }));
    await page.keyboard.type(family);
    await tabTo(page, dialog.getByRole('textbox', { name: 'Name in the grid' }));
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type('365');
    const isLast = index === SOURCES.length - 1;
    await tabTo(page, dialog.getByRole('button', { name: isLast ? 'Add' : 'Add and another', exact: true }));
    await page.keyboard.press('Enter');
  }
  await expect(dialog).toBeHidden();
}

/** State, share, proof of today and quality, all without leaving the cell. */
async function recordCell(page: Page, population: string, source: string, share: string): Promise<void> {
  await goToCell(page, population, source);
  await press(page, 'p');
  await page.keyboard.type(share);
  await page.keyboard.press('Enter');
  await goToCell(page, population, source);
  await press(page, 'e', 'q');
  await page.keyboard.type('445');
  await page.keyboard.press('Enter');
}

/** What a person compares by eye: every score, the devices and the cells. */
async function whatIsShown(page: Page): Promise<string> {
  await page.goto('/inventory');
  await expect(page.getByRole('rowheader', { name: 'Staff BYOD' })).toBeVisible();
  return page.getByRole('grid').innerText();
}

test('a newcomer records telemetry, sees why the score moves, answers, plans, undoes, and carries it all to another browser', async ({
  page,
  browser,
}, testInfo) => {
  test.slow();
  await startEmpty(page);
  await addPopulations(page);
  await addSources(page);
  for (const { name } of POPULATIONS) await expect(page.getByRole('rowheader', { name })).toBeVisible();
  for (const { name } of SOURCES) await expect(page.getByRole('columnheader', { name })).toBeVisible();
  expect((await scoreOf(page, 'Clinician iPhones')).proven).toBe(0);

  await test.step('the score moves with each thing that is proven, and says why', async () => {
    await recordCell(page, 'Clinician iPhones', 'Zscaler', '90');
    await recordCell(page, 'Clinician iPhones', 'Intune', '96');
    await recordCell(page, 'Clinician iPhones', 'Entra', '100');
    await expect(page.getByRole('status').filter({ hasText: /Clinician iPhones/ })).toContainText(/proven/);
    expect((await scoreOf(page, 'Clinician iPhones')).proven).toBeGreaterThan(20);
    await goToCell(page, 'Staff BYOD', 'Zscaler');
    await page.keyboard.press('n');
    await expect(await cellOf(page, 'Staff BYOD', 'Zscaler')).toHaveAccessibleName(/(^|: )Not permitted/);
  });

  await test.step('every point is walked back to the record', async () => {
    await goToCell(page, 'Clinician iPhones', 'Visibility');
    const shown = await scoreOf(page, 'Clinician iPhones');
    await page.getByRole('link', { name: 'Clinician iPhones' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Clinician iPhones' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Zscaler');
    await expect(page.getByRole('img', { name: new RegExp(`${shown.proven} of 100 proven`) }).first()).toBeVisible();
  });

  await test.step('criteria are answered with one key each', async () => {
    await page.goto('/checklist?item=D2');
    const readiness = page.getByRole('region', { name: 'Readiness' });
    const before = await readiness.innerText();
    await tabTo(page, page.getByRole('group', { name: /^D2\.1 / }));
    await press(page, '1', 'ArrowDown', '2');
    await expect(readiness).not.toHaveText(before);
  });

  await test.step('an action is planned', async () => {
    await page.goto('/mitigations');
    await tabTo(page, page.getByRole('button', { name: /Add (an )?action/ }).first());
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: /What will be done/ }));
    await page.keyboard.type('Tunnel on nurse phones');
    await tabTo(page, page.getByRole('button', { name: 'Add action' }).last());
    await press(page, 'Enter', 'Escape');
    await expect(page.getByText('Tunnel on nurse phones').first()).toBeVisible();
  });

  const before = await whatIsShown(page);
  await test.step('a reload loses nothing, and undo still knows what came before it', async () => {
    await page.reload();
    expect(await whatIsShown(page)).toBe(before);
    await goToCell(page, 'Field nurses', 'Intune');
    await page.keyboard.press('h');
    await expect(await cellOf(page, 'Field nurses', 'Intune')).toHaveAccessibleName(/(^|: )Partial/);
    await page.reload();
    await expect(await cellOf(page, 'Field nurses', 'Intune')).toHaveAccessibleName(/(^|: )Partial/);
    await page.keyboard.press('Control+z');
    await expect(await cellOf(page, 'Field nurses', 'Intune')).not.toHaveAccessibleName(/(^|: )Partial/);
    await page.keyboard.press('Control+Shift+z');
    await expect(await cellOf(page, 'Field nurses', 'Intune')).toHaveAccessibleName(/(^|: )Partial/);
    await page.keyboard.press('Control+z');
    expect(await whatIsShown(page)).toBe(before);
  });

  await test.step('a backup restores the same numbers in a fresh profile', async () => {
    await page.goto('/workspaces');
    const downloading = page.waitForEvent('download');
    await tabTo(page, page.getByRole('button', { name: 'Back up Acme Care' }));
    await page.keyboard.press('Enter');
    const download = await downloading;
    const file = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(file);
    expect(download.suggestedFilename()).toMatch(/^acme-care-\d{4}-\d\d-\d\d\.telltale\.jsonl$/);
    expect((await readFile(file, 'utf8')).split('\n')[0]).toContain('"telltale":"workspace"');

    const elsewhere = await browser.newContext({ baseURL: testInfo.project.use.baseURL ?? '' });
    const fresh = await elsewhere.newPage();
    await fresh.goto('/');
    await fresh.getByLabel('Backup file').setInputFiles(file);
    await expect(fresh.getByRole('navigation').getByText('Acme Care')).toBeVisible();
    expect(await whatIsShown(fresh)).toBe(before);
    await elsewhere.close();
  });
});
