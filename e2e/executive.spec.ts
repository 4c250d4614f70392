/** The executive page leaves the screen: to a meeting room, as a file, and it is explained once to who sees it first. */
import { pathToFileURL } from 'node:url';

import type { Page } from '@playwright/test';

import { expectAccessible } from './accessible.ts';
import { expect, test } from './guarded-test.ts';
import { faultsOfSheet, SHEETS, shownSheet } from './paper.ts';
import { readPdf } from './pdf.ts';
import { restore, wordyRecord } from './records.ts';
import { openSample } from './sample.ts';

const HOSTILE = '<img src=x onerror="document.title=1"></style><script>document.title=2</script>';
const SLIDES = 5;

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
  expect(scores.filter((score) => /^\d/.test(score ?? '')).length).toBeGreaterThan(5);
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
  await expect(other.locator('.screen').getByText('We can prove')).toHaveText(sentence);
  await expect(other.getByRole('heading', { level: 1 })).toContainText(HOSTILE);
  expect(await other.locator('script, img').count()).toBe(0);
  expect(
    await other.locator('table.populations tr').evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent)),
  ).toEqual(scores);
  for (const { format, width, height } of SHEETS) {
    const sheets = readPdf(await other.pdf({ format, printBackground: true }));
    expect(sheets, format).toHaveLength(1);
    expect(sheets[0]?.texts.filter(({ font, size }) => !font.isInside || size < 6.99)).toEqual([]);
    await other.setViewportSize({ width, height });
    await other.emulateMedia({ media: 'print' });
    expect(await faultsOfSheet(other), format).toEqual([]);
    await expect(shownSheet(other).getByRole('heading', { level: 1 })).toHaveText(sentence);
    await other.emulateMedia({ media: null });
  }
  // The letters are the page's own, wherever it is read.
  expect(await other.evaluate(async () => (await document.fonts.load('400 12px "Inter Variable"')).length)).toBe(1);
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

test('a link opens exactly this view: day, day compared with, heat map and scenario', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page, 'Meridian Health');
  await page.goto('/?asof=2026-09-30');
  const since = page.getByRole('combobox', { name: 'Compared with' });
  await expect.poll(() => since.getByRole('option').count()).toBeGreaterThan(1);
  const [, second = ''] = await since
    .getByRole('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
  await since.selectOption(second);
  await page.getByRole('radio', { name: 'Families' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(13);
  const view = async () => ({
    verdict: await page.getByText('We can prove').innerText(),
    head: await page.getByRole('columnheader').allInnerTexts(),
    rows: await page.getByRole('region', { name: 'Populations by closable gap' }).getByRole('row').allInnerTexts(),
    target: await page
      .getByText(/target of|On target/)
      .first()
      .innerText(),
  });
  await expect(page.getByText(/(up|down) \d+ since|unchanged since/)).toBeVisible();
  const seen = await view();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link to this view is copied.')).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toEqual({
    asof: '2026-09-30',
    since: second,
    heat: 'families',
    workspace: expect.stringMatching(/./),
  });
  // Another workspace was opened in the meantime: the link leads back to its own.
  await page.goto('/workspaces');
  await page.getByRole('button', { name: 'Open a sample' }).click();
  await page.getByRole('menuitem', { name: /^Northwind Logistics/ }).click();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByText('Northwind Logistics')).toBeVisible();
  await page.goto(link.href);
  await expect(page).not.toHaveURL(/workspace=/);
  await expect(page.getByText(/(up|down) \d+ since|unchanged since/)).toBeVisible();
  expect(await view()).toEqual(seen);

  // Where it is not, nobody takes another one for it.
  link.searchParams.set('workspace', 'wsp-elsewhere');
  await page.goto(link.href);
  await expect(page.getByText('This link is of a workspace that this browser does not have.')).toBeVisible();
});

for (const room of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]) {
  test(`every slide is whole at ${room.width} x ${room.height}, with the longest words too`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(room);
    await openSample(page, 'Meridian Health');
    await everySlideIsWhole(page, 'Meridian Health');
    await page.goto('/workspaces');
    await restore(page, wordyRecord());
    await expect(page.getByRole('navigation', { name: 'Main' }).getByText(/^Wordy/)).toBeVisible();
    await everySlideIsWhole(page, 'the longest words');
  });
}

async function everySlideIsWhole(page: Page, of: string): Promise<void> {
  for (let slide = 1; slide <= SLIDES; slide++) {
    await page.goto(`/present?slide=${slide}`);
    const box = page.locator('dialog section');
    await expect(box.locator('p, li, td').first()).toBeVisible({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    const outside = () =>
      box.evaluate((element) => {
        const room = element.getBoundingClientRect();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const faults: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { left, right, top, bottom, width } of range.getClientRects()) {
            const isOut =
              left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1;
            if (width > 0 && isOut) faults.push(node.textContent ?? '');
          }
        }
        return faults;
      });
    await expect.poll(outside, { message: `slide ${slide} of ${of}` }).toEqual([]);
  }
}
