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
  const sum = parts
    .map((part) => Number(/^[+−]?[\d.]+/.exec(part)?.[0].replace('−', '-')))
    .reduce((total, points) => total + points, 0);
  // Each part is rounded to a tenth of a point.
  expect(Math.abs(sum - moved)).toBeLessThanOrEqual(0.05 * (parts.length + 1));
  expect(parts.join(' ')).toContain('Time passed: evidence ages');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the ledger can be narrowed, unfolded to before and after, and verified', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/history?kind=coverage');
  await page.getByRole('combobox', { name: 'About' }).selectOption('Zscaler gateway');
  await expect(page.getByText(/^\d+ of 227 changes$/)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in the history' }).fill('share field nurse');
  const entry = page.locator('details').filter({ hasText: 'Changed share and evidence date' }).first();
  await entry.locator('summary').press('Enter');
  await expect(entry).toContainText(/Zscaler gateway on Field nurse phones: share: .* → .*%/);
  await expect(entry.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByText('227 lines, each follows from the one before.')).toBeVisible();
});
