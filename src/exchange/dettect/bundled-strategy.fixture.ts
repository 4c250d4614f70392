/** The strategy that ships, for tests in Node. */
import { readFileSync } from 'node:fs';

import type { Strategy } from '#/domain/catalog/catalog.ts';
import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';

export function bundledStrategy(): Strategy {
  const text = readFileSync(new URL('../../../public/data/strategies/DET0672.json', import.meta.url), 'utf8');
  const strategy = parseStrategy(JSON.parse(text));
  if (!strategy.ok) throw new Error('The bundled strategy does not parse.');
  return strategy.value;
}
