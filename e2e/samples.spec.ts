/** Samples do not rot, and whatever one does in them can be taken back or kept. */
import type { Page } from '@playwright/test';

import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

async function verdict(page: Page): Promise<string> {
  await page.goto('/');
  const region = page.getByRole('region', { name: 'Verdict' });
  // The comparison with an earlier day arrives from a worker.
  await expect(region).toContainText(/ since \d/);
  return region.innerText();
}

test('a sample opened a year from now looks as it does today', async ({ page, browser }, testInfo) => {
  await openSample(page, 'Meridian Health');
  const today = await verdict(page);
  expect(today).toMatch(/We can prove \d+ of 100/);

  const later = await browser.newContext({ baseURL: testInfo.project.use.baseURL ?? '' });
  const inAYear = await later.newPage();
  await inAYear.clock.setFixedTime(new Date('2027-11-24T09:00:00Z'));
  await openSample(inAYear, 'Meridian Health');
  expect(await verdict(inAYear)).toBe(today);
  await later.close();
});

test('a sample can be changed, kept as one’s own and reset', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/inventory');
  const before = await (await cellOf(page, 'Field nurse phones', 'Zscaler gateway')).getAttribute('aria-label');
  await goToCell(page, 'Field nurse phones', 'Zscaler gateway');
  await page.keyboard.press('a');
  const cell = await cellOf(page, 'Field nurse phones', 'Zscaler gateway');
  await expect(cell).toHaveAccessibleName(/(^|: )Absent/);
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();

  await page.goto('/workspaces');
  await page.getByRole('button', { name: 'More for Meridian Health' }).click();
  await page.getByRole('menuitem', { name: /Keep as my own/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Posture' })).toBeVisible();
  await page.goto('/workspaces');
  await expect(page.getByRole('button', { name: /^Back up / })).toHaveCount(2);

  await page
    .getByRole('listitem')
    .filter({ hasText: 'Sample' })
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: /Reset the sample/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset the sample' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Posture' })).toBeVisible();
  await page.goto('/inventory');
  await expect(await cellOf(page, 'Field nurse phones', 'Zscaler gateway')).not.toHaveAccessibleName(/(^|: )Absent/);
  expect(await (await cellOf(page, 'Field nurse phones', 'Zscaler gateway')).getAttribute('aria-label')).toBe(before);
});

test('the past can be read on every screen and changed on none', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  const now = await verdict(page);
  await page.goto('/?asof=2026-06-30');
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('30 Jun 2026');
  expect(await page.getByRole('region', { name: 'Verdict' }).innerText()).not.toBe(now);
  for (const screen of ['/inventory', '/checklist', '/mitigations', '/settings']) {
    await page.goto(`${screen}?asof=2026-06-30`);
    await expect(page.getByText(/30 Jun 2026/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Add|New|Undo)/ })).toHaveCount(0);
  }
  await page.goto('/inventory?asof=2026-06-30');
  await goToCell(page, 'Field nurse phones', 'Zscaler gateway');
  const before = await page.getByRole('grid').innerText();
  await page.keyboard.press('p');
  expect(await page.getByRole('grid').innerText()).toBe(before);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or run a command' }).fill('undo');
  await expect(page.getByRole('option', { name: /^Undo/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.goto('/');
  expect(await verdict(page)).toBe(now);
});
