/** The built page in Chromium, slowed four times, through the same buttons and keys as people use. Prints one JSON object. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CDPSession, Page } from '@playwright/test';

import { measureBuiltPage, restoreLarge, USUAL_SCREEN, type BuiltPage } from './built-page.ts';
import { largeBackup } from './large-backup.ts';
import { forgetKeys, installObservers, readKeys, readLoadTiming, recordFrames, timeToGrid } from './page-timing.ts';
import { percentile, rounded } from './statistics.ts';

const CPU_SLOWDOWN = 4;
/** Populations x sources: a large company, and the most that the inventory promises to carry. */
const LARGE = { populations: 1_000, sources: 12 };
const HUGE = { populations: 10_000, sources: 30 };
const GRID_VISITS = 5;
const LOADS = 5;
const EDITS = 60;
const SCROLL_MS = 4_000;
/** A frame that takes longer than this was late by at least half of one at 60 Hz. */
const LATE_FRAME_MS = 25;
const FRAME_MS = 1000 / 60;
const PATIENCE_MS = 600_000;

await measureBuiltPage(async (built) => {
  const posture = await measurePosture(built);
  const large = await measureInventory(built, LARGE);
  const huge = await measureInventory(built, HUGE);
  return { cpuSlowdown: CPU_SLOWDOWN, posture, large, huge };
});

async function openObserved({ open }: BuiltPage): Promise<{ readonly page: Page; readonly devtools: CDPSession }> {
  const page = await open(PATIENCE_MS, { viewport: USUAL_SCREEN });
  await page.addInitScript(installObservers);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return { page, devtools };
}

async function slow(devtools: CDPSession, rate: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Loads of Posture with the large sample and an empty HTTP cache; the median of each figure. */
async function measurePosture(built: BuiltPage): Promise<object> {
  const { page, devtools } = await openObserved(built);
  await page.goto('/');
  await page.getByRole('button', { name: 'Open Meridian Health' }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await slow(devtools, CPU_SLOWDOWN);
  const loads: Awaited<ReturnType<typeof oneLoad>>[] = [];
  // One after the other: loads side by side would measure each other.
  // oxlint-disable-next-line no-await-in-loop
  for (let load = 0; load < LOADS; load++) loads.push(await oneLoad(page, devtools));
  const heapMb = await heapOf(devtools);
  await page.context().close();
  return {
    loads: LOADS,
    firstContentfulPaintMs: medianOf(loads.map((load) => load.firstContentfulPaint)),
    largestContentfulPaintMs: medianOf(loads.map((load) => load.largestContentfulPaint)),
    largestElement: loads.at(-1)?.largestElement ?? null,
    totalBlockingTimeMs: medianOf(loads.map((load) => load.totalBlockingTime)),
    longTasks: medianOf(loads.map((load) => load.longTasks)),
    heapMb,
  };
}

async function oneLoad(page: Page, devtools: CDPSession): Promise<ReturnType<typeof readLoadTiming>> {
  await devtools.send('Network.clearBrowserCache');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  return page.evaluate(readLoadTiming);
}

async function measureInventory(built: BuiltPage, { populations, sources }: typeof LARGE): Promise<object> {
  const file = join(built.folder, 'large.telltale.jsonl');
  const backup = largeBackup(populations, sources);
  writeFileSync(file, backup);
  const { page, devtools } = await openObserved(built);
  await page.goto('/');
  await slow(devtools, CPU_SLOWDOWN);
  const restoreBegan = performance.now();
  await restoreLarge(page, file);
  const restoreMs = performance.now() - restoreBegan;
  await page.waitForLoadState('networkidle');

  const openBegan = performance.now();
  await page.goto('/inventory');
  await page.locator('[role="grid"] [role="rowheader"]').first().waitFor();
  const openMs = performance.now() - openBegan;
  await page.waitForTimeout(3_000);
  const grid = await measureGridPaint(page);
  const edits = await measureEdits(page);
  const scrolling = await measureScrolling(page);
  const heapMb = await heapOf(devtools);
  await page.context().close();
  return {
    populations,
    sources,
    backupMb: rounded(backup.length / 1e6),
    restoreMs: rounded(restoreMs),
    openInventoryMs: rounded(openMs),
    gridPaintMs: grid,
    ...edits,
    ...scrolling,
    heapMb,
  };
}

/** From the press on the link, with the workspace open on another screen, to the first rows on screen. */
async function measureGridPaint(page: Page): Promise<object> {
  const times: number[] = [];
  /* oxlint-disable no-await-in-loop -- one visit after the other */
  for (let visit = 0; visit < GRID_VISITS; visit++) {
    await page.getByRole('navigation').getByRole('link', { name: 'Checklist' }).first().click();
    await page.waitForTimeout(3_000);
    times.push(await page.evaluate(timeToGrid));
    await page.waitForTimeout(1_000);
  }
  /* oxlint-enable no-await-in-loop */
  return { p50: percentile(times, 0.5), max: percentile(times, 1) };
}

/** State keys in a column of cells; every third edit moves on to the next row. */
async function measureEdits(page: Page): Promise<object> {
  const cell = page.locator('[role="grid"] [data-row] [data-column="source-0"]').first();
  await cell.click();
  await page.keyboard.press('p');
  await page.waitForTimeout(1_000);
  const keyToPaint: number[] = [];
  const eventDurations: number[] = [];
  /* oxlint-disable no-await-in-loop -- a person presses one key after the other */
  for (let edit = 0; edit < EDITS; edit++) {
    await page.evaluate(forgetKeys);
    await page.keyboard.press(['a', 'h', 'p'][edit % 3] ?? 'p');
    await page.waitForTimeout(250);
    const keys = await page.evaluate(readKeys);
    keyToPaint.push(...keys.keyToPaint);
    eventDurations.push(...keys.eventDurations);
    if (edit % 3 === 2) await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(50);
  }
  /* oxlint-enable no-await-in-loop */
  return {
    edits: keyToPaint.length,
    editToPaintMs: { p50: percentile(keyToPaint, 0.5), p95: percentile(keyToPaint, 0.95) },
    /** As the browser's own Event Timing counts it, in steps of 8 ms; only events of 16 ms and more are reported. */
    eventTimingMs: {
      reported: eventDurations.length,
      p50: percentile(eventDurations, 0.5),
      p95: percentile(eventDurations, 0.95),
    },
  };
}

async function measureScrolling(page: Page): Promise<object> {
  const box = await page.locator('[role="grid"]').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 300);
  const recording = page.evaluate(recordFrames, SCROLL_MS);
  const until = performance.now() + SCROLL_MS;
  /* oxlint-disable no-await-in-loop -- a wheel turns one notch after the other */
  while (performance.now() < until) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(30);
  }
  /* oxlint-enable no-await-in-loop */
  const gaps = await recording;
  const dropped = gaps.reduce((sum, gap) => sum + (gap > LATE_FRAME_MS ? Math.round(gap / FRAME_MS) - 1 : 0), 0);
  return {
    scrollFrames: gaps.length,
    scrollFrameMs: { p50: percentile(gaps, 0.5), p95: percentile(gaps, 0.95) },
    scrollFramesDropped: dropped,
  };
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return rounded((metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0) / 1e6);
}

function medianOf(values: readonly (number | null)[]): number | null {
  return percentile(
    values.filter((value) => value !== null),
    0.5,
  );
}
