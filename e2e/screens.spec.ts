/** Every screen, in both themes, for everyone: axe finds nothing, nothing scrolls sideways, each has one title. */
import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const SCREENS = [
  '/',
  '/inventory',
  '/checklist',
  '/plan',
  '/mitigations',
  '/reviews',
  '/evidence',
  '/audit',
  '/history',
  '/reference',
  '/exchange',
  '/pack',
  '/verify',
  '/workspaces',
  '/settings',
  '/nowhere',
];

async function visitAll(page: Page, sample: 'Meridian Health' | 'Northwind Logistics'): Promise<void> {
  await page.goto('/');
  await expectAccessible(page, 'first visit');
  await openSample(page, sample);
  for (const screen of SCREENS) {
    await page.goto(screen);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    await expectAccessible(page, screen);
  }
  await page.goto('/');
  await page.getByRole('main').getByRole('table').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/populations\//);
  await expectAccessible(page, 'population');
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen of the sample is accessible in the ${theme} theme`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await visitAll(page, 'Meridian Health');
  });
}

test('every screen is accessible on a phone, with a record full of unknowns', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Open Northwind Logistics' }).click();
  await expect(page).toHaveTitle(/Northwind/);
  for (const screen of SCREENS) {
    await page.goto(screen);
    // What lies under the fixed bar counts as too small a target until one scrolls: lay the bar into the page.
    await page.getByRole('navigation', { name: 'Main' }).evaluate((bar) => bar.style.setProperty('position', 'static'));
    await expectAccessible(page, `${screen} on a phone`);
  }
});

test('no screen scrolls sideways at 320 px, as a page read at four times its size is', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, 'Meridian Health');
  await page.setViewportSize({ width: 320, height: 640 });
  const more = [
    '/populations/manager-phones',
    '/mitigations?view=table',
    '/mitigations?view=timeline',
    '/evidence?view=expiring',
    '/evidence?view=claims',
    '/evidence?view=claims&claims=all',
    '/present',
  ];
  for (const screen of [...SCREENS, ...more]) {
    await page.goto(screen);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, `${screen} at 320 px`).toBeLessThanOrEqual(320);
  }
});

test('an empty workspace has no dead end: every screen says what to do next', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('button', { name: 'Create a workspace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  for (const screen of SCREENS) {
    await page.goto(screen);
    await expectAccessible(page, `${screen} when empty`);
    await expect(
      page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('button')).first(),
    ).toBeVisible();
  }
});
