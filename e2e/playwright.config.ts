import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

import { chromiumPath, CHROMIUM_ARGS } from '../tools/chromium.ts';

/** Another port and another build than the usual, so that two changes can be tried at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4179);
const BUILD = process.env['E2E_BUILD'] ?? 'dist';
const executablePath = chromiumPath();

export default defineConfig({
  testDir: '.',
  outputDir: `../test-results/${PORT}`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS },
  },
  // The built page with its strict policy, as it is served to people.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${BUILD} --host 127.0.0.1 --port ${PORT} --strictPort --logLevel warn`,
    cwd: join(import.meta.dirname, '..'),
    env: { NODE_NO_WARNINGS: '1' },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
