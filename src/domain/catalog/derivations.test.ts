/** The checklist may promise to work out only what the engine does work out, or what an export will bring. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { parseChecklist } from '#/domain/catalog/parse-checklist.ts';
import { ORGANISATION_RULES, POPULATION_RULES } from '#/domain/scoring/derive/rules.ts';

const NEEDS_EXPORT = /^From a (device|sign-in) export:/;

it('says how a criterion follows from the record exactly where a rule derives it [SC20]', () => {
  const checklist = parseChecklist(JSON.parse(readFileSync('public/data/criteria.json', 'utf8')));
  if (!checklist.ok) throw new Error(JSON.stringify(checklist.error));
  const promised = [...checklist.value.criteria.values()]
    .filter(({ derivation }) => derivation !== null && !NEEDS_EXPORT.test(derivation))
    .map(({ id }) => id);
  const derived = new Set([...POPULATION_RULES.keys(), ...ORGANISATION_RULES.keys()]);
  expect(promised.toSorted()).toEqual([...derived].toSorted());
});
