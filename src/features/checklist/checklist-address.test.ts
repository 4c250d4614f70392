import { expect, test } from 'vitest';

import { readPlace, writePlace } from '#/features/checklist/checklist-address.ts';
import type { Checklist } from '#/domain/catalog/catalog.ts';
import type { Population } from '#/domain/workspace/entities.ts';

const criterion = { id: 'D2.1', item: 'D2' } as unknown as NonNullable<ReturnType<Checklist['criteria']['get']>>;
const checklist = {
  items: [{ id: 'D1' }, { id: 'D2', criteria: [criterion] }],
  criteria: new Map([['D2.1', criterion]]),
} as unknown as Checklist;
const populations = [{ id: 'pop-a' }] as unknown as readonly Population[];

const read = (search: string) => readPlace(new URLSearchParams(search), checklist, populations);

test('an address without anything starts at the first direction of the organisation', () => {
  expect(read('')).toEqual({ item: 'D1', criterion: null, scope: { kind: 'organisation' }, column: null, show: 'all' });
});

test('a link that names only a criterion opens its item', () => {
  expect(read('criterion=D2.1')).toMatchObject({ item: 'D2', criterion: 'D2.1' });
});

test('unknown items, criteria, scopes and filters fall back instead of breaking the screen', () => {
  expect(read('item=X9&criterion=__proto__&scope=pop-gone&show=loud&at=zz')).toEqual(read(''));
});

test('what is written is read back, and what other features keep in the address stays', () => {
  const written = writePlace(new URLSearchParams('asof=2026-01-02'), {
    item: 'D2',
    criterion: 'D2.1',
    scope: { kind: 'all' },
    show: 'unknown',
  });
  expect(written.get('asof')).toBe('2026-01-02');
  expect(read(written.toString())).toMatchObject({
    item: 'D2',
    criterion: 'D2.1',
    scope: { kind: 'all' },
    show: 'unknown',
  });
});
