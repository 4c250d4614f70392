/** Random workspaces with every field of the inventory filled in somewhere, hostile text included. */
import * as fc from 'fast-check';

import { parseIsoDate } from '#/domain/dates.ts';
import { workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import { OWNERSHIPS } from '#/domain/workspace/record-vocabulary.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** What spreadsheets and file formats stumble over, beside any text. */
export const awkwardText = fc.oneof(
  fc.constantFrom(
    '',
    "'=1+1",
    '=1+1',
    '  -2',
    '+a',
    '@SUM(A1)',
    '＝x',
    'a;b,"c"',
    'two\nlines',
    '\tx',
    '0012',
    '30-70',
    '1e5',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const order = fc.constantFrom(0, 0, 1, 1.5, 7, 0.1, -3);

const extras = fc.record({
  text: fc.array(awkwardText, { minLength: 5, maxLength: 9 }),
  order: fc.array(order, { minLength: 4, maxLength: 4 }),
  ownership: fc.constantFrom(...OWNERSHIPS),
  cost: fc.constantFrom(null, 0, 12_000.5),
  hasDefaults: fc.boolean(),
  checkIns: fc.record({
    seenWithin7: fc.constantFrom(null, [0.5, 0.5] as const, [0, 0.913] as const),
    seenWithin30: fc.constantFrom(null, [1, 1] as const),
    seenOn: fc.constantFrom(null, parseIsoDate('2026-11-24')),
  }),
});

type Extras = typeof extras extends fc.Arbitrary<infer Value> ? Value : never;

/** Names stay distinct and are never blank, as people give them. */
export const anyInventory: fc.Arbitrary<Workspace> = fc
  .tuple(workspaceArbitrary, extras)
  .map(([workspace, more]) => (more.hasDefaults ? workspace : filledIn(workspace, more)));

function filledIn(workspace: Workspace, { text, order: orders, ownership, cost, checkIns }: Extras): Workspace {
  let next = 0;
  const anyText = () => text[next++ % text.length] ?? '';
  const anyOrder = () => orders[next++ % orders.length] ?? 0;
  return {
    ...workspace,
    populations: mapped(workspace.populations, (population) => ({
      ...population,
      name: `${anyText()}${population.id}`,
      region: anyText(),
      notes: anyText(),
      importKey: anyText(),
      ...checkIns,
      ownership,
      order: anyOrder(),
    })),
    sources: mapped(workspace.sources, (source) => ({
      ...source,
      name: `${anyText()}${source.id}`,
      product: anyText(),
      notes: anyText(),
      costPerYear: cost,
      order: anyOrder(),
    })),
    families: mapped(workspace.families, (family) => ({ ...family, note: anyText() })),
    coverage: mapped(workspace.coverage, (row) => mapped(row, (cell) => ({ ...cell, note: anyText() }))),
  };
}

function mapped<Key, Value>(map: ReadonlyMap<Key, Value>, change: (value: Value) => Value): ReadonlyMap<Key, Value> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
