import { expect, test } from 'vitest';

import { intentOf } from '#/features/checklist/checklist-keys.ts';

const press = (key: string, modifiers = {}) =>
  intentOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers });

test('one key answers, in either case of letters', () => {
  expect(press('1')).toEqual({ kind: 'answer', value: 'met' });
  expect(press('U')).toEqual(press('u'));
  expect(press('4')).toEqual({ kind: 'answer', value: 'not_applicable' });
});

test('shortcuts of the browser stay with the browser', () => {
  expect(press('1', { ctrlKey: true })).toBeNull();
  expect(press('j', { metaKey: true })).toBeNull();
  expect(press('x')).toBeNull();
});

test('J and K move like the arrows, Home and End to the ends', () => {
  expect(press('j')).toEqual(press('ArrowDown'));
  expect(press('K')).toEqual(press('ArrowUp'));
  expect(press('End')).toEqual({ kind: 'move', rows: Infinity, columns: 0 });
});
