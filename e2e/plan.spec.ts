/** From a fresh sample: see what days and money can buy, change the plan by hand, make it actions, accept a gap. */
import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

test('an architect plans within a budget, sees why each step comes when it does, and turns the plan into actions', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.getByRole('link', { name: 'Gaps & plan' }).click();
  const steps = page.getByRole('list', { name: 'Steps of the plan' }).getByRole('listitem');
  await expect(page.getByText(/would prove .* of 100 instead of 39\.1/)).toBeVisible();

  const days = page.getByRole('textbox', { name: 'Days of work' });
  await days.fill('10');
  await days.press('Enter');
  await expect(page).toHaveURL(/days=10/);
  await expect(page.getByText('the best found for 10 days')).toBeVisible();
  const few = await steps.count();
  expect(few).toBeGreaterThan(0);

  await page.getByRole('slider', { name: 'Days of work' }).fill('60');
  await expect(page.getByText('the best found for 60 days')).toBeVisible();
  await expect.poll(() => steps.count()).toBeGreaterThan(few);
  const many = await page.getByRole('button', { name: /^Leave out: / }).count();

  await page
    .getByRole('button', { name: /^Leave out: / })
    .first()
    .press('Enter');
  await expect(page.getByText('chosen by hand')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Leave out: / })).toHaveCount(many - 1);
  await page.getByRole('button', { name: 'Back to the best for 60 days' }).click();
  await expect(page.getByRole('button', { name: /^Leave out: / })).toHaveCount(many);

  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const make = page.getByRole('button', { name: /^Make \d+ actions$/ });
  const made = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);
  await make.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mitigations' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Make / })).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('button', { name: `Make ${made} actions` })).toBeVisible();
});

test('gaps can be narrowed by kind and place, and the address keeps it', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/plan?kind=change_mode');
  const gaps = page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem');
  await expect(gaps.first()).toContainText('Change mode');
  await page.getByRole('combobox', { name: 'Where' }).selectOption('Mail-only iPhones');
  await expect(page).toHaveURL(/where=/);
  await page.reload();
  await expect(gaps).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => gaps.count()).toBeGreaterThan(1);
});

test('a gap is accepted until a day: it stays in view with its end, the score stays, and a reload keeps it', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/plan?cause=ceiling&state=open');
  const gaps = page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem');
  const first = gaps.first().getByRole('button', { expanded: false });
  const title = ((await first.textContent()) ?? '').trim();
  await first.click();
  await expect(gaps.first()).toContainText('What closes it');
  await expect(gaps.first()).toContainText('points of the organisation');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: `Accept it for now: ${title}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept a gap' });
  await dialog.getByRole('button', { name: 'Accept until then' }).click();
  await expect(dialog).toContainText('Say why it may stay open.');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The works council decides in spring.');
  await dialog.getByRole('textbox', { name: 'Approved by' }).fill('A. Meyer');
  await dialog.getByLabel('Valid until').fill('2027-03-31');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Accept until then' }).click();
  await expect(gaps.filter({ hasText: title })).toHaveCount(0);
  await expect(page.getByText(/instead of 39\.1/)).toBeVisible();

  await page.goto('/plan?state=accepted');
  await expect(gaps.filter({ hasText: title })).toContainText('Accepted until 31 Mar 2027');
  const accepted = page.getByRole('list', { name: 'Accepted gaps' }).getByRole('listitem');
  await expect(accepted.filter({ hasText: title })).toContainText('31 Mar 2027');
  await page.goto('/plan?state=expired&asof=2027-04-01');
  await expect(gaps.filter({ hasText: title })).toContainText('Acceptance over since 31 Mar 2027');
});

test('a plan within money and days: what free changes give, what money adds, and actions that carry their cost', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/plan?by=money');
  const money = page.getByRole('textbox', { name: 'Money', exact: true });
  await expect(page.getByText(/would prove .* of 100 instead of 39\.1/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Currency' }).fill('EUR');
  await page.getByRole('textbox', { name: 'Currency' }).press('Enter');
  await money.fill('20000');
  await money.press('Enter');
  await page.getByRole('textbox', { name: 'Days of work at most' }).fill('40');
  await page.getByRole('textbox', { name: 'Days of work at most' }).press('Enter');
  await expect(page).toHaveURL(/by=money/);
  await expect(page).toHaveURL(/days=40/);
  await expect(page.getByText(/the best found for 20,000.EUR and 40 days/)).toBeVisible();
  await expect(page.getByText(/\d+ changes? for \d+(\.5)? days of work and [\d,]+.EUR once/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/the best found for 20,000.EUR and 40 days/)).toBeVisible();
  const paid = page
    .getByRole('list', { name: 'Steps of the plan' })
    .getByRole('listitem')
    .filter({ hasText: /2,000.EUR/, hasNotText: 'Planned' });
  const title = (await paid.first().locator('b').first().textContent()) ?? '';

  await page.getByRole('button', { name: /^Make \d+ actions$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mitigations' })).toBeVisible();
  await page.goBack();
  await page.goto('/plan?kind=configure&state=planned');
  const gaps = page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem');
  const planned = gaps.filter({ hasText: title }).first();
  await planned.getByRole('button', { expanded: false }).click();
  await planned.getByRole('link', { name: 'Look at the action' }).click();
  await expect(page.getByRole('textbox', { name: /cost/i }).first()).not.toHaveValue('');
});

test('where the points went says why the proof bar shows other sums, in the numbers of both', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  const verdict = page.getByRole('region', { name: 'Verdict' });
  const bar = (await verdict.getByRole('img').first().getAttribute('aria-label')) ?? '';
  const outOfReach = Number(/, (\d+) out of reach/.exec(bar)?.[1]);
  await page.getByRole('link', { name: 'Gaps & plan' }).click();
  const note = await page.getByText(/^Some device counts are ranges/).innerText();
  const [, inBar, here] = /([\d.]+) out of reach or not permitted \(here ([\d.]+)\)/.exec(note) ?? [];
  expect(Math.abs(Number(inBar) - outOfReach)).toBeLessThanOrEqual(1);
  const all = page.getByRole('region', { name: 'Where the points went' }).getByRole('row', { name: /^Organisation/ });
  const ofCause = async (cause: string) =>
    Number((await all.getByRole('button', { name: new RegExp(`“${cause}”`) }).innerText()).trim());
  expect((await ofCause('hidden by the mode')) + (await ofCause('not permitted'))).toBeCloseTo(Number(here), 0);
  expect(here).not.toBe(inBar);
});

test('the plan is readable in the dark and on a telephone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page, 'Meridian Health');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/plan');
  const gaps = page.getByRole('list', { name: 'Gaps', exact: true }).getByRole('listitem');
  await gaps.first().getByRole('button', { expanded: false }).click();
  await expect(page.getByText(/would prove .* of 100/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
