/** The largest ledger packed and checked in the built page: how long, and how long the page was ever busy. One JSON object. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';

import type { WorkspaceId } from '#/domain/ids.ts';
import { renderBackup } from '#/exchange/backup/render-backup.ts';

import { chromiumPath, CHROMIUM_ARGS } from '../chromium.ts';
import { ledgerOfEdits } from './edits.ts';
import { rounded } from './statistics.ts';

const POPULATIONS = 1_000;
const SOURCES = 10;
const COMMITS = 20_000;
const PATIENCE_MS = 180_000;

const executablePath = chromiumPath();
const outDir = process.env['BENCH_BUILD'];
const folder = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
const server = await preview({
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 4374, strictPort: false },
  ...(outDir === undefined ? {} : { build: { outDir } }),
});
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
try {
  const page = await openLarge();
  await page.goto('/pack');
  await page.getByRole('button', { name: 'Make the pack' }).waitFor();
  await page.waitForLoadState('networkidle');
  await watchTasks(page);
  const started = performance.now();
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByText('The pack is made and signed.').waitFor();
  const makeMs = performance.now() - started;
  const makeLongestTaskMs = await longestTask(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the pack' }).click();
  const path = join(folder, 'pack.zip');
  await (await download).saveAs(path);
  await page.goto('/verify');
  await page.getByText('Drop an evidence pack').waitFor();
  await page.waitForLoadState('networkidle');
  await watchTasks(page);
  const verifying = performance.now();
  await page.getByLabel('Choose a pack').setInputFiles(path);
  await page.getByText('every check was made').waitFor();
  const verifyMs = performance.now() - verifying;
  console.log(
    JSON.stringify({
      populations: POPULATIONS,
      cells: POPULATIONS * SOURCES,
      commits: COMMITS,
      makeMs: Math.round(makeMs),
      verifyMs: Math.round(verifyMs),
      longestTaskMs: { make: makeLongestTaskMs, verify: await longestTask(page) },
    }),
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function openLarge(): Promise<Page> {
  const file = join(folder, 'large.telltale.jsonl');
  const { lines } = ledgerOfEdits(COMMITS, POPULATIONS, SOURCES);
  writeFileSync(file, renderBackup('bench' as WorkspaceId, {}, lines));
  const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto('/');
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
