import { expect, test } from 'vitest';

import { parseArguments } from '#/cli/arguments.ts';

test('a file, a file as of a day, and a file of cases', () => {
  expect(parseArguments(['a.jsonl'])).toEqual({ ok: true, value: { kind: 'workspace', file: 'a.jsonl', asOf: null } });
  const dated = { ok: true, value: { kind: 'workspace', file: 'a.jsonl', asOf: '2026-03-01' } };
  expect(parseArguments(['a.jsonl', '--as-of', '2026-03-01'])).toEqual(dated);
  expect(parseArguments(['--as-of=2026-03-01', 'a.jsonl'])).toEqual(dated);
  expect(parseArguments(['--cases', 'golden.json'])).toEqual({
    ok: true,
    value: { kind: 'cases', file: 'golden.json' },
  });
});

test.each([
  [[], 'Which file?'],
  [['a', 'b'], 'One file at a time'],
  [['a', '--as-of'], '--as-of needs a day'],
  [['a', '--as-of', '2026-02-30'], '--as-of needs a day'],
  [['a', '--fast'], 'There is no option --fast'],
  [['--cases', 'a', '--as-of', '2026-02-03'], 'Cases have no dates'],
])('%j is a wrong call', (args, start) => {
  const parsed = parseArguments(args);
  expect(parsed.ok ? '' : parsed.error).toContain(start);
});
