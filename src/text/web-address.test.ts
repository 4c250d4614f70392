import { expect, test } from 'vitest';

import { webAddressOf } from '#/text/web-address.ts';

test('only web addresses become links', () => {
  expect(webAddressOf('https://tickets.example/88214')).toBe('https://tickets.example/88214');
  for (const text of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'CHG-88214', 'https://', '']) {
    expect(webAddressOf(text)).toBeNull();
  }
});
