/** An auditor reads what moved the score, by whom, and checks that the record was not rewritten. */
import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test('the change between two days is told by its parts, which add up to it', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'What moved it' }).click();
  const lead = page.getByText(/what is proven went from/);
  await expect(lead).toBeVisible();
  const [, from, to, moved] = /from ([\d.]+) to ([\d.]+) \((.[\d.]+)\)/.exec((await lead.textContent()) ?? '') ?? [];
  const parts = await page.getByRole('list', { name: 'Parts of the change' }).getByRole('listitem').allTextContents();
  expect(sumOf(parts)).toBe(pointsOf(moved ?? ''));
  expect((Number(to) - Number(from)).toFixed(1)).toBe(pointsOf(moved ?? ''));
  expect(parts.join(' ')).toContain('Time passed: evidence ages');

  // So do the parts of one population, and a criterion names the change that it came through.
  const populations = page.getByRole('region', { name: 'Populations that moved' });
  const row = populations.getByRole('row', { name: /Field nurse phones/ });
  await row.getByText('What moved it').click();
  const own = row.getByRole('list', { name: 'Parts of the change of Field nurse phones' }).getByRole('listitem');
  await expect(own.first()).toBeVisible();
  const [, , proven, best] = await row.getByRole('cell').allTextContents();
  expect(sumOf(await own.allTextContents())).toBe(pointsOf(proven ?? ''));
  const atBest = await own.locator('[data-of="at best"]').allTextContents();
  expect(sumOf(atBest)).toBe(pointsOf(best ?? ''));
  const criteria = page.getByRole('region', { name: 'Criteria that changed' });
  await expect(criteria.getByRole('row').nth(1).getByRole('cell').last()).toHaveText(/, .*\d{4}|time passed|20\d\d/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

/** Signed as they are shown: `−0.5`. */
function pointsOf(text: string): string {
  return Number(/^[+−]?[\d.]+/.exec(text.trim())?.[0].replace('−', '-')).toFixed(1);
}

/** As a reader of the tenths would add them up. */
function sumOf(texts: readonly string[]): string {
  return texts.reduce((total, text) => total + Number(pointsOf(text)), 0).toFixed(1);
}

test('the ledger can be narrowed, unfolded to before and after, and verified', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/history?kind=coverage');
  const about = page.getByRole('combobox', { name: 'About' });
  await about.fill('Zscaler gateway');
  await about.press('Enter');
  await expect(page.getByText(/^\d+ of 227 changes$/)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in the history' }).fill('share field nurse');
  const entry = page.locator('details').filter({ hasText: 'Changed share and evidence date' }).first();
  await entry.locator('summary').press('Enter');
  await expect(entry).toContainText(/Zscaler gateway on Field nurse phones: share: .* → .*%/);
  await expect(entry.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByText('227 lines, each follows from the one before.')).toBeVisible();
});
