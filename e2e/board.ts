/** The plan of actions: its columns, and the table of actions that is brought into it. */
import type { Locator, Page } from '@playwright/test';

export function column(page: Page, status: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${status}, `) });
}

/** A table of actions as CSV, up to the question whether to import it. */
export async function importFile(page: Page, text: string): Promise<void> {
  await page.getByLabel('Table of actions').setInputFiles({
    name: 'plan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
}
