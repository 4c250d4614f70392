import { expect, test } from 'vitest';

import { PICK_COLUMN } from '#/features/inventory/columns.ts';
import { isFilled } from '#/features/inventory/is-filled.ts';
import { aWorkspace } from '#/domain/scoring/workspace-builder.fixture.ts';
import { groupRowId } from '#/ui/grid/grid-model.ts';

const workspace = aWorkspace({
  populations: [{ id: 'p1', name: 'Field phones', platform: 'ios', mode: 'supervised' }],
  sources: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
  cells: [
    { population: 'p1', source: 's1', state: 'absent' },
    { population: 'p1', source: 's2', state: 'unknown', note: 'Asked the vendor.' },
  ],
});

test.each([
  ['$name', true],
  ['$mode', true],
  ['$path', false],
  ['$devices', false],
  ['s1', true],
  ['s2', false],
  ['s3', false],
  [PICK_COLUMN, null],
])('%s of a population of which little is known: %j', (column, filled) => {
  expect(isFilled(workspace, { row: 'p1', column })).toBe(filled);
});

test('a row that heads a group is no data', () => {
  expect(isFilled(workspace, { row: groupRowId('ios'), column: 's1' })).toBeNull();
});
