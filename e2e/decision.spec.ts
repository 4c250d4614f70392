/** From the best next step to a page that says so: planned, made, approved, done with evidence, and read elsewhere. */
import type { Locator, Page } from '@playwright/test';

import { column } from './board.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const DAYS = '60';
const MAKE = 'Make it an action: ';

const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const nextSteps = (page: Page) => page.getByRole('region', { name: 'What to do next' });
const points = (page: Page, title: string) =>
  page.getByRole('region', { name: title }).getByText(/points(?: are)? closed/);

/** The first number in words such as "32 of 100 points closed". */
async function numberIn(words: Locator, pattern: RegExp): Promise<number> {
  const text = (await words.getAttribute('aria-label')) ?? (await words.innerText());
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`No number in “${text}”`);
  return Number(found);
}

const provenIn = async (page: Page) => numberIn(verdict(page).getByText('We can prove'), /We can prove (\d+) of 100/);
const trendEndsAt = async (page: Page) =>
  numberIn(page.getByRole('img', { name: /^Proven points went from/ }), / to (\d+) on 20 Nov 2026/);
const closedIn = async (page: Page) => numberIn(points(page, 'Mitigations').last(), /(\d+) of \d+ points closed/);

/** Everything a reader is told, once the parts that are worked out later are there. */
async function whatIsSaid(page: Page): Promise<string> {
  for (const name of [/^Proven points went from/, /points closed/])
    await expect(page.getByRole('img', { name }).getByRole('img')).toBeVisible();
  await expect(nextSteps(page).getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('list', { name: 'Changes that moved the score' })).toBeVisible();
  await expect(page.getByText(/· last change/)).toBeVisible();
  return page.getByRole('main').ariaSnapshot();
}

test('the best next step is planned, approved and done, and the page that says so reads the same elsewhere', async ({
  page,
  context,
  browser,
}, testInfo) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'Meridian Health');
  const offered = nextSteps(page).getByRole('button', { name: new RegExp(`^${MAKE}`) });
  await expect(offered.first()).toBeVisible();
  const best = (await offered.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''))).map((label) =>
    label.replace(MAKE, ''),
  );
  const before = await provenIn(page);
  await expect.poll(() => trendEndsAt(page)).toBe(before);

  let step = '';
  let closed = 0;
  await test.step('a plan within a budget holds it, and becomes actions', async () => {
    await page.getByRole('link', { name: 'Gaps & plan' }).click();
    const days = page.getByRole('textbox', { name: 'Days of work', exact: true });
    await days.fill(DAYS);
    await days.press('Enter');
    await expect(page.getByText(`the best found for ${DAYS} days`)).toBeVisible();
    const plan = page.getByRole('list', { name: 'Steps of the plan' });
    await expect
      .poll(async () => {
        const said = await plan.innerText();
        step = best.find((title) => said.includes(title)) ?? '';
        return step;
      })
      .not.toBe('');
    await page.getByRole('button', { name: /^Make \d+ actions$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mitigations' })).toBeVisible();
    await expect(column(page, 'Proposed')).toContainText(step);
  });

  await test.step('it is approved by name', async () => {
    await page.getByRole('button', { name: `Move “${step}” to` }).click();
    await page.getByRole('menuitem', { name: 'Move to approved' }).click();
    const dialog = page.getByRole('dialog', { name: `Approve: ${step}` });
    await dialog.getByRole('combobox', { name: 'Approved by' }).fill('Ruth Calloway');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(column(page, 'Approved')).toContainText(step);
    await expect(column(page, 'Proposed')).not.toContainText(step);
  });

  await test.step('it is done with evidence, and the burn-up follows', async () => {
    const closedBefore = await numberIn(points(page, 'Burn-up').last(), /(\d+) of \d+ mitigation points/);
    await column(page, 'Approved').getByRole('button', { name: step, exact: true }).click();
    await page.getByRole('complementary', { name: step }).getByRole('button', { name: 'Complete' }).click();
    const dialog = page.getByRole('dialog', { name: `Complete: ${step}` });
    await expect(dialog.getByText(/Proven for the organisation: [\d.]+ \(\+/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Export of the console, November');
    await dialog.getByRole('button', { name: 'Complete', exact: true }).click();
    await expect(column(page, 'Done')).toContainText(step);
    await expect
      .poll(async () => {
        closed = await numberIn(points(page, 'Burn-up').last(), /(\d+) of \d+ mitigation points/);
        return closed;
      })
      .toBeGreaterThan(closedBefore);
  });

  await test.step('verdict, trend and burn-up follow on Posture', async () => {
    await page.getByRole('link', { name: 'Posture', exact: true }).click();
    await expect.poll(() => provenIn(page)).toBeGreaterThan(before);
    const proven = await provenIn(page);
    await expect.poll(() => trendEndsAt(page)).toBe(proven);
    await expect.poll(() => closedIn(page)).toBe(closed);
    await expect(nextSteps(page)).not.toContainText(step);
    await expect(page.getByRole('list', { name: 'Changes that moved the score' })).toContainText(
      `Completed action ${step}`,
    );
    await expect(page.getByRole('list', { name: /^Finished actions/ })).toContainText(step);
  });

  await test.step('the link shows the same page to somebody else who has the same record', async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('The link to this view is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const sentence = await page.getByText('We can prove').innerText();
    await page.goto(link);
    const said = await whatIsSaid(page);
    expect(await page.getByText('We can prove').innerText()).toBe(sentence);
    await page.goto('/workspaces');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Back up Meridian Health' }).click();
    const file = testInfo.outputPath('backup.telltale.jsonl');
    await (await downloading).saveAs(file);

    const elsewhere = await browser.newContext({
      baseURL: testInfo.project.use.baseURL ?? '',
      viewport: { width: 1440, height: 900 },
      timezoneId: 'Pacific/Auckland',
      locale: 'de-DE',
    });
    const other = await elsewhere.newPage();
    await other.goto('/');
    await other.getByLabel('Backup file').setInputFiles(file);
    await expect(other.getByRole('navigation', { name: 'Main' }).getByText('Meridian Health')).toBeVisible();
    await other.goto(link);
    expect(await whatIsSaid(other)).toBe(said);
    expect(await provenIn(other)).toBeGreaterThan(before);
    await elsewhere.close();
  });
});
