import { expect, test } from 'vitest';

import { facetsInReach } from '#/features/inventory/bulk/capability-choices.tsx';
import { NOTHING_CHOSEN, patchOf } from '#/features/inventory/bulk/cell-choices.ts';
import { FACETS } from '#/domain/catalog/vocabulary.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { aWorkspace } from '#/domain/scoring/workspace-builder.fixture.ts';

test('what is left alone is no change', () => {
  expect(patchOf(NOTHING_CHOSEN)).toEqual({});
});

test('less of a facet is recorded with its reason, and not before there is one', () => {
  const capability = {
    url: { kind: 'set', value: { level: [0, 0], reason: 'No inspection.' } },
    user: { kind: 'set', value: { level: [0, 0], reason: ' ' } },
    timing: { kind: 'clear' },
  } as const;
  expect(patchOf({ ...NOTHING_CHOSEN, capability })).toEqual({
    capability: { url: { level: [0, 0], reason: 'No inspection.' }, timing: null },
  });
});

test('facets that no mode of the cells lets the family see are not asked about; an unknown mode may see all', () => {
  const { observability } = bundledCatalog();
  const workspace = aWorkspace({
    populations: [
      { id: 'managed', platform: 'ios', mode: 'supervised' },
      { id: 'unknown', platform: 'ios', mode: 'unknown' },
    ],
    sources: [{ id: 's1', family: 'identity' }],
  });
  const facetsOf = (population: string) =>
    facetsInReach(workspace, observability, [{ population: population as never, source: 's1' as never }]);
  expect(facetsOf('unknown')).toEqual(FACETS);
  expect(facetsOf('managed')).toContain('user');
  expect(facetsOf('managed').length).toBeLessThan(FACETS.length);
});
