/** What an auditor comes for: to look without changing, to walk from a number to its proof, and to leave with something that holds. */
import { expectAccessible } from './accessible.ts';
import { cellOf, goToCell } from './grid.ts';
import { expect, test } from './guarded-test.ts';
import { freshProfile, savePack } from './packs.ts';
import { openSample } from './sample.ts';
import { drawSample } from './sampling.ts';

const CLAIM = 'Zscaler gateway on Field nurse phones';

test('an auditor opens a workspace read only, walks from a number to its evidence, asks, samples, signs, exports, and the pack holds in a fresh profile', async ({
  page: owner,
  browser,
  baseURL,
}, testInfo) => {
  // Three profiles and a pack.
  test.slow();
  await openSample(owner, 'Meridian Health');
  await owner.goto('/workspaces');
  const downloading = owner.waitForEvent('download');
  await owner.getByRole('button', { name: 'Back up Meridian Health' }).click();
  const backup = testInfo.outputPath('handed-over.telltale.jsonl');
  await (await downloading).saveAs(backup);

  const page = await freshProfile(browser, baseURL);
  const main = page.getByRole('main');
  const nav = page.getByRole('navigation', { name: 'Main' });
  await page.getByLabel('Backup file').setInputFiles(backup);
  await expect(nav.getByText('Meridian Health')).toBeVisible();

  // Read only: the claims cannot be changed, not by a button and not by a key.
  await nav.getByRole('link', { name: 'Workspaces' }).click();
  await page.getByRole('button', { name: 'More for Meridian Health' }).click();
  await page.getByRole('menuitem', { name: /^Open to read only/ }).click();
  const banner = page.getByRole('banner').getByText('Read only.');
  await expect(banner).toBeVisible();
  await nav.getByRole('link', { name: 'Inventory' }).click();
  await expect(page.getByRole('grid').first()).toHaveAttribute('aria-readonly', 'true');
  await page.goto('/evidence');
  await expect(main.getByRole('button', { name: 'Add evidence' })).toHaveCount(0);
  await page.reload();
  await expect(banner).toBeVisible();

  // From the number on the first page to the record, the evidence, who said so and when.
  await nav.getByRole('link', { name: 'Posture', exact: true }).click();
  await main.getByRole('table').getByRole('link', { name: 'Field nurse phones' }).first().click();
  await expect(main.getByRole('heading', { level: 1, name: 'Field nurse phones' })).toBeVisible();
  await expect(main.getByText(/Who|Which app|Where|When/).first()).toBeVisible();
  const items = main.getByRole('region', { name: 'Evidence' });
  await items.getByRole('link', { name: 'Lockdown bypass test on field nurse phones' }).click();
  const item = page.getByRole('complementary', { name: /^EV-\d{4}$/ });
  await expect(item.getByText(/28 Sep 2026, by Priya/)).toBeVisible();
  await expect(item.getByText(CLAIM)).toBeVisible();
  await expect(item.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await item.getByRole('link', { name: 'Its changes in the history' }).click();
  await expect(main.getByText(/Added evidence Lockdown bypass test/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await expect(page.getByText(/lines, each follows from the one before/)).toBeVisible();

  // A word on the number itself.
  await page.goto('/');
  await main
    .getByText(/points? of 100|of 100/)
    .first()
    .hover();
  await main.getByRole('button', { name: 'Comment on Visibility of the organisation' }).click();
  const comments = page.getByRole('dialog', { name: 'Visibility of the organisation' });
  await comments.getByRole('textbox', { name: 'Comment' }).fill('Show me what became of the field nurses.');
  await comments.getByRole('textbox', { name: 'By' }).fill('R. Auditor');
  await expectAccessible(page, 'comments on a number');
  await comments.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(comments.getByText(/^R\. Auditor · .* it stood at .*, and still does$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(main.getByRole('button', { name: '1 comment on Visibility of the organisation' })).toBeVisible();

  // Asks, about a claim, from where the claim stands.
  await page.goto('/evidence?view=claims&claims=all');
  await main.getByRole('link', { name: `Ask for proof of ${CLAIM}`, exact: true }).click();
  const ask = page.getByRole('dialog', { name: 'Ask for proof' });
  await expect(ask.getByRole('combobox', { name: 'About which claim' })).toHaveValue(CLAIM);
  await ask.getByRole('combobox', { name: 'Asked by' }).fill('R. Auditor');
  await ask.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(main.getByRole('region', { name: `Proof of ${CLAIM}` })).toBeVisible();

  // Samples.
  await main.getByRole('radio', { name: /^Samples/ }).click();
  const draw = await drawSample(page, 'handed over on 20 November', 5);
  await draw.getByRole('button', { name: 'Write it down' }).click();
  await main.getByText('What was drawn').click();
  await main
    .getByRole('combobox', { name: /^Test of/ })
    .first()
    .selectOption('Passed');

  // Signs.
  await main.getByRole('radio', { name: /^Sign-offs/ }).click();
  await main.getByRole('button', { name: 'Sign the record' }).click();
  const sign = page.getByRole('dialog', { name: 'Sign the record' });
  await sign.getByRole('textbox', { name: 'Who signs' }).fill('R. Auditor');
  await sign.getByRole('textbox', { name: 'Statement' }).fill('The sampled claims hold.');
  await sign.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(main.getByText('The record is as it was signed.')).toBeVisible();

  // Exports.
  await page.goto('/pack');
  const pack = await savePack(page, testInfo.outputPath('pack.zip'));
  await page.context().close();

  // Verifies where nothing of it was ever seen.
  const stranger = await freshProfile(browser, baseURL);
  await stranger.goto('/verify');
  await stranger.getByLabel('Choose a pack').setInputFiles(pack);
  await expect(stranger.getByText('pack.zip holds: every check was made, and none failed.')).toBeVisible();
  await expect(stranger.getByText('R. Auditor').first()).toBeVisible();
  await stranger.context().close();
});

test('a number says that it was commented on wherever it stands, and the comments are read there in the past, too', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  const main = page.getByRole('main');
  await main.getByRole('table').getByRole('link', { name: 'Clinician iPhones' }).first().click();
  const figure = main.getByRole('region', { name: 'Visibility' });
  await figure.getByRole('button', { name: 'Comment on Visibility of Clinician iPhones' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Visibility of Clinician iPhones' });
  await dialog.getByRole('textbox', { name: 'Comment' }).fill('Higher than I thought.');
  await dialog.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(dialog.getByText('Higher than I thought.')).toBeVisible();
  await page.keyboard.press('Escape');
  const mark = main.getByRole('button', { name: '1 comment on Visibility of Clinician iPhones' });
  await expect(mark).toBeFocused();

  await page.goto('/');
  await expect(mark).toBeVisible();
  await mark.click();
  await dialog.getByRole('button', { name: 'Settle' }).click();
  await expect(dialog.getByText(/^Settled on/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    main.getByRole('button', { name: '1 settled comment on Visibility of Clinician iPhones' }),
  ).toBeVisible();

  // Before it was said there is no mark, and nothing can be said.
  await page.goto('/?asof=2026-06-30');
  await expect(main.getByRole('table').getByRole('link', { name: 'Clinician iPhones' }).first()).toBeVisible();
  await expect(main.getByRole('button', { name: /omment on/ })).toHaveCount(0);
});

test('questions, gaps and cells of the grid are commented on by keyboard, and the audit leads back to each', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  const main = page.getByRole('main');
  const comment = async (name: RegExp, said: string) => {
    await main.getByRole('button', { name }).first().press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^It stands at /)).toBeVisible();
    await page.keyboard.press('Tab');
    await dialog.getByRole('textbox', { name: 'Comment' }).fill(said);
    await dialog.getByRole('button', { name: 'Comment', exact: true }).press('Enter');
    await expect(dialog.getByText(said)).toBeVisible();
    await page.keyboard.press('Escape');
  };
  await comment(/^Comment on “Which app” in the organisation/, 'Which gateway says so?');
  await comment(/^Comment on Can mobile device visibility support/, 'By whose measure?');
  const gap = main.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Make it an action/ }) });
  const title = await gap.first().locator('b').first().innerText();
  await gap
    .first()
    .getByRole('button', { name: `Comment on ${title}` })
    .press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Comment' }).fill('Why this first?');
  await page.getByRole('dialog').getByRole('button', { name: 'Comment', exact: true }).press('Enter');
  await expect(page.getByRole('dialog').getByText('Why this first?')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/inventory');
  await goToCell(page, 'Field nurse phones', 'MobiControl');
  await page.keyboard.press('Space');
  await comment(/^Comment on MobiControl on Field nurse phones/, 'Seen on how many?');
  await expect((await cellOf(page, 'Field nurse phones', 'MobiControl')).getByRole('img')).toHaveAccessibleName(
    /, 1 comment/,
  );

  await page.goto('/audit?view=comments');
  const back = async (said: string) => {
    const card = main.getByRole('listitem').filter({ hasText: said });
    await expect(card).toContainText('and still does');
    await card.getByRole('link').first().press('Enter');
  };
  await back('Which gateway says so?');
  await expect(main.getByRole('button', { name: '1 comment on “Which app” in the organisation' })).toBeInViewport();
  await page.goBack();
  await back('By whose measure?');
  await expect(main.getByRole('button', { name: /^1 comment on Can mobile device/ })).toBeInViewport();
  await page.goBack();
  await back('Seen on how many?');
  await expect(main.getByRole('button', { name: /^1 comment on MobiControl on Field nurse phones/ })).toBeInViewport();
  await page.goBack();
  await main.getByRole('link', { name: `Gap: ${title}` }).press('Enter');
  await expect(main.getByRole('button', { name: `1 comment on ${title}` })).toBeInViewport();
});
