// Import-direction check on oxc-parser (no TypeScript API, so it works beside TypeScript 7).
// Catches what oxlint's no-restricted-imports misses: relative paths that climb into a sibling.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

const ROOT = resolve('src');

/** Each layer and the layers it may import. A layer may always import itself. */
const MAY_IMPORT = {
  text: [],
  domain: ['text'],
  ui: ['text'],
  exchange: ['domain', 'text'],
  data: ['domain'],
  workers: ['domain', 'exchange'],
  state: ['domain', 'data', 'workers'],
  cli: ['domain', 'exchange', 'data', 'text'],
  features: ['domain', 'exchange', 'data', 'workers', 'state', 'ui', 'text'],
  app: ['domain', 'exchange', 'data', 'workers', 'state', 'ui', 'features'],
};
const PURE_LAYERS = new Set(['text', 'domain', 'exchange', 'workers', 'cli']);

function sourceFiles() {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => join(e.parentPath, e.name));
}

function importedSpecifiers(file) {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const reExports = module.staticExports.flatMap((x) => x.entries.map((e) => e.moduleRequest?.value));
  return [...module.staticImports.map((i) => i.moduleRequest.value), ...reExports.filter(Boolean)];
}

function targetPath(file, specifier) {
  if (specifier.startsWith('#/')) return specifier.slice(2).split('/');
  if (specifier.startsWith('.')) return relative(ROOT, resolve(dirname(file), specifier)).split(sep);
  return null;
}

function isAllowed(from, to) {
  if (from[0] === to[0]) return from[0] !== 'features' || from[1] === to[1];
  return MAY_IMPORT[from[0]]?.includes(to[0]) ?? false;
}

const problems = [];
for (const file of sourceFiles()) {
  const from = relative(ROOT, file).split(sep);
  for (const specifier of importedSpecifiers(file)) {
    const to = targetPath(file, specifier);
    if (to === null) {
      if (PURE_LAYERS.has(from[0]) && /^react(-dom)?($|\/)/.test(specifier))
        problems.push(`${relative('.', file)}: ${from[0]} must not import ${specifier}`);
    } else if (!isAllowed(from, to)) {
      problems.push(
        `${relative('.', file)}: ${from.slice(0, 2).join('/')} must not import ${to.slice(0, 2).join('/')}`,
      );
    }
  }
}
console.log(problems.join('\n') || 'Import directions hold.');
process.exitCode = problems.length > 0 ? 1 : 0;
