/** The catalog that ships, for tests in Node. */
import { readFileSync } from 'node:fs';

import type { Catalog } from '#/domain/catalog/catalog.ts';
import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';

function bundled(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/data/${name}`, import.meta.url), 'utf8'));
}

export function bundledCatalog(): Catalog {
  const observability = parseObservability(bundled('observability.json'));
  const checklist = parseChecklist(bundled('criteria.json'));
  if (!observability.ok || !checklist.ok) throw new Error('The bundled catalog does not parse.');
  return { observability: observability.value, checklist: checklist.value };
}
