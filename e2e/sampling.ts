import type { Locator, Page } from '@playwright/test';

/** Draws a sample of claims on the screen of samples; what was drawn is shown and not yet written down. */
export async function drawSample(page: Page, seed: string, howMany: number): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: 'Draw a sample' }).click();
  const draw = page.getByRole('dialog', { name: 'Draw a sample' });
  await draw.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await draw.getByRole('textbox', { name: 'How many' }).fill(String(howMany));
  await draw.getByRole('button', { name: 'Draw', exact: true }).click();
  return draw;
}
