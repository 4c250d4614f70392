import { expect, test } from 'vitest';

import { parseActions } from '#/exchange/actions/parse-actions.ts';

async function read(...lines: readonly string[]) {
  const reading = await parseActions(new TextEncoder().encode(lines.join('\r\n')), 'plan.csv');
  if (!reading.ok) throw new Error(reading.error.kind);
  const { actions, problems } = reading.value;
  return {
    days: actions.map(({ fields }) => [fields.start, fields.due]),
    problems: problems.map(({ found }) => found),
  };
}

test('days that a spreadsheet saved as its country does are read by what the whole plan shows of their order', async () => {
  expect(await read('Title,Start,Due', 'Roll out,2/3/2027,4/30/2027')).toEqual({
    days: [['2027-02-03', '2027-04-30']],
    problems: [],
  });
  expect(await read('Title,Start,Due', 'Roll out,2/3/2027,30/4/2027')).toEqual({
    days: [['2027-03-02', '2027-04-30']],
    problems: [],
  });
});

test('days that nothing in the plan settles are refused', async () => {
  expect(await read('Title,Start,Due', 'Roll out,2/3/2027,4/5/2027')).toEqual({
    days: [],
    problems: ['2/3/2027', '4/5/2027'],
  });
});
