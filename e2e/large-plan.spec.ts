/** A plan of a thousand actions: drawn from its most urgent end, whole in its counts, found by words, walked by keyboard. */
import type { Locator, Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { column, importFile } from './board.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const ACTIONS = 1_000;
const STATUSES = ['Proposed', 'Approved', 'In progress', 'Blocked', 'Done'] as const;
const EACH = ACTIONS / STATUSES.length;
/** Of the sample itself. */
const BEFORE = 13;
const FIRST_CARDS = 15;
const FIRST_ROWS = 25;
/** Px; the same plan drawn whole takes ten times as much. */
const TALLEST = 7_000;

const titleOf = (at: number) => `Action ${String(at).padStart(4, '0')}`;

/** What is approved is due after everything that is in progress. */
function planAsCsv(): string {
  const rows = Array.from({ length: ACTIONS }, (_, at) => {
    const status = STATUSES[at % STATUSES.length] ?? 'Proposed';
    const year = status === 'Approved' ? 2028 : 2027;
    const day = `${year}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    return [titleOf(at), `M${(at % 5) + 1}`, status, `Owner ${at % 12}`, day, status === 'Done' ? '2026-11-02' : ''];
  });
  return [['Title', 'Priority', 'Status', 'Owner', 'Due', 'Done on'], ...rows].map((row) => row.join(',')).join('\r\n');
}

async function openLargePlan(page: Page): Promise<void> {
  await openSample(page, 'Meridian Health');
  await page.goto('/mitigations');
  await importFile(page, planAsCsv());
  await page.getByRole('button', { name: `Import ${ACTIONS.toLocaleString('en-GB')} actions` }).click();
  await expect(column(page, 'Proposed')).toContainText(titleOf(0));
}

const cardsIn = (page: Page, status: string) => column(page, status).getByRole('listitem');
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const found = (page: Page) => page.getByRole('region', { name: 'View and filters' }).locator('output');

async function see(page: Page, view: 'Board' | 'Table' | 'Timeline'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'View', exact: true }).getByRole('radio', { name: view }).click();
}

/** The list ends with the way to more of it; what comes with it has the focus. */
async function expectMore(part: Locator, items: Locator, first: number): Promise<void> {
  await expect(items).toHaveCount(first);
  await part.getByRole('button', { name: /^Show 50 more/ }).press('Enter');
  await expect(items).toHaveCount(first + 50);
  await expect(items.nth(first).getByRole('button').last()).toBeFocused();
}

test('a thousand actions are counted whole and drawn in parts, on board, table and timeline', async ({ page }) => {
  test.slow();
  await openLargePlan(page);

  const proposed = await cardsIn(page, 'Proposed').count();
  expect(proposed).toBe(FIRST_CARDS);
  await expect(page.getByRole('region', { name: /^Proposed, 20\d$/ })).toBeVisible();
  await expect(cardsIn(page, 'Done')).toHaveCount(4);
  expect(await heightOf(page)).toBeLessThan(TALLEST);
  await expectMore(column(page, 'Blocked'), cardsIn(page, 'Blocked'), FIRST_CARDS);

  await see(page, 'Table');
  const rows = page.getByRole('table').first().locator('tbody tr:has(td)');
  await expect(rows).toHaveCount(FIRST_ROWS);
  expect(await heightOf(page)).toBeLessThan(TALLEST);
  await expect(page.getByText(new RegExp(`^${FIRST_ROWS} of 8\\d\\d$`))).toBeVisible();
  await page.getByRole('button', { name: 'Show 50 more actions', exact: true }).press('Enter');
  await expect(rows).toHaveCount(FIRST_ROWS + 50);
  await expect(rows.nth(FIRST_ROWS).getByRole('button').first()).toBeFocused();

  await see(page, 'Timeline');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('listitem')).toHaveCount(30);
  expect(await heightOf(page)).toBeLessThan(TALLEST);
});

test('one of a thousand is found by its words, moved by keyboard and not lost in its new column', async ({ page }) => {
  test.slow();
  await openLargePlan(page);
  await page.getByRole('searchbox', { name: 'Find an action' }).fill('0997 owner');
  await expect(found(page)).toHaveText(`1 of ${(ACTIONS + BEFORE).toLocaleString('en-GB')} actions`);
  await expect(page).toHaveURL(/q=0997/);
  await page.getByRole('button', { name: titleOf(997), exact: true }).click();
  await expect(page.getByRole('complementary', { name: titleOf(997) })).toBeVisible();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  // It is the last of its column but one, and what the panel shows is drawn.
  await expect(column(page, 'In progress')).toContainText(titleOf(997));
  await page.getByRole('button', { name: 'Close panel' }).click();
  await expect(page.getByRole('button', { name: titleOf(997), exact: true })).toBeFocused();

  // Due after everything that is in progress, so that it lands far below what is drawn there.
  const card = cardsIn(page, 'Approved').nth(5).getByRole('button').last();
  const title = await card.innerText();
  await card.press('Shift+ArrowRight');
  await expect(column(page, 'In progress').getByRole('button', { name: title, exact: true })).toBeFocused();
  await expect(page.getByRole('region', { name: `In progress, ${EACH + 5}` })).toBeVisible();
});

test('a large plan is accessible, wide and on a phone', async ({ page }) => {
  test.slow();
  await openLargePlan(page);
  await expectAccessible(page, 'a large board');
  await page.setViewportSize({ width: 390, height: 5_000 });
  await page.goto('/mitigations?view=table');
  await expect(page.getByRole('button', { name: 'Show 50 more actions', exact: true })).toBeVisible();
  await expectAccessible(page, 'a large table on a phone');
});
