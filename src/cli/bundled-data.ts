/** The files that ship with the app; if they do not parse, the checkout is broken. */
import { readFileSync } from 'node:fs';

import type { Catalog, Controls, Products, Strategy } from '#/domain/catalog/catalog.ts';
import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { parseProducts } from '#/domain/catalog/parse-products.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';
import type { Result } from '#/domain/result.ts';

export function bundledCatalog(): Catalog {
  return {
    observability: whole(parseObservability(bundledFile('observability.json'))),
    checklist: whole(parseChecklist(bundledFile('criteria.json'))),
  };
}

export function bundledStrategy(): Strategy {
  return whole(parseStrategy(bundledFile('strategies/DET0672.json')));
}

export function bundledControls(): Controls {
  return whole(parseControls(bundledFile('controls.json')));
}

export function bundledProducts(): Products {
  return whole(parseProducts(bundledFile('products.json')));
}

function whole<Value>(parsed: Result<Value, unknown>): Value {
  if (!parsed.ok) throw new Error('public/data does not hold what it must.');
  return parsed.value;
}

function bundledFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8'));
}
