import { expect, type Page } from '@playwright/test';

/** A workspace of one's own with nothing in it, at the place where the first export comes in. */
export async function startEmpty(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Acme Care');
  await page.getByRole('button', { name: 'Create a workspace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Or import the devices from your UEM' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Exchange' })).toBeVisible();
}

export interface Sum {
  readonly parts: readonly { readonly name: string; readonly count: number }[];
  readonly total: number;
}

/** The parts of a sum that a step shows, and what they should come to. */
export async function rowsOfSum(page: Page, table: string): Promise<Sum> {
  const rows = await page
    .getByRole('table', { name: table })
    .getByRole('row')
    .evaluateAll((found) =>
      found.map((row) => ({
        name: row.querySelector('th')?.firstChild?.textContent ?? '',
        count: Number((row.lastElementChild?.textContent ?? '').replaceAll(',', '')),
      })),
    );
  const total = rows.at(-1)?.count ?? 0;
  expect(total).toBeGreaterThan(0);
  return { parts: rows.slice(0, -1), total };
}

/** The parts come to the total. */
export async function expectAddsUp(page: Page, table: string): Promise<void> {
  const { parts, total } = await rowsOfSum(page, table);
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
}
