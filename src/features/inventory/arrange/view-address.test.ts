import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  GROUPINGS,
  LAYOUTS,
  MODE_VALUES,
  NO_FILTERS,
  SORT_FIELDS,
  type InventoryView,
} from '#/features/inventory/arrange/inventory-view.ts';
import { parseView, printView } from '#/features/inventory/arrange/view-address.ts';
import { PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { isPlainId, type SourceId } from '#/domain/ids.ts';
import { COVERAGE_STATES, NETWORK_PATHS, SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';

const sources = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
  .filter(isPlainId)
  .map((id) => id as SourceId);

const views: fc.Arbitrary<InventoryView> = fc.record({
  search: fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => text.length <= 200 && text.isWellFormed()),
  layout: fc.constantFrom(...LAYOUTS),
  grouping: fc.option(fc.constantFrom(...GROUPINGS)),
  sort: fc.option(
    fc.record({
      by: fc.oneof(
        fc.constantFrom(...SORT_FIELDS).map((field) => ({ kind: 'field' as const, field })),
        sources.map((source) => ({ kind: 'source' as const, source })),
      ),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  ),
  filters: fc.record({
    platforms: fc.subarray([...PLATFORMS]),
    modes: fc.subarray([...MODE_VALUES]),
    sensitivities: fc.subarray([...SENSITIVITIES]),
    paths: fc.subarray([...NETWORK_PATHS]),
    cells: fc.uniqueArray(fc.record({ source: sources, state: fc.constantFrom(...COVERAGE_STATES) }), {
      maxLength: 5,
      selector: ({ source }) => source,
    }),
    hasUnknowns: fc.boolean(),
    hasStaleEvidence: fc.boolean(),
  }),
});

test('what is written into the address is read from it again, and the rest of the address stays', () => {
  fc.assert(
    fc.property(views, views, (view, before) => {
      const params = printView(printView(new URLSearchParams('asof=2026-01-31'), before), view);
      const address = new URLSearchParams(params.toString());
      expect(parseView(address)).toEqual(view);
      expect(address.get('asof')).toBe('2026-01-31');
    }),
  );
});

test('hostile values are left out', () => {
  const hostile = new URLSearchParams(
    'layout=__proto__&group=constructor&sort=-.toString&platform=windows&mode=%00&sensitivity=9&path=../x' +
      '&state=unknown.__proto__&state=.a&state=absent&state=evil.source-1&has=<script>',
  );
  expect(parseView(hostile)).toEqual({
    search: '',
    layout: 'source',
    grouping: null,
    sort: null,
    filters: NO_FILTERS,
  });
  const many = new URLSearchParams(Array.from({ length: 5_000 }, (_, at) => ['state', `absent.s${at}`]));
  expect(parseView(many).filters.cells.length).toBeLessThan(20);
  expect(parseView(new URLSearchParams({ q: 'x'.repeat(100_000) })).search.length).toBeLessThan(1_000);
});

test('anything at all can be read, and reads the same again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const view = parseView(new URLSearchParams(text));
      expect(parseView(printView(new URLSearchParams(), view))).toEqual(view);
    }),
  );
});

test('a plain view leaves a plain address', () => {
  expect(printView(new URLSearchParams(), parseView(new URLSearchParams())).toString()).toBe('');
});
