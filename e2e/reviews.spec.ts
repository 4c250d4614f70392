/** A meeting keeps what it looked at and what it decided, and the next one begins with what became of it. */
import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { decisionBand, writeDecision } from './decision-band.ts';
import { cellOf, goToCell } from './grid.ts';
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

    await review.getByRole('button', { name: 'Open the page as it was' }).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Quarterly look: the page as it was' })).toBeVisible();
    await expectAccessible(page, 'the page of a review');
    await page.keyboard.press('Escape');

    await review.getByRole('link', { name: /^Posture as of/ }).click();
    await expect(page).toHaveURL(/\?asof=\d{4}-\d\d-\d\d&since=\d{4}-\d\d-\d\d$/);
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible();
  });
}

test('a review keeps the numbers that were shown, and says when the same day is reckoned otherwise', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Meridian Health');
  await expect(page.getByText(/up \d+ since/)).toBeVisible();
  const verdict = await page.getByText('We can prove').innerText();
  const bar = await page.getByRole('region', { name: 'Verdict' }).getByRole('img').first().getAttribute('aria-label');
  expect(numbers(bar)).toMatch(/\d/);
  const scores = await scoresIn(page, 'Populations by closable gap');
  const gaps = await page
    .getByRole('region', { name: 'What to do next' })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.querySelector('b')?.textContent ?? ''));
  expect(scores.size).toBeGreaterThan(5);
  expect(gaps).toHaveLength(5);
  const trend = await page.getByRole('img', { name: /^Proven points went from/ }).getAttribute('aria-label');
  const went = /^Proven points went from .*? to .*? on \d+ \w+ \d{4}\./.exec(trend ?? '')?.[0] ?? '';
  const limits = page.getByRole('region', { name: 'Accepted risks and legal limits' });
  await limits.getByRole('button', { name: /^Show all/ }).click();
  const accepted = await limits.getByRole('listitem').getByRole('paragraph').allInnerTexts();
  expect(accepted.length).toBeGreaterThan(6);

  await page.getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('button', { name: 'Begin a review' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
  const review = page.getByRole('region', { name: /^Review of/ });
  await expect(review.getByText(verdict)).toBeVisible();
  await expectFrozen();
  const dialog = page.getByRole('dialog', { name: /the page as it was$/ });
  await expect(dialog.getByText('gives the same numbers')).toBeVisible();
  await page.keyboard.press('Escape');

  // The same day, after the meeting, the record changes.
  await page.goto('/inventory');
  await goToCell(page, 'Field nurse phones', 'Zscaler gateway');
  await page.keyboard.press('a');
  await expect(await cellOf(page, 'Field nurse phones', 'Zscaler gateway')).toHaveAccessibleName(/(^|: )Absent/);
  await page.goto('/');
  await expect(page.getByText('We can prove')).toBeVisible();
  const after = await scoresIn(page, 'Populations by closable gap');
  expect(after.get('Field nurse phones')).not.toBe(scores.get('Field nurse phones'));

  await page.goto('/reviews');
  await expect(review.getByText(verdict)).toBeVisible();
  await expect(review.getByText('came in after the review')).toBeVisible();
  await expectFrozen();
  await expect(dialog.getByText('changes dated that day or before came in after the review')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Field nurse phones' })).toContainText('was shown');
  await page.keyboard.press('Escape');

  // What the record says of that day by now is one link away, and is the other number.
  await review.getByRole('link', { name: /^Posture as of/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Posture' })).toBeVisible();
  expect((await scoresIn(page, 'Populations by closable gap')).get('Field nurse phones')).toBe(
    after.get('Field nurse phones'),
  );

  async function expectFrozen(): Promise<void> {
    await review.getByRole('button', { name: 'Open the page as it was' }).click();
    const shown = page.getByRole('dialog', { name: /the page as it was$/ });
    await expect(shown.getByText(verdict)).toBeVisible();
    expect(numbers(await shown.getByRole('img').first().getAttribute('aria-label'))).toBe(numbers(bar));
    const kept = await scoresIn(page, 'Populations as shown');
    for (const [name, score] of scores) expect(kept.get(name), name).toBe(score);
    const rows = shown.getByRole('group', { name: 'Gaps as shown' }).getByRole('rowheader');
    expect(await rows.allInnerTexts()).toEqual(gaps);
    await expect(shown.getByRole('img', { name: went, exact: true })).toBeVisible();
    const risks = shown.getByRole('group', { name: 'Accepted risks as shown' }).getByRole('row');
    for (const words of accepted) await expect(risks.filter({ hasText: words })).not.toHaveCount(0);
    await expect(shown.getByText(/visibility model \d+\.\d+ · ATT&CK Mobile \d+\.\d+/)).toBeVisible();
  }
});

test('the decision asked is one text: the draft becomes that of the review, and Posture shows it until it is decided', async ({
  page,
}) => {
  await openSample(page, 'Northwind Logistics');
  const band = decisionBand(page);
  const draft = await band.getByRole('paragraph').innerText();
  await page.getByRole('link', { name: 'Reviews' }).click();
  await page.getByRole('button', { name: 'Begin a review' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Begin a review' });
  await expect(dialog.getByRole('textbox', { name: 'Decision asked' })).toHaveValue(draft);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('First look');
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();

  // Written on Posture, it is in the review.
  await page.getByRole('link', { name: 'Posture', exact: true }).click();
  await expect(band).toContainText('of First look');
  await writeDecision(band, 'Edit', 'Name one owner by January.');
  await expect(band.getByRole('paragraph')).toHaveText('Name one owner by January.');
  await page.getByRole('link', { name: 'Reviews' }).click();
  const review = page.getByRole('region', { name: 'First look' });
  await expect(review.getByRole('textbox', { name: 'Decision asked' })).toHaveValue('Name one owner by January.');

  // Decided, it stays with the review, and the next is a new text.
  await review.getByRole('combobox', { name: 'Outcome' }).selectOption('Approved');
  await page.getByRole('link', { name: 'Posture', exact: true }).click();
  await expect(band).toContainText('approved in First look');
  await writeDecision(band, 'Write the next', 'Pay for the tunnel.');
  await expect(band.getByRole('paragraph')).toHaveText('Pay for the tunnel.');
  await page.getByRole('link', { name: 'Reviews' }).click();
  await expect(review.getByRole('textbox', { name: 'Decision asked' })).toHaveValue('Name one owner by January.');
});

/** What a bar says of its points, whatever it is called. */
function numbers(label: string | null): string | undefined {
  return label?.slice(label.indexOf(':'));
}

/** Scores by the name of the population, as a table shows them. */
async function scoresIn(page: Page, name: string): Promise<ReadonlyMap<string, string>> {
  const rows = await page
    .getByRole(name.startsWith('Populations by') ? 'region' : 'group', { name })
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) => {
        const head = row.querySelector('th[scope="row"]');
        return [
          head?.querySelector('a')?.textContent ?? head?.textContent ?? '',
          row.children[3]?.textContent ?? '',
        ] as const;
      }),
    );
  return new Map(rows.filter(([head]) => head !== ''));
}
