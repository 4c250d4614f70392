/** The page an executive prints is one sheet, on the paper of either side of the Atlantic, and says all it says there. */
import type { Page } from '@playwright/test';

import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const PAGE_OBJECT = /\/Type\s*\/Page\b(?!s)/g;
/** What is left of a sheet between its margins of 8 mm, in CSS pixels. */
const SHEETS = [
  { format: 'A4', width: 733 },
  { format: 'Letter', width: 755 },
] as const;

for (const sample of ['Meridian Health', 'Northwind Logistics'] as const) {
  test(`Posture of ${sample} prints on exactly one sheet of A4 and of Letter`, async ({ page }) => {
    await openSample(page, sample);
    await wholePage(page);
    for (const { format } of SHEETS) {
      const pdf = await page.pdf({ format, printBackground: true });
      const text = pdf.toString('latin1');
      expect(text.match(PAGE_OBJECT), format).toHaveLength(1);
      expect(text, 'there is text in it').toMatch(/\/Type\s*\/Font\b/);
      // A variable font is written glyph by glyph (Type 3); any other font needs its program inside.
      const needed = text.match(/\/Subtype\s*\/(?:TrueType|Type1|CIDFontType[02])\b/g) ?? [];
      const inside = text.match(/\/FontFile[23]?\b/g) ?? [];
      expect(inside.length, 'fonts are inside the file').toBe(needed.length);
    }
  });

  test(`nothing of ${sample} runs off the sheet`, async ({ page }) => {
    await openSample(page, sample);
    await wholePage(page);
    await page.emulateMedia({ media: 'print' });
    for (const { format, width } of SHEETS) {
      await page.setViewportSize({ width, height: 600 });
      const outside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(outside, `${format} is wide enough`).toBe(0);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('main h2, main th, main td, main b, main dt, main .recharts-text')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -1 || right > document.documentElement.clientWidth + 1;
          })
          .map((element) => element.textContent),
      );
      expect(clipped, format).toEqual([]);
    }
  });
}

test('without colour the states of the bar are still told apart', async ({ page }) => {
  await openSample(page, 'Meridian Health');
  await wholePage(page);
  await page.emulateMedia({ media: 'print' });
  const fills = await page
    .getByRole('region', { name: 'Verdict' })
    .getByRole('img')
    .first()
    .evaluate((bar) =>
      [...bar.querySelectorAll('[data-kind]')].map((layer) => {
        const { backgroundImage, boxShadow, printColorAdjust } = getComputedStyle(layer);
        return { isHatched: backgroundImage !== 'none', isOutlined: boxShadow !== 'none', printColorAdjust };
      }),
    );
  // Proven and unproven differ in how dark they are; the others by outline and hatch.
  expect(fills.map(({ isHatched, isOutlined }) => [isHatched, isOutlined])).toEqual([
    [false, false],
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ]);
  expect(fills.every(({ printColorAdjust }) => printColorAdjust === 'exact')).toBe(true);
});

/** The parts that are worked out last are there. */
async function wholePage(page: Page): Promise<void> {
  await expect(page.getByText(/^Since /).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'What to do next' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Changes that moved the score' })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
