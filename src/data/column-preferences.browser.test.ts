import { beforeEach, expect, test } from 'vitest';

import { keepColumns, keptColumns } from '#/data/column-preferences.ts';
import type { WorkspaceId } from '#/domain/ids.ts';

const one = 'one' as WorkspaceId;
const other = 'other' as WorkspaceId;

beforeEach(() => localStorage.clear());

test('columns are kept for each workspace by itself, and can be forgotten', () => {
  expect(keptColumns(one)).toBeNull();
  keepColumns(one, { hidden: ['$path'], order: ['b', 'a'] });
  keepColumns(other, { hidden: [], order: ['z'] });
  expect(keptColumns(one)).toEqual({ hidden: ['$path'], order: ['b', 'a'] });
  keepColumns(one, null);
  expect(keptColumns(one)).toBeNull();
  expect(keptColumns(other)).toEqual({ hidden: [], order: ['z'] });
});

test('what somebody else wrote there is not read', () => {
  for (const text of ['{', '{"workspace":"one"}', '[{"workspace":"one","hidden":"all","order":[]}]', 'null']) {
    localStorage.setItem('telltale.inventory-columns', text);
    expect(keptColumns(one)).toBeNull();
  }
});
