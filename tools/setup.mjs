// What a bare machine needs before anything runs: packages, the Node that the tools want, and (for tests) a browser.
// Plain JavaScript on Node's own modules: it runs before a single package is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MINIMUM = [20, 19];
const STAMP = join(ROOT, 'node_modules', '.telltale-lock');

/** The Node that comes with the packages (24); the machine's own may be older than the tools accept. */
export function projectNode() {
  const bundled = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(bundled) ? bundled : process.execPath;
}

export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs one of the installed tools on the project's Node; stops everything with its exit code when it fails. */
export function runTool(script, args, options = {}) {
  const { status } = spawnSync(projectNode(), [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: envWithProjectNode(),
    ...options,
  });
  return status ?? 1;
}

/** `node` means the project's Node in whatever a tool starts. */
export function envWithProjectNode() {
  const folders = [dirname(projectNode()), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: folders.join(delimiter) };
}

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    fail(
      `Telltale needs Node ${MINIMUM.join('.')} or newer to set itself up; this is ${process.versions.node}.\nInstall a current Node from nodejs.org and run the command again.`,
    );
  }
}

export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installing packages ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses the lock where a registry lacks some other platform's optional binary. This keeps to the
  // lock's versions, adds the binaries this platform needs, and writes nothing back.
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail(
      'npm could not install the packages. The lines above say why; check the network or the registry settings and run the command again.',
    );
  writeFileSync(STAMP, lock);
}

/** A Chromium for the tests: one that is here, else Debian's package, else Playwright's own download. */
export function ensureBrowser() {
  if (process.env.CHROMIUM_PATH) return;
  if (findOnPath()) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system packages ...');
    if (
      apt(['update']) &&
      apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']) &&
      findOnPath()
    )
      return;
  }
  console.log('Fetching a browser for the tests ...');
  const status = runTool('playwright/cli.js', ['install', 'chromium']);
  if (status !== 0)
    fail(
      'No Chromium was found and none could be fetched. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the command again.',
    );
}

/** @param {string[]} args */
function apt(args) {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function findOnPath() {
  try {
    const which = process.platform === 'win32' ? 'where' : 'which';
    return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].some((name) => {
      try {
        execFileSync(which, [name], { stdio: 'ignore' });
        return true;
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}
