import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromClipboard, toClipboard } from '#/features/inventory/clipboard/clipboard-block.ts';

test('no copied cell starts as a formula, and every one comes back as it was', () => {
  const name = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', 'a', '1', ' '), minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { minLength: 1 }), (rows) => {
      const { plain, html } = toClipboard(rows);
      expect(fromClipboard(plain)).toEqual(rows);
      expect(html).not.toMatch(/<td>\s*[=+\-@]/);
      expect(plain).not.toMatch(/(^|[\t\n])"?\s*[=+\-@]/);
    }),
  );
});
