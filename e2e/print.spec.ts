/** The page an executive prints is one sheet, on the paper of either side of the Atlantic, whole, legible, and black on white. */
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { largeBackup } from '../tools/bench/large-backup.ts';
import { expect, test } from './guarded-test.ts';
import { blankShare, faultsOfSheet, SHEETS, shownSheet } from './paper.ts';
import { readPdf } from './pdf.ts';
import { looksInGrey } from './pixels.ts';
import { restore, tinyRecord, wordyRecord } from './records.ts';
import { openSample } from './sample.ts';

/** Points; below this nobody reads. */
const SMALLEST = 7;
const MARGIN = (8 / 25.4) * 72;

const RECORDS: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'Meridian Health', open: async (page) => openSample(page, 'Meridian Health') },
  { name: 'Northwind Logistics', open: async (page) => openSample(page, 'Northwind Logistics') },
  { name: 'a record of one population', open: async (page) => openRecord(page, tinyRecord()) },
  { name: 'a record with the longest words', open: async (page) => openRecord(page, wordyRecord()) },
  { name: 'a record of a thousand populations', open: async (page) => openRecord(page, largeBackup(1_000, 12)) },
];

for (const { name, open } of RECORDS) {
  test(`Posture of ${name} prints on exactly one sheet of A4 and of Letter, legible, every word whole`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    await wholePage(page);
    for (const { format, points } of SHEETS) {
      const pages = readPdf(await page.pdf({ format, printBackground: true }));
      expect(pages, format).toHaveLength(1);
      const [{ width, height, texts }] = pages as [(typeof pages)[number]];
      expect(Math.abs(width - points[0]) + Math.abs(height - points[1]), format).toBeLessThan(2);
      expect(texts.length, 'there is text on it').toBeGreaterThan(40);
      expect(texts.filter(({ font }) => !font.isInside).map(({ font }) => font.name)).toEqual([]);
      expect(Math.min(...texts.map(({ size }) => size)), 'the smallest type').toBeGreaterThanOrEqual(SMALLEST - 0.01);
      const outside = texts.filter(
        ({ x, y }) => x < MARGIN - 1 || x > width - MARGIN + 1 || y < MARGIN - 1 || y > height - MARGIN + 1,
      );
      expect(outside, 'text begins between the margins').toEqual([]);
    }
    // What was put there for the paper is gone again.
    await expect(page.getByRole('heading', { level: 1, name: 'Posture' })).toBeVisible();
    await expect(page.locator('article')).toHaveCount(0);

    // Every word is whole, and the sheet is used.
    for (const { format, width, height } of SHEETS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('article').first()).toBeAttached();
      expect(await faultsOfSheet(page), format).toEqual([]);
      if (name !== 'a record of one population') expect(await blankShare(page), format).toBeLessThan(0.12);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('printed with the paper turned, Posture is still its one upright sheet, on the screen and in the file to send', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await wholePage(page);
  const expectUpright = async () => {
    for (const { format, points } of SHEETS) {
      const pages = readPdf(await page.pdf({ format, landscape: true, printBackground: true }));
      expect(pages, format).toHaveLength(1);
      const [{ width, height, texts }] = pages as [(typeof pages)[number]];
      expect(Math.abs(width - points[0]) + Math.abs(height - points[1]), `${format} is upright`).toBeLessThan(2);
      const inside = texts.filter(({ x, y }) => x >= MARGIN - 1 && y >= MARGIN - 1 && x < width && y < height);
      expect([texts.length > 40, inside.length], format).toEqual([true, texts.length]);
    }
  };
  await expectUpright();
  // Other screens keep the paper as it was turned.
  await page.goto('/inventory');
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  const turned = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(turned) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));

  await wholePage(page);
  await page.getByRole('button', { name: 'Send' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /Save the page/ }).click(),
  ]);
  await page.goto('about:blank');
  await page.setContent(await readFile(await download.path(), 'utf8'));
  await expectUpright();
});

test('the sheet says what the screen says: the verdict, every reason, the whole decision, and what it leaves out', async ({
  page,
}) => {
  await openSample(page, 'Meridian Health');
  await wholePage(page);
  const verdict = await page.getByText('We can prove').innerText();
  const asked = page.getByRole('region', { name: 'What executives ask' });
  const reasons = await asked.getByRole('paragraph').allInnerTexts();
  const decision = await page.getByRole('region', { name: 'Decision asked' }).getByRole('paragraph').innerText();
  const standing = page.getByRole('region', { name: 'Accepted risks and legal limits' });
  const all = Number(/\d+/.exec(await standing.getByRole('button', { name: /^Show all/ }).innerText())?.[0]);
  const populations = await page.getByRole('region', { name: 'Populations by closable gap' }).getByRole('row').count();
  expect(reasons).toHaveLength(4);

  for (const { width, height } of SHEETS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media: 'print' });
    const sheet = shownSheet(page);
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(verdict);
    for (const reason of reasons) await expect(sheet.getByText(reason, { exact: true })).toBeVisible();
    await expect(sheet.getByText(decision, { exact: true })).toBeVisible();
    const rows = await sheet.locator('[data-list="standing"] [data-row]').count();
    expect(rows).toBeGreaterThanOrEqual(2);
    if (rows < all) {
      const rest = sheet.locator('[data-more="standing"]');
      await expect(rest).toContainText(`and ${all - rows} more`);
      await expect(rest).toContainText(/the next (ends|expired) on \d+ \w+ \d{4}|without an end/);
    }
    const told = await sheet.locator('[data-list="populations"] [data-row]').count();
    if (told < populations - 1)
      await expect(sheet.locator('[data-more="populations"]')).toContainText(`and ${populations - 1 - told} more`);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('without colour every layer, state and change is still told apart', async ({ page, context }) => {
  await openSample(page, 'Meridian Health');
  await wholePage(page);
  const [{ width, height }] = SHEETS;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'print' });
  const swatches = shownSheet(page).locator('[data-swatch]');
  await expect(swatches).toHaveCount(5);
  const looks = await looksInGrey(context, await Promise.all((await swatches.all()).map((one) => one.screenshot())));
  for (const [at, look] of looks.entries()) {
    for (const other of looks.slice(at + 1)) {
      const difference = Math.max(
        Math.abs(look.mean - other.mean),
        Math.abs(look.acrossRows - other.acrossRows),
        Math.abs(look.acrossColumns - other.acrossColumns),
      );
      expect(difference, `layer ${at} in grey`).toBeGreaterThan(12);
    }
  }
  // A shade of the heat map only helps: its number stands in the cell.
  const cells = await shownSheet(page).locator('[data-heat]').allInnerTexts();
  expect(cells.length).toBeGreaterThan(10);
  for (const cell of cells) expect(cell).toMatch(/^(\d+|–)$/);
});

test('printed while its figures are still being worked out, it is one sheet and says so', async ({ page }) => {
  await page.addInitScript(() => {
    // The trend never comes.
    window.Worker = new Proxy(window.Worker, {
      construct: (Real, [url, options]: [string | URL, WorkerOptions?]) =>
        String(url).includes('trend')
          ? Object.assign(new EventTarget(), { postMessage: () => undefined, terminate: () => undefined })
          : new Real(url, options),
    });
  });
  await openSample(page, 'Meridian Health');
  await expect(page.getByText('We can prove')).toBeVisible();
  const pdf = readPdf(await page.pdf({ format: 'A4' }));
  expect(pdf).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('printed while the rest of the page was still being worked out')).toBeVisible();
  await expect(page.getByText('We can prove')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Populations by closable gap' })).toBeHidden();
});

/** The parts that are worked out last are there. */
async function wholePage(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByText('We can prove')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-sheet="ready"]')).toBeAttached({ timeout: 60_000 });
  await page.evaluate(async () => document.fonts.ready);
}

async function openRecord(page: Page, backup: string): Promise<void> {
  await page.goto('/');
  await restore(page, backup);
  await expect(page.getByRole('link', { name: 'Posture', exact: true })).toBeVisible({ timeout: 60_000 });
}
