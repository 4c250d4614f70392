/** From a fresh sample: see what days can buy, change the plan by hand, make it actions, take that back. */
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
  const gaps = page.getByRole('table', { name: 'Gaps' });
  await expect(gaps.getByRole('row').nth(1)).toContainText('Change mode');
  await page.getByRole('combobox', { name: 'Where' }).selectOption('Mail-only iPhones');
  await expect(page).toHaveURL(/where=/);
  await page.reload();
  await expect(gaps.getByRole('row')).toHaveCount(2);
});
