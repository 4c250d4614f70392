/** Reports taken away from Exchange: each file is opened by another reader than ours, and says what it must. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';

import { checkOscal } from '../src/exchange/oscal/check-oscal.ts';
import { expectAccessible } from './accessible.ts';
import { takeOut } from './exchange.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

async function openReports(page: Page, search = ''): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.goto(`/exchange${search}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Reports' })).toBeVisible();
}

async function jsonFrom(page: Page, button: string): Promise<{ readonly name: string; readonly json: unknown }> {
  const { name, content } = await takeOut(page, button);
  return { name, json: JSON.parse(content.toString()) as unknown };
}

test('the workbook opens with typed cells in every sheet', async ({ page }) => {
  await openReports(page);
  const { name, content } = await takeOut(page, 'Make the workbook');
  expect(name).toBe('meridian-health-2026-11-20-report.xlsx');
  const bytes = Buffer.from(content);
  const summary = await readSheet(bytes, 'Summary');
  expect(summary.flat().join('\n')).toContain('Visibility is not detection');
  const [headings = [], first = []] = await readSheet(bytes, 'Populations');
  expect(typeof first[headings.indexOf('Visibility, low')]).toBe('number');
  const [ledgerHeadings = [], commit = []] = await readSheet(bytes, 'Ledger');
  expect(commit[ledgerHeadings.indexOf('When (UTC)')]).toBeInstanceOf(Date);
});

test('OSCAL documents refer to nothing that is not in them', async ({ page }) => {
  await openReports(page);
  const results = await jsonFrom(page, 'Make the results');
  expect(results.name).toBe('meridian-health-2026-11-20-assessment-results.oscal.json');
  expect(results.json).toHaveProperty('assessment-results.metadata.oscal-version', '1.2.2');
  expect(checkOscal(results.json)).toEqual([]);
  const plan = await jsonFrom(page, 'Make the plan of action');
  expect(plan.json).toHaveProperty('plan-of-action-and-milestones.poam-items');
  expect(checkOscal(plan.json)).toEqual([]);
});

test('layers, tables and JSON hold what the screens show', async ({ page }) => {
  await openReports(page);
  const layers = unzipSync(new Uint8Array(Buffer.from((await takeOut(page, 'Make the layers')).content)));
  const [first] = JSON.parse(strFromU8(layers['layers-001.json'] ?? new Uint8Array())) as { versions: object }[];
  expect(first?.versions).toEqual({ attack: '19', navigator: '5.1.0', layer: '4.5' });
  const tables = unzipSync(new Uint8Array(Buffer.from((await takeOut(page, 'Make the CSV tables')).content)));
  expect(Object.keys(tables)).toContain('about.csv');
  expect(strFromU8(tables['populations.csv'] ?? new Uint8Array())).toContain('Clinician iPhones');
  const { json } = await jsonFrom(page, 'Make the JSON');
  const { score } = json as { score: { organisation: { S: [number, number] } } };
  await page.goto('/');
  const proven = Math.round(score.organisation.S[0]);
  await expect(page.getByRole('main')).toContainText(`We can prove ${String(proven)} of 100`);
});

test('a report is of the populations that were chosen, and of the past that is looked at', async ({ page }) => {
  await openReports(page, '?asof=2026-08-31');
  await page.getByRole('radio', { name: 'Chosen ones' }).click();
  await expect(page.getByRole('button', { name: 'Make the JSON' })).toBeDisabled();
  await page.getByRole('searchbox', { name: 'Find a population' }).fill('Clinician iPh');
  await page.getByRole('checkbox', { name: 'Clinician iPhones', exact: true }).check();
  const { name, json } = await jsonFrom(page, 'Make the JSON');
  expect(name).toBe('meridian-health-2026-08-31-export.json');
  expect(json).toMatchObject({ about: { asOf: '2026-08-31', scope: 'Clinician iPhones' } });
  const { tables } = json as { tables: { populations: unknown[]; ledger: { at: string }[] } };
  expect(tables.populations).toHaveLength(1);
  expect(tables.ledger.every(({ at }) => at < '2026-09-01')).toBe(true);
});

test('a report is of the criteria or the controls that were chosen, and says so', async ({ page }) => {
  await openReports(page);
  const part = page.getByRole('radiogroup', { name: 'Checklist' });
  await part.getByRole('radio', { name: 'Chosen' }).click();
  await expect(page.getByRole('button', { name: 'Make the workbook' })).toBeDisabled();
  await page.getByRole('searchbox', { name: 'Find a criterion' }).fill('M3.1');
  await page.getByRole('checkbox', { name: /^M3\.1 / }).check();
  const summary = await readSheet(Buffer.from((await takeOut(page, 'Make the workbook')).content), 'Summary');
  expect(summary.flat().join('\n')).toMatch(/all populations \(\d+\); criteria M3\.1$/m);
  await part.getByRole('radio', { name: 'By control' }).click();
  await page.getByRole('searchbox', { name: 'Find a framework or a control' }).fill('10.5.1');
  await page.getByRole('checkbox', { name: /10\.5\.1/ }).check();
  const { json } = await jsonFrom(page, 'Make the JSON');
  const { about, tables } = json as { about: { scope: string }; tables: { controls: { control: string }[] } };
  expect(about.scope).toMatch(/PCI DSS v4\.0\.1 10\.5\.1: M3\.1, /);
  expect(tables.controls.map(({ control }) => control)).toEqual(['10.5.1']);
  await expectAccessible(page, 'reports by control');
});

test('names of people can be left out', async ({ page }) => {
  await openReports(page);
  await page.getByRole('checkbox', { name: 'Name the people who recorded changes' }).uncheck();
  const { json } = await jsonFrom(page, 'Make the JSON');
  const { tables } = json as { tables: { ledger: { who: string }[] } };
  for (const { who } of tables.ledger) expect(who).not.toContain(' ');
});

for (const { chart, name } of [
  { chart: 'the proof bar', name: /^Visibility of Meridian Health group: save as a picture$/ },
  { chart: 'the heat map', name: /^Populations by question: save as a picture$/ },
  { chart: 'the trend', name: /^Since .*: save as a picture$/ },
]) {
  test(`${chart} is taken away as SVG and as PNG`, async ({ page }) => {
    await openSample(page, 'Meridian Health');
    if (chart === 'the trend')
      await expect(page.locator('.recharts-area-area').first()).toBeVisible({ timeout: 30_000 });
    const menu = page.getByRole('button', { name });
    for (const { kind, starts } of [
      { kind: 'SVG', starts: '<svg ' },
      { kind: 'PNG', starts: '\u0089PNG' },
    ]) {
      await menu.click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: `Save as ${kind}` }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^meridian-health-2026-11-20-.*\\.${kind.toLowerCase()}$`),
      );
      const content = await readFile(await download.path());
      expect(content.toString('latin1').startsWith(starts)).toBe(true);
      if (kind === 'PNG') continue;
      for (const said of [
        'Meridian Health group · evaluated on',
        'Visibility model ',
        'is not detection',
        '© 2026 The MITRE',
      ])
        expect(content.includes(said), said).toBe(true);
    }
  });
}

test('the card is accessible with and without a choice of populations', async ({ page }) => {
  await openReports(page);
  await expectAccessible(page, 'reports');
  await page.getByRole('radio', { name: 'Chosen ones' }).click();
  await expectAccessible(page, 'reports of some populations');
});
