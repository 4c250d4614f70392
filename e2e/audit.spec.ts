/** An auditor asks, samples and signs inside the record, and the record says of itself whether it moved since. */
import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';
import { drawSample } from './sampling.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`a request is answered and accepted, a sample drawn twice, the record signed and moved (${theme})`, async ({
    page,
  }) => {
    // Ten looks by axe.
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await openSample(page, 'Meridian Health');
    const main = page.getByRole('main');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Audit' }).click();
    await expectAccessible(page, 'an audit without anything');

    // Ask about a claim.
    await main.getByRole('button', { name: 'Ask for proof' }).click();
    const ask = page.getByRole('dialog', { name: 'Ask for proof' });
    const about = ask.getByRole('combobox', { name: 'About which claim' });
    await about.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(about).not.toHaveValue('');
    const claim = await about.inputValue();
    await ask.getByRole('textbox', { name: 'What is asked' }).fill('Show that it still reports.');
    await ask.getByRole('combobox', { name: 'Asked by' }).fill('R. Auditor');
    await ask.getByRole('combobox', { name: 'Who answers' }).fill('M. Owner');
    await expectAccessible(page, 'the dialog that asks');
    await ask.getByRole('button', { name: 'Ask', exact: true }).click();

    // The owner answers with an item of evidence.
    const request = main.getByRole('region', { name: `Proof of ${claim}` });
    await expect(request.getByText(/R\. Auditor asked on .* M\. Owner answers · due/)).toBeVisible();
    await request.getByRole('button', { name: 'Answer' }).click();
    const answer = page.getByRole('dialog', { name: /^Answer/ });
    await answer.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(page.getByText('The answer is empty.')).toBeVisible();
    await answer.getByRole('checkbox').first().check();
    await expectAccessible(page, 'the dialog that answers');
    await answer.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(request.getByText('Answered', { exact: true })).toBeVisible();
    await expect(request.getByRole('link', { name: /^EV-\d{4}/ })).toBeVisible();

    // The auditor accepts; the address holds what is shown.
    await request.getByRole('button', { name: 'Accept the answer' }).click();
    await expect(request).toHaveCount(0);
    await main.getByRole('combobox', { name: 'Which requests' }).selectOption('Accepted');
    await expect(page).toHaveURL(/show=accepted/);
    await expect(request.getByText('Accepted', { exact: true })).toBeVisible();
    await expectAccessible(page, 'requests');

    // A sample, drawn twice.
    await main.getByRole('radio', { name: /^Samples/ }).click();
    const draw = await drawSample(page, 'meeting of 24 November', 5);
    await expect(draw.getByRole('region', { name: 'What was drawn' }).getByRole('listitem')).toHaveCount(5);
    await expectAccessible(page, 'the dialog that draws');
    await draw.getByRole('button', { name: 'Write it down' }).click();
    const sample = main.getByRole('region', { name: 'Sample 1' });
    await sample.getByRole('button', { name: 'Draw again' }).click();
    await expect(sample.getByText('Drawn again: the same list, the same items.')).toBeVisible();
    await sample.getByText('What was drawn').click();
    await sample.getByRole('combobox').first().selectOption('Exception');
    await expect(sample.getByText('1 of 5 tested, 1 exception')).toBeVisible();
    await expectAccessible(page, 'samples');

    // The record is signed.
    await main.getByRole('radio', { name: /^Sign-offs/ }).click();
    await main.getByRole('button', { name: 'Sign the record' }).click();
    const sign = page.getByRole('dialog', { name: 'Sign the record' });
    await sign.getByRole('textbox', { name: 'Who signs' }).fill('R. Auditor');
    await sign.getByRole('textbox', { name: 'Role' }).fill('Internal audit');
    await sign.getByRole('textbox', { name: 'Statement' }).fill('The sampled claims hold, with one exception.');
    await expectAccessible(page, 'the dialog that signs');
    await sign.getByRole('button', { name: 'Sign', exact: true }).click();
    const signed = main.getByRole('region', { name: 'R. Auditor, Internal audit' });
    await expect(signed.getByText('The record is as it was signed.')).toBeVisible();
    await expectAccessible(page, 'sign-offs');

    // A comment keeps its number and moves nothing.
    await main.getByRole('radio', { name: /^Comments/ }).click();
    await main.getByRole('button', { name: 'Comment on a number' }).click();
    const comment = page.getByRole('dialog', { name: 'Comment on a number' });
    await comment.getByRole('textbox', { name: 'Comment' }).fill('Lower than last year: why?');
    await comment.getByRole('button', { name: 'Comment', exact: true }).click();
    const said = main.getByRole('region', { name: 'Visibility of the organisation' });
    await expect(said.getByText(/it stood at .*, and still does$/)).toBeVisible();
    await said.getByRole('button', { name: 'Settle' }).click();
    await expect(said.getByText(/^Settled on/)).toBeVisible();
    await expectAccessible(page, 'comments');

    // The record moves, and the sign-off says so.
    await page.goto('/settings');
    const organisation = page.getByRole('textbox', { name: 'Organisation' });
    await organisation.fill('Meridian Health Group');
    await organisation.blur();
    await page.goto('/audit?view=signoffs');
    await expect(signed.getByText(/The record has moved since: 1 change, the last of/)).toBeVisible();
    await expect(signed.getByText('Moved since', { exact: true })).toBeVisible();

    // The past can be read, not signed.
    await page.goto('/audit?view=signoffs&asof=2026-06-30');
    await expect(main.getByRole('button', { name: 'Sign the record' })).toHaveCount(0);
  });
}

const file = (lines: readonly string[]) => ({
  name: 'devices.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['id,site', ...lines].join('\n')),
});

test('a dropped list is drawn from, is not kept, and gives the same draw when it is dropped again', async ({
  page,
}) => {
  await openSample(page, 'Northwind Logistics');
  await page.goto('/audit?view=samples');
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Draw a sample' }).click();
  const draw = page.getByRole('dialog', { name: 'Draw a sample' });
  await draw.getByRole('radio', { name: 'A list you drop' }).check();
  const rows = Array.from({ length: 400 }, (_, index) => `device-${index},Berlin`);
  await draw.getByLabel('List to draw from').setInputFiles(file(rows));
  await draw.getByRole('textbox', { name: 'How many' }).fill('10');
  await draw.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(draw.getByText('10 of 400 drawn.')).toBeVisible();
  await draw.getByRole('button', { name: 'Write it down' }).click();

  const sample = main.getByRole('region', { name: 'Sample 1' });
  await sample.getByText('What was drawn').click();
  await expect(sample.getByText(/device-\d/)).toHaveCount(0);
  await sample.getByLabel('List to draw from').setInputFiles(file(rows.toReversed()));
  await sample.getByRole('button', { name: 'Draw again' }).click();
  await expect(sample.getByText('Drawn again: the same list, the same items.')).toBeVisible();
  await expect(sample.getByRole('rowheader', { name: /^device-\d/ })).toHaveCount(10);
  await sample.getByLabel('List to draw from').setInputFiles(file(rows.slice(1)));
  await sample.getByRole('button', { name: 'Draw again' }).click();
  await expect(sample.getByText(/^This is not the list/)).toBeVisible();
});
