import { expect, type Page } from '@playwright/test';

/** Opens a bundled sample from the first visit. */
export async function openSample(page: Page, name: 'Meridian Health' | 'Northwind Logistics'): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Open ${name}` }).click();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByText(name)).toBeVisible();
}
