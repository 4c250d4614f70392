/** What Posture asks to be decided, and the one way in which it is written there. */
import type { Locator, Page } from '@playwright/test';

export function decisionBand(page: Page): Locator {
  return page.getByRole('region', { name: /^Decision asked/ });
}

export async function writeDecision(band: Locator, button: 'Edit' | 'Write the next', text: string): Promise<void> {
  await band.getByRole('button', { name: button }).click();
  await band.getByRole('textbox', { name: 'Decision asked' }).fill(text);
  await band.getByRole('button', { name: 'Done' }).click();
}
