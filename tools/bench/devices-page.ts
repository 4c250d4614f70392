/** A large device export in the built page, from the file being chosen to the first step. Prints one JSON object. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from '@playwright/test';

import { measureBuiltPage, type BuiltPage } from './built-page.ts';
import { EXPORT_ROWS, largeExport } from './large-export.ts';
import { percentile, rounded } from './statistics.ts';

const RUNS = 3;
const PATIENCE_MS = 120_000;

await measureBuiltPage(async (built) => {
  const file = join(built.folder, 'intune.csv');
  writeFileSync(file, largeExport());
  const runs: Awaited<ReturnType<typeof oneRun>>[] = [];
  // One after the other: imports side by side would measure each other.
  // oxlint-disable-next-line no-await-in-loop
  for (let run = 0; run < RUNS; run++) runs.push(await oneRun(built, file));
  const toWizardMs = percentile(
    runs.map((run) => run.toWizardMs),
    0.5,
  );
  return {
    rows: EXPORT_ROWS,
    toWizardMs,
    rowsPerSecond: toWizardMs === null ? null : Math.round(EXPORT_ROWS / (toWizardMs / 1000)),
    longestMainThreadTaskMs: Math.max(...runs.map((run) => run.longestTaskMs)),
    peakMemoryMb: runs.some((run) => run.peakMb === null) ? null : Math.max(...runs.map((run) => run.peakMb ?? 0)),
  };
});

async function oneRun({ browser, open }: BuiltPage, file: string) {
  const page = await open(PATIENCE_MS);
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Large Fleet');
  await page.getByRole('button', { name: 'Create a workspace' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Or import the devices from your UEM' }).click();
  await page.getByRole('heading', { level: 1, name: 'Exchange' }).waitFor();
  await page.waitForLoadState('networkidle');
  const memory = await watchMemory(browser, page);
  await page.evaluate(installClock);
  await page.getByLabel('Files to import').setInputFiles(file);
  await page.getByRole('heading', { level: 2, name: 'What was read' }).waitFor();
  const timing = await page.evaluate(readClock);
  const peakMb = memory();
  await page.context().close();
  return { ...timing, peakMb };
}

interface ClockWindow {
  telltaleClock?: { chosen: number; shown: number; longest: number };
}

/** Inside the page: when the file was chosen, when the step was there, and the longest task between. */
function installClock(): void {
  const clock = { chosen: 0, shown: 0, longest: 0 };
  (globalThis as ClockWindow).telltaleClock = clock;
  addEventListener('change', () => (clock.chosen = performance.now()), { capture: true, once: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (clock.chosen > 0) clock.longest = Math.max(clock.longest, entry.duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    const isShown = [...document.querySelectorAll('h2')].some((heading) => heading.textContent === 'What was read');
    if (isShown && clock.shown === 0) clock.shown = performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}

function readClock(): { toWizardMs: number; longestTaskMs: number } {
  const clock = (globalThis as ClockWindow).telltaleClock;
  if (clock === undefined) throw new Error('There is no clock in the page');
  return { toWizardMs: clock.shown - clock.chosen, longestTaskMs: clock.longest };
}

/** Megabytes that the page's process grew by, worker and all; `null` where the system does not tell. */
async function watchMemory(from: Browser, page: Page): Promise<() => number | null> {
  const devtools = await from.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await page.evaluate(() => undefined);
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = pids.map(residentMb);
  let most = 0;
  const timer = setInterval(() => {
    pids.forEach((pid, at) => {
      most = Math.max(most, (residentMb(pid) ?? 0) - (before[at] ?? 0));
    });
  }, 20);
  return () => {
    clearInterval(timer);
    return before.every((one) => one === null) ? null : rounded(most);
  };
}

function residentMb(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
