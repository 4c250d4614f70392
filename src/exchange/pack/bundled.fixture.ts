import { readFileSync } from 'node:fs';

import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { parseControls } from '#/domain/catalog/parse-controls.ts';
import { parseObservability } from '#/domain/catalog/parse-observability.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';
import type { Result } from '#/domain/result.ts';

interface BundledChecks {
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  readonly controls: Controls;
}

let known: BundledChecks | null = null;

/** The files that ship with the app. */
export function bundledChecks(): BundledChecks {
  known ??= {
    catalog: {
      observability: whole(parseObservability(bundled('observability.json'))),
      checklist: whole(parseChecklist(bundled('criteria.json'))),
    },
    strategy: whole(parseStrategy(bundled('strategies/DET0672.json'))),
    controls: whole(parseControls(bundled('controls.json'))),
  };
  return known;
}

function bundled(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/data/${name}`, import.meta.url), 'utf8'));
}

function whole<Value>(parsed: Result<Value, unknown>): Value {
  if (!parsed.ok) throw new Error('public/data does not hold what it must.');
  return parsed.value;
}
