/** What a management mode hides: another mode chosen from a gap, set by an action, seen in the ceiling, and what it makes worthwhile. */
import type { Page } from '@playwright/test';

import { column } from './board.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const gaps = (page: Page) => page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem');
const panel = (page: Page, title: string) => page.getByRole('complementary', { name: title });
const mode = (page: Page, words: string) => page.getByRole('definition').filter({ hasText: words });

/** What the population that is looked at can show at most, of 100, as its proof bar says. */
async function ceiling(page: Page): Promise<number> {
  const bar = page.getByRole('region', { name: 'Visibility' }).getByRole('img', { name: / possible/ });
  return Number(/, (\d+) possible/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
}

/** The gap as it is listed, opened. */
async function openGap(page: Page, title: string) {
  const gap = gaps(page).filter({ has: page.getByRole('button', { name: title, exact: true }) });
  await gap.getByRole('button', { name: title, exact: true }).click();
  return gap;
}

async function complete(page: Page, title: string): Promise<void> {
  await panel(page, title).getByRole('button', { name: 'Complete' }).click();
  const dialog = page.getByRole('dialog', { name: `Complete: ${title}` });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Console export of the new enrolment');
  await dialog.getByRole('button', { name: 'Complete', exact: true }).click();
  await expect(column(page, 'Done')).toContainText(title);
}

test('of several modes one is chosen, becomes an action, and completing it moves the population and its ceiling', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.goto('/populations/contractor-androids');
  await expect(mode(page, 'Unmanaged')).toBeVisible();
  const before = await ceiling(page);

  await page.goto('/plan?kind=change_mode');
  const gap = await openGap(page, 'Move Contractor Androids to fully managed');
  await expect(gap).toContainText('taken alone');
  const choice = gap.getByRole('combobox', { name: 'Move to' });
  const best = await choice.locator('option').first().innerText();
  expect(best).toMatch(/^Fully managed/);
  const [other = ''] = await choice.locator('option', { hasText: /^Work profile, company/ }).allInnerTexts();
  await choice.selectOption(other);
  const title = 'Move Contractor Androids to company-owned with a work profile';
  await gap.getByRole('button', { name: 'Make it an action' }).click();
  await expect(panel(page, title).getByRole('region', { name: 'Changes to the record' })).toContainText(
    'management mode from “Unmanaged” to “Work profile, company”',
  );
  await complete(page, title);

  await page.goto('/populations/contractor-androids');
  await expect(mode(page, 'Work profile, company')).toBeVisible();
  expect(await ceiling(page)).toBeGreaterThan(before);
  await page.getByRole('button', { name: /^Undo: Completed action/ }).click();
  await expect(mode(page, 'Unmanaged')).toBeVisible();
  expect(await ceiling(page)).toBe(before);
});

test('what pays only beside another change says so and by how much, and gives that alone once the other is made', async ({
  page,
}) => {
  test.slow();
  const [move, measure] = ['Move Manager phones to fully managed', 'Measure Hospital firewall on Manager phones'];
  await openSample(page, 'Meridian Health');
  await page.goto('/plan?where=manager-phones');
  const gap = await openGap(page, measure);
  await expect(gap).toContainText('beside another');
  const promised = /Nothing alone; up to (\d\.\d+) points of the organisation more beside “(.+)”\./.exec(
    await gap.innerText(),
  );
  expect(promised?.[2]).toBe(move);

  await (await openGap(page, move)).getByRole('button', { name: 'Make it an action' }).click();
  await complete(page, move);
  await page.goto('/plan?where=manager-phones');
  const then = await openGap(page, measure);
  await expect(then).toContainText('taken alone');
  // In the new mode there is more about it to be measured, so it may give more than was promised.
  const alone = /Up to (\d\.\d+) points of the organisation/.exec(await then.innerText());
  expect(Number(alone?.[1])).toBeGreaterThanOrEqual(Number(promised?.[1]));
  await expect(then).not.toContainText('beside another');
});
