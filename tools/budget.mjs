// What a reader downloads before Posture is of use, in gzip, against its budget. Runs on Node 20 and newer, after `npm run build`.
// Counted: the entry, the Posture screen and all they import at once. Not counted: what either loads later (charts, menus).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = process.argv[2] ?? 'dist';
const FIRST_SCREENS = ['index.html', 'src/features/posture/posture-screen.tsx'];
const KB = 1000;
const BUDGETS = { js: 190, css: 30, fonts: 60 };

const manifestPath = join(DIST, '.vite/manifest.json');
if (!existsSync(manifestPath)) {
  console.error(`No ${manifestPath}. Run: npm run build`);
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));

/** Chunks that a chunk needs at once: itself and its static imports, all the way down. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}. If it was renamed, rename it in tools/budget.mjs.`);
  seen.add(key);
  for (const imported of chunk.imports ?? []) withImports(imported, seen);
  return seen;
}

const chunks = FIRST_SCREENS.reduce((seen, key) => withImports(key, seen), new Set());
const js = new Set();
const css = new Set();
for (const key of chunks) {
  js.add(manifest[key].file);
  for (const file of manifest[key].css ?? []) css.add(file);
}
// Fonts are woff2, compressed already; every one that was built counts, whichever sheet asks for it.
const fonts = readdirSync(join(DIST, 'assets'))
  .filter((name) => extname(name) === '.woff2')
  .map((name) => join('assets', name));

const gzipped = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const asIs = (file) => readFileSync(join(DIST, file)).length;

let over = false;
for (const [kind, files, sizeOf] of [
  ['js', js, gzipped],
  ['css', css, gzipped],
  ['fonts', fonts, asIs],
]) {
  const sized = [...files].map((file) => ({ file, size: sizeOf(file) })).toSorted((a, b) => b.size - a.size);
  const total = sized.reduce((sum, { size }) => sum + size, 0) / KB;
  const within = total <= BUDGETS[kind];
  over ||= !within;
  console.log(`${kind.padEnd(6)}${total.toFixed(1).padStart(7)} KB of ${BUDGETS[kind]} KB  ${within ? 'ok' : 'OVER'}`);
  for (const { file, size } of sized) console.log(`      ${(size / KB).toFixed(1).padStart(7)}   ${file}`);
}
process.exitCode = over ? 1 : 0;
