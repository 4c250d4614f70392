import { expect, test } from 'vitest';

import { gradesText, parseGrades } from '#/features/inventory/quality-text.ts';

test.each([
  ['445', [4, 4], [4, 4], [5, 5]],
  ['4 4 5', [4, 4], [4, 4], [5, 5]],
  ['4, 3-4, 5', [4, 4], [3, 4], [5, 5]],
  ['4 ? 5', [4, 4], null, [5, 5]],
  ['', null, null, null],
])('grades %j', (text, fields, timeliness, consistency) => {
  const parsed = parseGrades(text);
  expect(parsed).toEqual({ ok: true, value: { fields, timeliness, consistency } });
  if (parsed.ok)
    expect(
      parseGrades(
        gradesText({
          fields: parsed.value.fields,
          timeliness: parsed.value.timeliness,
          consistency: parsed.value.consistency,
        }),
      ),
    ).toEqual(parsed);
});

test.each(['44', '446', '4 4 5 5', '6 4 4', 'good'])('%j is refused', (text) => {
  expect(parseGrades(text).ok).toBe(false);
});
