import { expect, test } from 'vitest';

import { ANNA, BEN, NURSES, tell } from '#/domain/ledger/told.fixture.ts';
import { unseenChanges } from '#/domain/ledger/unseen-changes.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';

const start = tell([(ws) => addPopulation(ws, NURSES, { name: 'Nurses', notes: 'old' })]);
const note = (notes: string) => tell([(ws) => editPopulation(ws, NURSES, { notes })], ANNA, start);
const news = (notes: string, from = start) =>
  tell([(ws) => editPopulation(ws, NURSES, { notes })], BEN, from).commits.slice(from.commits.length);

test('a value that was set over one that had not been seen is told, with both', () => {
  expect(unseenChanges(note('mine').workspace, news('theirs'))).toEqual([
    { label: 'Changed notes of Nurses', before: 'mine', after: 'theirs' },
  ]);
});

test('what was seen, what comes to the same and what is new is not', () => {
  expect(unseenChanges(start.workspace, news('theirs'))).toEqual([]);
  const mine = note('mine');
  expect(unseenChanges(mine.workspace, news('theirs', mine))).toEqual([]);
  expect(unseenChanges(mine.workspace, news('mine'))).toEqual([]);
  expect(unseenChanges(tell([]).workspace, start.commits)).toEqual([]);
});
