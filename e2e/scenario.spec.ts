/** What if: try changes out on every screen, see the bars move, compare, and leave the record as it was until actions are made. */
import type { Locator, Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { goToCell, scoreOf } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { press } from './keyboard.ts';
import { openSample } from './sample.ts';

test('an architect tries gaps and edits as if, the record stays, and the scenario becomes actions', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Gaps & plan' }).click();
  await begin(page, 'Tunnel first');
  await expect(banner(page)).toContainText('Nothing here is in the record.');
  expect(await proven(page, 'As if')).toBe(await proven(page, 'Record'));

  const record = await proven(page, 'Record');
  await takeIn(page, 0);
  await expect.poll(() => proven(page, 'As if')).toBeGreaterThan(record);
  const withGap = await proven(page, 'As if');

  // Taken out and in again, it is what it was.
  const change = card(page)
    .getByRole('region', { name: /^Changes of/ })
    .getByRole('checkbox');
  await change.click();
  await expect.poll(() => proven(page, 'As if')).toBe(record);
  await change.click();
  await expect.poll(() => proven(page, 'As if')).toBe(withGap);

  // An edit in the inventory goes into the scenario, and one undo takes it back.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inventory' }).click();
  await expect(page).toHaveURL(/\/inventory\?scenario=/);
  const before = await scoreOf(page, 'Mail-only Androids');
  await goToCell(page, 'Mail-only Androids', 'Zscaler gateway');
  await press(page, 'p');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await scoreOf(page, 'Mail-only Androids')).proven)
    .toBeGreaterThanOrEqual(before.proven);
  await expect(page.getByRole('button', { name: /^Undo: Tried in “Tunnel first”: / })).toBeVisible();
  const tried = await page.getByRole('button', { name: /^Undo: Tried/ }).getAttribute('aria-label');

  // Reloaded, and opened by its link in another tab, it is the same.
  await page.reload();
  const asIf = await proven(page, 'As if');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => proven(other, 'As if')).toBe(asIf);
  await other.close();

  // What leaves the workspace is the record, whatever is tried.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Exchange' }).click();
  await expect(banner(page)).toContainText('This screen is about the record itself.');
  await expect(page.getByRole('button', { name: /^Undo: Tried/ })).toHaveCount(1);
  await page.goBack();

  // Left, the record is what it was: the score, and the ledger of everything but the scenario.
  await banner(page).getByRole('button', { name: 'Leave' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/scenario/);
  expect((await scoreOf(page, 'Mail-only Androids')).proven).toBe(before.proven);
  await page.goto('/history');
  await expect(page.getByText(tried?.replace('Undo: ', '') ?? '').first()).toBeVisible();

  await page.goto('/plan');
  await card(page).getByRole('button', { name: 'Open Tunnel first' }).click();
  await banner(page).getByRole('button', { name: 'Turn into actions' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('list', { name: 'Actions to make' })).toContainText('Zscaler gateway');
  await dialog.getByRole('button', { name: /^Make \d+ actions?$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mitigations' })).toBeVisible();
  await expect(page).not.toHaveURL(/scenario/);
  await expect(page.getByRole('button', { name: /^Undo: Made \d+ actions? of scenario Tunnel first/ })).toBeVisible();
});

test('scenarios are laid side by side, duplicated, deleted and brought back, on a phone and in the dark too', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.goto('/plan');
  await page.getByRole('button', { name: 'New from the plan' }).click();
  await named(page, 'The whole plan');
  await banner(page).getByRole('button', { name: 'Leave' }).click();
  await begin(page, 'A part of it');
  await takeIn(page, 1);

  await card(page).getByRole('checkbox', { name: 'Compare The whole plan' }).click();
  await card(page).getByRole('checkbox', { name: 'Compare A part of it' }).click();
  const comparison = page.getByRole('region', { name: 'Comparison' });
  await expect(comparison).toContainText(/“The whole plan” proves [\d.]+ points more than the record/);
  await expect(comparison).toContainText(/“A part of it” proves [\d.]+ points fewer than “The whole plan”/);
  await expect(comparison.getByRole('table', { name: 'Populations by scenario' })).toBeVisible();
  await page.reload();
  await expect(comparison).toContainText('“A part of it”');

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    // What the header that stays half covers would count as too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(page, `scenarios, ${colorScheme}, ${width} px`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  const names = card(page).getByRole('checkbox', { name: /^Compare / });
  await more(page, 'A part of it', 'Duplicate');
  await expect(names).toHaveCount(3);
  await more(page, 'A part of it', 'Delete');
  await expect(names).toHaveCount(2);
  await expect(banner(page)).toHaveCount(0);
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(names).toHaveCount(3);
});

test('a link to what if names its day, opens exactly that view to be read, and says where there was no such scenario yet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Gaps & plan' }).click();
  await begin(page, 'Tunnel first');
  const record = await proven(page, 'Record');
  await takeIn(page, 0);
  await expect.poll(() => proven(page, 'As if')).toBeGreaterThan(record);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Posture', exact: true }).click();
  const view = async () => ({
    bars: [await proven(page, 'Record'), await proven(page, 'As if')],
    verdict: await page.getByText('We can prove').innerText(),
    rows: await page.getByRole('region', { name: 'Populations by closable gap' }).getByRole('row').allInnerTexts(),
  });
  await expect(page.getByText('We can prove')).toBeVisible();
  const seen = await view();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link to this view is copied.')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.searchParams.get('asof')).toBe('2026-11-20');

  await page.goto(link.href);
  await expect(banner(page)).toContainText('Tunnel first');
  await expect(page.getByText('Nothing can be changed here.')).toBeVisible();
  await expect(banner(page).getByRole('button', { name: 'Turn into actions' })).toHaveCount(0);
  expect(await view()).toEqual(seen);

  link.searchParams.set('asof', '2026-11-19');
  await page.goto(link.href);
  await expect(banner(page)).toContainText('was not in this workspace that day');
  await banner(page).getByRole('button', { name: 'Leave' }).click();
  await expect(banner(page)).toHaveCount(0);
});

test('a link to a scenario that is not here shows the record and lets nothing be changed', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/inventory?scenario=scn-gone');
  await expect(banner(page)).toContainText('not in this workspace');
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await banner(page).getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
});

function banner(page: Page): Locator {
  return page.getByRole('region', { name: 'What if' });
}

function card(page: Page): Locator {
  return page.getByRole('region', { name: 'Scenarios', exact: true });
}

async function begin(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New scenario' }).click();
  await named(page, name);
}

async function named(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Begin and open' }).click();
  await expect(banner(page)).toContainText(name);
}

/** Takes the gap at this place of the list into the open scenario. */
async function takeIn(page: Page, place: number): Promise<void> {
  const gaps = page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem');
  await gaps.nth(place).getByRole('button').first().click();
  await gaps
    .nth(place)
    .getByRole('button', { name: /^Take into/ })
    .click();
  await expect(
    card(page)
      .getByRole('region', { name: /^Changes of/ })
      .getByRole('checkbox'),
  ).toHaveCount(1);
}

async function more(page: Page, name: string, item: string): Promise<void> {
  await card(page)
    .getByRole('button', { name: `More about ${name}`, exact: true })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** As the bar in the banner says it. */
async function proven(page: Page, label: 'Record' | 'As if'): Promise<number> {
  const words = await banner(page)
    .getByRole('img', { name: new RegExp(`^${label}:`) })
    .getAttribute('aria-label');
  return Number(/(\d+) of 100 proven/.exec(words ?? '')?.[1]);
}
