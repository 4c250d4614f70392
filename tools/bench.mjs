// `npm run bench`: prints one JSON object with every figure. Nothing here fails on a number; machines differ.
// The engine and the reader of device exports run in Node; the page runs built, in Chromium, slowed four times.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import {
  ensureBrowser,
  ensureNode,
  ensurePackages,
  envWithProjectNode,
  fail,
  projectNode,
  ROOT,
  runTool,
} from './setup.mjs';

const only = process.argv[2];

ensureNode();
ensurePackages();
const parts = [];
if (only === undefined || only === 'engine') parts.push(['engine', 'tools/bench/engine.ts']);
if (only === undefined || only === 'devices') parts.push(['devices', 'tools/bench/devices.ts']);
if (only === undefined || only === 'pack') parts.push(['pack', 'tools/bench/pack.ts']);
if (only === undefined || only === 'exports') parts.push(['exports', 'tools/bench/exports.ts']);
if (only === undefined || only === 'page') {
  ensureBrowser();
  if (runTool('vite/bin/vite.js', ['build', '--logLevel', 'error'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
    fail('The build failed.');
  parts.push(
    ['page', 'tools/bench/page.ts'],
    ['devicesInPage', 'tools/bench/devices-page.ts'],
    ['paste', 'tools/bench/paste-page.ts'],
    ['packInPage', 'tools/bench/pack-page.ts'],
    ['register', 'tools/bench/register-page.ts'],
  );
}

const nodeVersion = spawnSync(projectNode(), ['--version'], { encoding: 'utf8' }).stdout.trim();
const figures = {};
for (const [name, script] of parts) {
  const { status, stdout } = spawnSync(projectNode(), ['--expose-gc', join(ROOT, script)], {
    cwd: ROOT,
    env: { ...envWithProjectNode(), NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) fail(`The ${name} benchmark stopped with code ${status}.`);
  figures[name] = JSON.parse(stdout);
}
console.log(JSON.stringify({ node: nodeVersion, cpus: (await import('node:os')).cpus().length, ...figures }, null, 2));
