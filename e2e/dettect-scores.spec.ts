/** DeTT&CT's own arithmetic over the file that goes out gives the scores that stand beside ours, and each difference has a reason. */
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

import { expectAccessible } from './accessible.ts';
import { takeOut } from './exchange.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

/**
 * As ATT&CK 19.1 has them; DeTT&CT unites those of the analytics of both platforms. Written out here once more, and not
 * taken from `src/exchange/dettect`: nothing of what is checked is asked what is right.
 */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  T1481: [
    'Network Traffic Content',
    'Application State',
    'File Creation',
    'OS API Execution',
    'Application Permission',
  ],
  'T1481.001': ['Network Traffic Content', 'Application State', 'OS API Execution', 'Application Permission'],
  'T1481.002': [
    'Network Traffic Content',
    'Application State',
    'File Creation',
    'OS API Execution',
    'Application Permission',
  ],
  'T1481.003': ['Network Traffic Content', 'Application State', 'Application Permission'],
};
const WORDS = ['None', 'Minimal', 'Medium', 'Good', 'Excellent'];

interface DataSources {
  readonly systems: readonly { readonly applicable_to: string }[];
  readonly data_sources: readonly {
    readonly data_source_name: string;
    readonly data_source: readonly {
      readonly applicable_to: readonly string[];
      readonly data_quality: Readonly<Record<string, number>>;
    }[];
  }[];
}

/** What `python dettect.py datasource -y` makes of a system: any dimension above 0 makes a component available. */
function levelOf({ data_sources: sources }: DataSources, system: string, technique: string): number {
  const asked = COMPONENTS[technique] ?? [];
  const available = asked.filter((component) =>
    sources.some(
      ({ data_source_name: name, data_source: entries }) =>
        name === component &&
        entries.some(
          ({ applicable_to: systems, data_quality: quality }) =>
            (systems.includes(system) || systems.includes('all')) && Object.values(quality).some((one) => one > 0),
        ),
    ),
  );
  const percent = (100 * available.length) / asked.length;
  if (percent === 0) return 0;
  if (percent <= 49) return 1;
  if (percent <= 74) return 2;
  return percent <= 99 ? 3 : 4;
}

/** The cells of each row by their headings. */
async function shownRows(page: Page): Promise<readonly ReadonlyMap<string, string>[]> {
  const rows = await page
    .getByRole('table', { name: 'Score of T1481 by population' })
    .getByRole('row')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const [headings = [], ...others] = rows;
  return others.map((cells) => new Map(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}

const SUMMARY = 'What DeTT&CT would score, beside ours, and why they differ';

for (const sample of ['Meridian Health', 'Northwind Logistics'] as const) {
  test(`${sample}: the scores beside ours are those that DeTT&CT gives the file`, async ({ page }) => {
    await openSample(page, sample);
    await page.goto('/exchange');
    const file = parse((await takeOut(page, 'Save as YAML')).content.toString()) as DataSources;
    await page.getByText(SUMMARY).click();
    const rows = await shownRows(page);
    expect(rows.map((row) => row.get('Population'))).toEqual(file.systems.map((system) => system.applicable_to));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const population = row.get('Population') ?? '';
      const level = levelOf(file, population, 'T1481');
      expect(row.get('DeTT&CT, of 4'), population).toBe(`${String(level)} ${WORDS[level] ?? ''}`);
      for (const technique of ['T1481.001', 'T1481.002', 'T1481.003'])
        expect(row.get(technique), `${population}, ${technique}`).toBe(String(levelOf(file, population, technique)));
      expect(row.get('Telltale, of 100')).toMatch(/^\d+/);
    }
    const levels = [...new Set(rows.map((row) => Number(row.get('DeTT&CT, of 4')?.[0])))].filter((level) => level > 0);
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    // Half to even, as Python rounds.
    const rollUp = mean % 1 === 0.5 ? 2 * Math.round(mean / 2) : Math.round(mean);
    await expect(page.getByText(`DeTT&CT would show ${String(rollUp)} ${WORDS[rollUp] ?? ''}`)).toBeVisible();
  });
}

test('every difference has a reason, and says for whom it holds', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/exchange');
  await page.getByText(SUMMARY).focus();
  await page.keyboard.press('Enter');
  const why = page.getByRole('region', { name: 'Why they differ' });
  const rows = await shownRows(page);
  const named = (await why.getByRole('listitem').allTextContents()).join('\n');
  expect(named).toContain('Clinician iPhones');
  // What DeTT&CT gives a score, ours gives another, and says why.
  const scored = rows.filter((row) => !row.get('DeTT&CT, of 4')?.startsWith('0')).length;
  expect(scored).toBeGreaterThan(3);
  await expect(why.getByRole('listitem').filter({ hasText: 'knows no management mode' })).toContainText(
    new RegExp(`and ${String(scored - 3)} more\\.`),
  );
  await expect(why.getByRole('listitem').filter({ hasText: 'not known and for what is not there' })).not.toHaveCount(0);
  await expect(why.getByRole('listitem').filter({ hasText: 'asks iOS for File Creation' })).toContainText(
    'Clinician iPhones',
  );
  await expectAccessible(page, 'DeTT&CT beside ours');
});
