/** An auditor reads what moved the score, by whom, and checks that the record was not rewritten. */
import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test('the change between two days is told by its parts, which add up to it', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'What moved it' }).click();
  const lead = page.getByText(/What is proven went from/);
  await expect(lead).toBeVisible();
  const moved = Number(/: \+([\d.]+),/.exec((await lead.textContent()) ?? '')?.[1]);
  const parts = await page.getByRole('list', { name: 'Parts of the change' }).getByRole('listitem').allTextContents();
  const sum = parts.map(pointsOf).reduce((total, points) => total + points, 0);
  // Each part is rounded to a tenth of a point.
  expect(Math.abs(sum - moved)).toBeLessThanOrEqual(0.05 * (parts.length + 1));
  expect(parts.join(' ')).toContain('Time passed: evidence ages');

  // So do the parts of one population, and a criterion names the change that it came through.
  const populations = page.getByRole('region', { name: 'Populations that moved' });
  const row = populations.getByRole('row', { name: /Field nurse phones/ });
  await row.getByText('What moved it').click();
  const own = row.getByRole('list', { name: 'Parts of the change of Field nurse phones' }).getByRole('listitem');
  await expect(own.first()).toBeVisible();
  const ownSum = (await own.allTextContents()).map(pointsOf).reduce((total, points) => total + points, 0);
  const ownMoved = pointsOf((await row.getByRole('cell').last().textContent()) ?? '');
  expect(Math.abs(ownSum - ownMoved)).toBeLessThanOrEqual(0.05 * ((await own.count()) + 1));
  const criteria = page.getByRole('region', { name: 'Criteria that changed' });
  await expect(criteria.getByRole('row').nth(1).getByRole('cell').last()).toHaveText(/, .*\d{4}|time passed|20\d\d/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

/** Signed as they are shown: `−0.5`. */
function pointsOf(text: string): number {
  return Number(/^[+−]?[\d.]+/.exec(text.trim())?.[0].replace('−', '-'));
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
