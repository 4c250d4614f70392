/** Two tabs edit the same thing: what was recorded elsewhere is never overwritten unseen. */
import type { Page } from '@playwright/test';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const ACTION = '/mitigations?action=per-app-tunnel-byod-iphones';
const owner = (page: Page) => page.getByRole('complementary').getByRole('textbox', { name: 'Owner' });

test('a field that another tab records while it is typed in shows both, and one is chosen', async ({ page }) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.goto(ACTION);
  const other = await page.context().newPage();
  await other.goto(ACTION);

  await owner(page).fill('Typed here');
  await owner(other).fill('Recorded there');
  await owner(other).press('Enter');
  const question = page.getByRole('complementary').getByRole('alert');
  await expect(question).toContainText('Meanwhile “Recorded there” was recorded elsewhere.');

  // Leaving the field chooses nothing.
  await owner(page).press('Tab');
  await expect(owner(page)).toHaveValue('Typed here');
  await expect(owner(other)).toHaveValue('Recorded there');

  await question.getByRole('button', { name: 'Record mine' }).click();
  await expect(question).toHaveCount(0);
  await expect(owner(page)).toBeFocused();
  await expect(owner(other)).toHaveValue('Typed here');

  await owner(page).fill('Typed again');
  await owner(other).fill('The better one');
  await owner(other).press('Enter');
  await question.getByRole('button', { name: 'Take the other' }).click();
  await expect(owner(page)).toHaveValue('The better one');
  await owner(page).press('Tab');
  await expect(owner(other)).toHaveValue('The better one');

  // Left unanswered, what was typed is not lost, and what it replaced is told.
  await owner(page).fill('Typed and left');
  await owner(other).fill('Recorded last');
  await owner(other).press('Enter');
  await expect(question).toContainText('Meanwhile “Recorded last”');
  await page.getByRole('button', { name: 'Close panel' }).click();
  await expect(owner(other)).toHaveValue('Typed and left');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('“Recorded last”');
});

test('where both record at the same moment, the tab whose value was lost says so', async ({ page }) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.goto(ACTION);
  const other = await page.context().newPage();
  // As if the news of the first tab had not come yet.
  await other.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await other.goto(ACTION);
  await expect(owner(other)).toBeVisible();

  await owner(page).fill('Ana');
  await owner(page).press('Enter');
  await expect(page.getByText('Saved')).toBeVisible();
  await owner(other).fill('Ben');
  await owner(other).press('Enter');
  const message = page.getByRole('region', { name: 'Messages' });
  await expect(message).toContainText('Two tabs changed the same thing at the same moment.');
  await expect(message).toContainText('Here it was “Ana”, there “Ben”.');
  await expect(owner(page)).toHaveValue('Ben');
});

test('a scenario that another tab renames keeps that name where only its note is changed here', async ({ page }) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await page.goto('/plan');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tunnel');
  await page.getByRole('button', { name: 'Begin and open' }).click();
  const other = await page.context().newPage();
  await other.goto('/plan');
  for (const tab of [page, other]) {
    // What is worked out later draws the list anew, and a menu on it goes.
    await expect(tab.getByRole('list', { name: 'Gaps', exact: true })).toBeVisible();
  }
  await rename(page, 'Tunnel');
  await rename(other, 'Tunnel');
  await other.getByRole('textbox', { name: 'Name' }).fill('Tunnel for all');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Meanwhile it was called “Tunnel for all” elsewhere.');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Ask Priya');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Compare Tunnel for all' })).toBeVisible();
});

async function rename(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
}
