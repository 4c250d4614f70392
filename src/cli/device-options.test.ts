import { expect, test } from 'vitest';

import { parseColumns } from '#/cli/device-options.ts';

test('columns of a file: roles in any case, headings as they are', () => {
  expect(parseColumns('\uFEFF{"OS": "Platform ", "deviceid": "Asset"}')).toEqual({
    ok: true,
    value: { os: 'Platform', deviceId: 'Asset' },
  });
});

test.each([
  ['{', 'not JSON'],
  ['[]', 'not one JSON object'],
  ['null', 'not one JSON object'],
  ['{"__proto__": "x"}', 'no role __proto__'],
  ['{"os": 3}', 'os needs a heading'],
])('%s is refused: %s', (text, words) => {
  expect(parseColumns(text)).toMatchObject({ ok: false, error: expect.stringContaining(words) as string });
});
