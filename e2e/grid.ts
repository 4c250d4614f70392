import { expect, type Locator, type Page } from '@playwright/test';

/** Arrow presses after which a cell that was not reached is out of reach. */
const MOST_STEPS = 60;

function headOf(page: Page, column: string): Locator {
  return page.getByRole('columnheader', { name: column });
}

function rowOf(page: Page, population: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: population }) });
}

/** The cell where a population and a column meet, found as a screen reader does: by row name and column index. */
export async function cellOf(page: Page, population: string, column: string): Promise<Locator> {
  const index = await headOf(page, column).getAttribute('aria-colindex');
  return rowOf(page, population).locator(`[aria-colindex="${index}"]`);
}

/** Walks there by arrow keys from wherever the grid has its active cell. */
export async function goToCell(page: Page, population: string, column: string): Promise<void> {
  const target = await cellOf(page, population, column);
  await page.locator('[role="grid"] [tabindex="0"]').first().focus();
  for (let step = 0; step < MOST_STEPS; step++) {
    const way = await target.evaluate((cell) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page and cannot stand outside
      const placeOf = (element: Element) => ({
        row: Number(element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')),
        column: Number(element.getAttribute('aria-colindex')),
      });
      const active = document.activeElement?.closest('[aria-colindex]');
      if (active === cell) return null;
      if (!active) return 'ArrowDown';
      const from = placeOf(active);
      const to = placeOf(cell);
      if (from.row !== to.row) return from.row < to.row ? 'ArrowDown' : 'ArrowUp';
      return from.column < to.column ? 'ArrowRight' : 'ArrowLeft';
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  await expect(target, `the arrow keys reach ${population} x ${column}`).toBeFocused();
}

/** The score as the proof bar of the row says it. */
export async function scoreOf(page: Page, population: string): Promise<{ readonly proven: number }> {
  const words = await rowOf(page, population).getByRole('img').first().getAttribute('aria-label');
  return { proven: Number(/(\d+) of 100 proven/.exec(words ?? '')?.[1]) };
}
