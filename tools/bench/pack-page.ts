/** The largest pack made and checked in the built page: how long, how long the page was ever busy, how fast a stop is. */
import { statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import type { Page } from '@playwright/test';

import type { WorkspaceId } from '#/domain/ids.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

import { storeFiles, withFiles } from './attached.ts';
import { measureBuiltPage, type BuiltPage } from './built-page.ts';
import { ledgerOfEdits } from './edits.ts';
import { rounded } from './statistics.ts';

const POPULATIONS = 1_000;
const SOURCES = 10;
const COMMITS = 20_000;
const ATTACHMENTS = 10;
const ATTACHMENT_BYTES = 20_000_000;
const PATIENCE_MS = 180_000;
/** Into the work, so that there is something to stop. */
const BEFORE_STOP_MS = 1_500;

await measureBuiltPage(async (built) => {
  const [loadBefore = 0] = loadavg();
  const page = await openLarge(built);
  await page.goto('/pack');
  const make = page.getByRole('button', { name: 'Make the pack' });
  await make.waitFor();
  await page.waitForLoadState('networkidle');
  await watchTasks(page);
  await make.click();
  await page.waitForTimeout(BEFORE_STOP_MS);
  const stopMakingMs = await timed(async () => {
    await page.getByRole('button', { name: 'Cancel' }).click();
    await make.waitFor();
  });
  const makeMs = await timed(async () => {
    await make.click();
    await page.getByText('The pack is made and signed.').waitFor();
  });
  const makeLongestTaskMs = await longestTask(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the pack' }).click();
  const path = join(built.folder, 'pack.zip');
  await (await download).saveAs(path);

  await page.goto('/verify');
  await page.getByText('Drop an evidence pack').waitFor();
  await page.waitForLoadState('networkidle');
  await watchTasks(page);
  const choose = () => page.getByLabel('Choose a pack').setInputFiles(path);
  await choose();
  await page.waitForTimeout(BEFORE_STOP_MS);
  const stopVerifyingMs = await timed(async () => {
    await page.getByRole('button', { name: 'Stop checking' }).click();
    await page.getByText('Drop an evidence pack').waitFor();
  });
  const verifyMs = await timed(async () => {
    await choose();
    await page.getByText('every check was made').waitFor();
  });
  return {
    populations: POPULATIONS,
    cells: POPULATIONS * SOURCES,
    commits: COMMITS,
    attachmentMb: (ATTACHMENTS * ATTACHMENT_BYTES) / 1e6,
    packMb: rounded(statSync(path).size / 1e6),
    makeMs,
    verifyMs,
    stopMs: { make: stopMakingMs, verify: stopVerifyingMs },
    longestTaskMs: { make: makeLongestTaskMs, verify: await longestTask(page) },
    // What else the machine was doing: a second processor that is taken shows in every figure.
    loadAverage: { before: rounded(loadBefore), after: rounded(loadavg()[0] ?? 0) },
  };
});

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round(performance.now() - started);
}

async function openLarge({ folder, open }: BuiltPage): Promise<Page> {
  const page = await open(PATIENCE_MS);
  await page.goto('/');
  const files = await storeFiles(page, ATTACHMENTS, ATTACHMENT_BYTES);
  const lines = withFiles(ledgerOfEdits(COMMITS, POPULATIONS, SOURCES), files);
  const file = join(folder, 'large.telltale.jsonl');
  writeFileSync(file, renderBackup('bench' as WorkspaceId, {}, lines));
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('navigation', { name: 'Main' }).getByText('Inventory').waitFor();
  return page;
}

/** What the browser calls a long task is one of more than 50 ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'longestTask', 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Reflect.set(window, 'longestTask', Math.max(Number(Reflect.get(window, 'longestTask')), duration));
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** 0 where no task was long. */
async function longestTask(page: Page): Promise<number> {
  return rounded(await page.evaluate(() => Number(Reflect.get(window, 'longestTask'))));
}
