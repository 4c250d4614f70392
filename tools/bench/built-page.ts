/** The built page in a Chromium of its own: served, opened and put away again around what is measured. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { preview } from 'vite';

import { chromiumPath, CHROMIUM_ARGS } from '../chromium.ts';

/** CSS pixels of a usual screen. */
export const USUAL_SCREEN = { width: 1440, height: 900 };

export interface BuiltPage {
  readonly browser: Browser;
  /** For the files of a run; gone after it. */
  readonly folder: string;
  /** A page of a new profile that waits so many milliseconds for what it is asked. */
  readonly open: (patienceMs: number, options?: BrowserContextOptions) => Promise<Page>;
}

/** Prints what is measured as one JSON object. The build is that in `BENCH_BUILD`, `dist` where it is not set. */
export async function measureBuiltPage(measure: (built: BuiltPage) => Promise<object>): Promise<void> {
  const executablePath = chromiumPath();
  const folder = mkdtempSync(join(tmpdir(), 'telltale-bench-'));
  const server = await preview({
    logLevel: 'error',
    build: { outDir: process.env['BENCH_BUILD'] ?? 'dist' },
    preview: { host: '127.0.0.1', port: 4371, strictPort: false },
  });
  const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
  const open: BuiltPage['open'] = async (patienceMs, options) => {
    const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    return page;
  };
  try {
    console.log(JSON.stringify(await measure({ browser, folder, open })));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings the backup of a large workspace into a page that shows its first visit, and waits until it is open. */
export async function restoreLarge(page: Page, file: string): Promise<void> {
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByRole('navigation').getByText('Large').first().waitFor();
}
