/** A meeting keeps what it looked at and what it decided, and the next one begins with what became of it. */
import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`a review is begun, its outcome recorded, and its page opened again as it was (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openSample(page, 'Northwind Logistics');
    await page.getByRole('link', { name: 'Reviews' }).click();
    await page.getByRole('button', { name: 'Begin a review' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Begin a review' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Quarterly look');
    await dialog.getByRole('textbox', { name: 'Present' }).fill('CIO, CISO');
    await dialog.getByRole('textbox', { name: 'Decision asked' }).fill('Pay for the tunnel of the drivers’ phones.');
    await expectAccessible(page, 'the dialog of a review');
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();

    const review = page.getByRole('region', { name: 'Quarterly look' });
    await expect(review.getByText('Not decided yet').first()).toBeVisible();
    await expect(review.getByRole('img', { name: /^Quarterly look/ })).toBeVisible();
    await expect(review.getByText('came in after the review')).toHaveCount(0);
    await review.getByRole('combobox', { name: 'Outcome' }).selectOption('Approved with changes');
    const decided = review.getByRole('textbox', { name: 'What was decided, and why' });
    await decided.fill('Half of the drivers first.');
    await decided.blur();
    await expectAccessible(page, 'reviews');

    await page.reload();
    await page.getByRole('button', { name: 'Begin a review' }).first().click();
    await expect(dialog.getByRole('heading', { name: 'What became of “Quarterly look”' })).toBeVisible();
    await expect(
      dialog.getByText(/Asked: Pay for the tunnel.*Approved with changes.*Half of the drivers first/),
    ).toBeVisible();
    await expect(dialog.getByText(/^Proven stayed at/)).toBeVisible();
    await page.keyboard.press('Escape');

    await review.getByRole('link', { name: /^Open the page as of/ }).click();
    await expect(page).toHaveURL(/\?asof=\d{4}-\d\d-\d\d$/);
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible();
  });
}
