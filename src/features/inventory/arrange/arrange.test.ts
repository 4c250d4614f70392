import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { inChosenOrder, movedTo, shownColumns } from '#/features/inventory/arrange/column-layout.ts';
import { filterRows } from '#/features/inventory/arrange/filter-rows.ts';
import { groupRows, rowsOf } from '#/features/inventory/arrange/group-rows.ts';
import {
  GROUPINGS,
  NO_FILTERS,
  nextSort,
  SORT_FIELDS,
  type SortBy,
} from '#/features/inventory/arrange/inventory-view.ts';
import { sortRows } from '#/features/inventory/arrange/sort-rows.ts';
import { asSourceId as sourceId } from '#/features/inventory/cell-address.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreSubset } from '#/domain/scoring/score-subset.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { ON, SOURCE_IDS, workspaceArbitrary } from '#/domain/scoring/workspace-arbitrary.fixture.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';

const catalog = bundledCatalog();
const RUNS = { numRuns: 100 };

const groupings = fc.constantFrom(...GROUPINGS);
const sortings = fc.oneof(
  fc.constantFrom(...SORT_FIELDS).map((field): SortBy => ({ kind: 'field', field })),
  fc.constantFrom(...SOURCE_IDS).map((id): SortBy => ({ kind: 'source', source: sourceId(id) })),
);
const regions = fc.array(fc.constantFrom('', ' ', 'EMEA', 'emea', 'APAC'), { minLength: 3, maxLength: 3 });

function withRegions(populations: readonly Population[], names: readonly string[]): readonly Population[] {
  return populations.map((population, at) => ({ ...population, region: names[at] ?? '' }));
}

const idsOf = (populations: readonly { readonly id: string }[]) => populations.map(({ id }) => id);

test('grouping loses no row and shows none twice, whatever is folded', () => {
  fc.assert(
    fc.property(workspaceArbitrary, groupings, regions, fc.boolean(), (workspace, grouping, names, fold) => {
      const populations = withRegions(populationsInOrder(workspace), names);
      const groups = groupRows(populations, grouping);
      expect(groups.flatMap(({ members }) => members).toSorted()).toEqual(idsOf(populations).toSorted());
      const folded = new Set(fold ? groups.slice(0, 1).map(({ row }) => row) : []);
      const hidden = fold ? (groups[0]?.members.length ?? 0) : 0;
      expect(rowsOf(groups, folded)).toHaveLength(groups.length + populations.length - hidden);
    }),
    RUNS,
  );
});

test('the devices of all groups add up to those of the organisation', () => {
  fc.assert(
    fc.property(workspaceArbitrary, groupings, (workspace, grouping) => {
      const score = scoreWorkspace(workspace, catalog, ON);
      const sums = [0, 0];
      for (const { members } of groupRows(populationsInOrder(workspace), grouping)) {
        const { devices } = scoreSubset(members.flatMap((id) => score.populations.get(id) ?? []));
        sums[0] = (sums[0] ?? 0) + devices[0];
        sums[1] = (sums[1] ?? 0) + devices[1];
      }
      expect(sums).toEqual(score.organisation.devices);
    }),
    RUNS,
  );
});

test('sorting keeps every row, and twice is once', () => {
  fc.assert(
    fc.property(workspaceArbitrary, sortings, fc.boolean(), (workspace, by, up) => {
      const populations = populationsInOrder(workspace);
      const score = scoreWorkspace(workspace, catalog, ON);
      const sort = { by, direction: up ? ('ascending' as const) : ('descending' as const) };
      const sorted = sortRows(populations, workspace, score, sort);
      expect(idsOf(sorted).toSorted()).toEqual(idsOf(populations).toSorted());
      expect(sortRows(sorted, workspace, score, sort)).toEqual(sorted);
    }),
    RUNS,
  );
});

test('what is alike keeps its order in both directions', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const populations = populationsInOrder(workspace);
      const score = scoreWorkspace(workspace, catalog, ON);
      for (const direction of ['ascending', 'descending'] as const) {
        const sorted = sortRows(populations, workspace, score, { by: { kind: 'field', field: 'path' }, direction });
        for (const alike of Map.groupBy(populations, ({ networkPath }) => networkPath).values())
          expect(idsOf(sorted).filter((id) => idsOf(alike).includes(id))).toEqual(idsOf(alike));
      }
    }),
    RUNS,
  );
});

test('a source sorts by state, then by the share that is certain', () => {
  fc.assert(
    fc.property(workspaceArbitrary, fc.constantFrom(...SOURCE_IDS), (workspace, id) => {
      const source = sourceId(id);
      const sorted = sortRows(populationsInOrder(workspace), workspace, scoreWorkspace(workspace, catalog, ON), {
        by: { kind: 'source', source },
        direction: 'ascending',
      });
      const cells = sorted.map((population) => workspace.coverage.get(population.id)?.get(source));
      const present = cells.filter((cell) => cell?.state === 'present');
      expect(cells.slice(0, present.length)).toEqual(present);
      const shares = present.map((cell) => cell?.share?.[0] ?? 0);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }),
    RUNS,
  );
});

test('a filter and its opposite share the rows between them', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const populations = populationsInOrder(workspace);
      const of = (platforms: readonly Population['platform'][]) =>
        idsOf(filterRows(populations, workspace, '', { ...NO_FILTERS, platforms }, ON));
      expect([...of(['ios']), ...of(['android'])].toSorted()).toEqual(idsOf(populations).toSorted());
      expect(of([])).toEqual(idsOf(populations));
      expect(of(['ios', 'android'])).toEqual(idsOf(populations));
    }),
    RUNS,
  );
});

test('an unknown source is found by its cell, touched or not; a source that is gone filters nothing', () => {
  fc.assert(
    fc.property(workspaceArbitrary, (workspace) => {
      const populations = populationsInOrder(workspace);
      const first = [...workspace.sources.keys()][0];
      if (first === undefined) return;
      const unknown = { ...NO_FILTERS, cells: [{ source: first, state: 'unknown' as const }] };
      const found = idsOf(filterRows(populations, workspace, '', unknown, ON));
      const expected = populations.filter(
        ({ id }) => (workspace.coverage.get(id)?.get(first)?.state ?? 'unknown') === 'unknown',
      );
      expect(found).toEqual(idsOf(expected));
      const withUnknowns = idsOf(filterRows(populations, workspace, '', { ...NO_FILTERS, hasUnknowns: true }, ON));
      for (const id of found) expect(withUnknowns).toContain(id);
      const gone = { ...NO_FILTERS, cells: [{ source: sourceId('gone'), state: 'absent' as const }] };
      expect(filterRows(populations, workspace, '', gone, ON)).toHaveLength(populations.length);
    }),
    RUNS,
  );
});

test('no column is lost and none comes twice, whatever order was kept', () => {
  const ids = fc.array(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'gone', '__proto__'), { maxLength: 8 });
  const columns = fc
    .uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e'))
    .map((all) => all.map((id) => ({ id })));
  fc.assert(
    fc.property(columns, ids, ids, (all, order, hidden) => {
      expect(idsOf(inChosenOrder(all, order)).toSorted()).toEqual(idsOf(all).toSorted());
      const shown = idsOf(shownColumns(all, { order, hidden }, (id) => id === 'a'));
      expect(shown).toEqual(idsOf(inChosenOrder(all, order)).filter((id) => id === 'a' || !hidden.includes(id)));
    }),
    RUNS,
  );
  expect(inChosenOrder([{ id: 'a' }, { id: 'new' }, { id: 'b' }], ['b', 'a'])).toEqual([
    { id: 'b' },
    { id: 'a' },
    { id: 'new' },
  ]);
  expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(movedTo(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

test('a header turns from ascending to descending to none', () => {
  const by: SortBy = { kind: 'field', field: 'devices' };
  const first = nextSort(null, by);
  expect(first?.direction).toBe('ascending');
  expect(nextSort(first, by)?.direction).toBe('descending');
  expect(nextSort(nextSort(first, by), by)).toBeNull();
  expect(nextSort(first, { kind: 'field', field: 'name' })?.direction).toBe('ascending');
});
