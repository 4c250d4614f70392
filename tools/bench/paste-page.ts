/** A paste of five thousand different cells in the built page, slowed four times, from the key to the paint. One JSON object. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { measureBuiltPage, restoreLarge, USUAL_SCREEN, type BuiltPage } from './built-page.ts';
import { largeBackup } from './large-backup.ts';
import { percentile } from './statistics.ts';

const CPU_SLOWDOWN = 4;
const POPULATIONS = 1_000;
const SOURCES = 12;
const ROWS = 500;
const COLUMNS = 10;
const PASTES = 7;
const PATIENCE_MS = 120_000;

await measureBuiltPage(async (built) => {
  const page = await openInventory(built);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const pastes: number[] = [];
  // One after the other: a person waits for one paste before the next.
  // oxlint-disable-next-line no-await-in-loop
  for (let paste = 0; paste < PASTES; paste++) pastes.push(await onePaste(page, paste));
  return {
    cpuSlowdown: CPU_SLOWDOWN,
    populations: POPULATIONS,
    sources: SOURCES,
    cells: ROWS * COLUMNS,
    pastes: PASTES,
    pasteToPaintMs: { p50: percentile(pastes, 0.5), max: percentile(pastes, 1) },
  };
});

async function openInventory({ folder, open }: BuiltPage): Promise<Page> {
  const file = join(folder, 'large.telltale.jsonl');
  writeFileSync(file, largeBackup(POPULATIONS, SOURCES));
  const page = await open(PATIENCE_MS, {
    viewport: USUAL_SCREEN,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto('/');
  await restoreLarge(page, file);
  await page.goto('/inventory');
  await page.locator('[role="grid"] [role="rowheader"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Another block each time, so that every cell changes; the first row of it shows what to wait for. */
async function onePaste(page: Page, paste: number): Promise<number> {
  const shareAt = (row: number, column: number) => (row * 7 + column * 13 + paste * 29) % 100;
  const block = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => `Partial ${String(shareAt(row, column))} %`).join('\t'),
  ).join('\r\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  const cell = page.locator('[role="grid"] [data-row="population-0"] [data-column="source-0"]');
  await cell.click();
  // Listening before the key is pressed: the two would race otherwise, and a key that came first is waited for in vain.
  const painted = await page.evaluateHandle(timeOfPaste, `${String(shareAt(0, 0))} %`);
  await page.keyboard.press('Control+v');
  const took = await painted.evaluate(({ promise }) => promise);
  await page
    .getByRole('banner')
    .getByText(/^Saved/)
    .waitFor();
  await page.waitForTimeout(1_500);
  return took;
}

/** Inside the page: milliseconds from the key to the end of the frame in which the first cell says what was pasted. */
function timeOfPaste(share: string): { promise: Promise<number> } {
  const cell = document.querySelector('[data-row="population-0"] [data-column="source-0"]');
  const isShown = (): boolean =>
    (cell?.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '')
      // The space before the sign is one that does not break; the cell with the keyboard says its place first.
      .replaceAll(/\s/g, ' ')
      .includes(`artial, ${share} of devices`);
  const promise = new Promise<number>((done, fail) => {
    setTimeout(() => fail(new Error(`The cell never said ${share}.`)), 20_000);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'v') return;
      removeEventListener('keydown', onKey, { capture: true });
      const tick = (): void => {
        if (!isShown()) return void requestAnimationFrame(tick);
        // Arrives after the frame that is being made went to the compositor.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now() - event.timeStamp));
        port1.start();
        port2.postMessage(null);
      };
      requestAnimationFrame(tick);
    };
    addEventListener('keydown', onKey, { capture: true });
  });
  // In an object, since a promise itself would be waited for.
  return { promise };
}
