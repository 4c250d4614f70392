// `npm start`: install what is missing, build, serve, and print the address.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { ensureNode, ensurePackages, envWithProjectNode, fail, projectNode, ROOT, runTool } from './setup.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4173);
const HOST = '127.0.0.1';

ensureNode();
ensurePackages();
if (runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0)
  fail('The build failed; the lines above say where.');

const port = await freePort(FIRST_PORT);
const openBrowser = process.stdout.isTTY && !process.env.CI && process.env.BROWSER !== 'none';
const server = spawn(
  projectNode(),
  [
    join(ROOT, 'node_modules/vite/bin/vite.js'),
    'preview',
    '--host',
    HOST,
    '--port',
    String(port),
    '--strictPort',
    '--logLevel',
    'warn',
    ...(openBrowser ? ['--open'] : []),
  ],
  { cwd: ROOT, stdio: 'inherit', env: envWithProjectNode() },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

await answering(`http://${HOST}:${port}/`);
console.log(`\n  Telltale is at  http://${HOST}:${port}/\n  Your workspaces stay in this browser. Stop with Ctrl+C.\n`);

/** The first port from `first` on that nobody listens on. */
async function freePort(first) {
  for (let candidate = first; candidate < first + 100; candidate++) {
    const free = await new Promise((done) => {
      const probe = createServer()
        .once('error', () => done(false))
        .once('listening', () => probe.close(() => done(true)));
      probe.listen(candidate, HOST);
    });
    if (free) return candidate;
  }
  return fail(`No free port between ${first} and ${first + 99}. Set PORT to another one.`);
}

async function answering(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  fail('The server did not answer within ten seconds.');
}
