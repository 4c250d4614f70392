// `npm test`: everything that must hold, from a bare checkout. Prints one closing line with the counts of all runners.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { ensureBrowser, ensureNode, ensurePackages, envWithProjectNode, ROOT, runTool } from './setup.mjs';

ensureNode();
ensurePackages();
ensureBrowser();

const reports = mkdtempSync(join(tmpdir(), 'telltale-test-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @type {[string, () => number][]} */
const STEPS = [
  ['check', () => npmRun('check')],
  [
    'unit and property tests',
    () =>
      runTool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ],
  ['build', () => runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])],
  ['budget', () => runScript('tools/budget.mjs')],
  [
    'end-to-end tests',
    () =>
      runTool('@playwright/test/cli.js', ['test', '--config', 'e2e/playwright.config.ts'], {
        env: { ...envWithProjectNode(), PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
      }),
  ],
];

const failedSteps = [];
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  if (step() !== 0) failedSteps.push(name);
}

const unit = readReport(unitReport);
const e2e = readReport(e2eReport)?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.skipped ?? 0);
const failedTests = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0);
// A step may fail without a failed test (a type error, a crashed runner): it still counts as one failure.
const failed = Math.max(failedTests, failedSteps.length);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function npmRun(script) {
  return (
    spawnSync(npm, ['run', '--silent', script], {
      cwd: ROOT,
      stdio: 'inherit',
      env: envWithProjectNode(),
      shell: process.platform === 'win32',
    }).status ?? 1
  );
}

function runScript(path) {
  return (
    spawnSync(process.execPath, [join(ROOT, path)], { cwd: ROOT, stdio: 'inherit', env: envWithProjectNode() })
      .status ?? 1
  );
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
