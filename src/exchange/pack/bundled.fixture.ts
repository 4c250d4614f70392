/** All that ships with the app and a pack is made by, read once. */
import { readFileSync } from 'node:fs';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { bundledStrategy } from '#/exchange/dettect/bundled-strategy.fixture.ts';

interface BundledChecks {
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
}

let known: BundledChecks | null = null;

export function bundledChecks(): BundledChecks {
  known ??= { catalog: bundledCatalog(), strategy: bundledStrategy(), controls: bundledControls() };
  return known;
}

function bundledControls(): Controls {
  const text = readFileSync(new URL('../../../public/data/controls.json', import.meta.url), 'utf8');
  const controls = parseControls(JSON.parse(text));
  if (!controls.ok) throw new Error('The bundled controls do not parse.');
  return controls.value;
}
