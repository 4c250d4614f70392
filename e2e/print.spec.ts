/** The page an executive prints is one sheet, on the paper of either side of the Atlantic. */
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';

const PAGE_OBJECT = /\/Type\s*\/Page\b(?!s)/g;

for (const sample of ['Meridian Health', 'Northwind Logistics'] as const) {
  test(`Posture of ${sample} prints on exactly one sheet of A4 and of Letter`, async ({ page }) => {
    await openSample(page, sample);
    await expect(page.getByText(/^Since /).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pdf.toString('latin1').match(PAGE_OBJECT), format).toHaveLength(1);
    }
  });
}
