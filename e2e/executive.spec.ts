/** The executive page leaves the screen: to a meeting room, as a file, and it is explained once to who sees it first. */
import { pathToFileURL } from 'node:url';

import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const HOSTILE = '<img src=x onerror="document.title=1"></style><script>document.title=2</script>';
const PAGE_OBJECT = /\/Type\s*\/Page\b(?!s)/g;

for (const theme of ['light', 'dark'] as const) {
  test(`a meeting is walked through the page by keys alone (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openSample(page, 'Meridian Health');
    await expect(page.getByText(/up \d+ since/)).toBeVisible();
    const sentence = await page.getByText('We can prove').innerText();
    await page.getByRole('link', { name: 'Present' }).press('Enter');
    const deck = page.getByRole('dialog', { name: 'Where we stand' });
    await expect(deck.getByText('We can prove')).toHaveText(sentence);
    const slides = [
      'Where we stand',
      'How it moved, and where it leads',
      'Populations',
      'What to do next',
      'Decision asked',
    ];
    for (const [at, title] of slides.entries()) {
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(`${at + 1} of ${slides.length}`)).toBeVisible();
      await expectAccessible(page, title);
      const outside = await page.locator('dialog section').evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(outside, `${title} is whole on the screen`).toBeLessThanOrEqual(1);
      await page.keyboard.press(at % 2 === 0 ? 'ArrowRight' : 'Space');
    }
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/slide=1/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Posture' })).toBeVisible();
    await expect(page).not.toHaveURL(/slide|present/);
  });
}

test('the file of the page says the same elsewhere, runs nothing, and prints on one sheet', async ({
  page,
  browser,
}, testInfo) => {
  await openSample(page, 'Meridian Health');
  await page.goto('/settings');
  await page.getByRole('textbox', { name: 'Organisation' }).fill(HOSTILE);
  await page.getByRole('textbox', { name: 'Organisation' }).blur();
  await page.getByRole('link', { name: 'Posture', exact: true }).click();
  await expect(page.getByText(/up \d+ since/)).toBeVisible();
  const sentence = await page.getByText('We can prove').innerText();
  const table = page.getByRole('region', { name: 'Populations by closable gap' });
  const scores = await table.getByRole('row').evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent));
  await page.getByRole('button', { name: 'Send' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Save the page/ }).click();
  const file = testInfo.outputPath('page.html');
  await (await downloading).saveAs(file);

  const elsewhere = await browser.newContext({ javaScriptEnabled: true });
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  const said: string[] = [];
  other.on('console', (message) => said.push(message.text()));
  await other.goto(pathToFileURL(file).href);
  await expect(other.getByText('We can prove')).toHaveText(sentence);
  await expect(other.getByRole('heading', { level: 1 })).toContainText(HOSTILE);
  expect(await other.locator('script, img').count()).toBe(0);
  expect(
    await other.locator('table.populations tr').evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent)),
  ).toEqual(scores);
  for (const format of ['A4', 'Letter']) {
    const pdf = await other.pdf({ format, printBackground: true });
    expect(pdf.toString('latin1').match(PAGE_OBJECT), format).toHaveLength(1);
  }
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(said).toEqual([]);
  await elsewhere.close();
});

test('the proof bar is explained once, and never again after that', async ({ page }) => {
  await openSample(page, 'Northwind Logistics');
  const note = page.getByRole('complementary', { name: 'How to read the bar' });
  await expect(note).toContainText('Out of reach');
  await expectAccessible(page, 'Posture with the note');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await note.getByRole('button', { name: 'Got it' }).press('Enter');
  await expect(note).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('We can prove')).toBeVisible();
  await expect(note).toHaveCount(0);
});
