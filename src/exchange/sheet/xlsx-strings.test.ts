import { expect, it } from 'vitest';

import { sharedStrings } from '#/exchange/sheet/xlsx-strings.ts';

it('writes each text once, at its place, with nothing in it that XML would take for its own', () => {
  const strings = sharedStrings();
  expect(['Nurses', '<b>&', 'Nurses', ' two  spaces '].map(strings.placeOf)).toEqual([0, 1, 0, 2]);
  expect(strings.xml()).toMatch(
    /uniqueCount="3"><si><t xml:space="preserve">Nurses<\/t><\/si><si>[^<]*<t xml:space="preserve">&lt;b&gt;&amp;<\/t>/,
  );
  expect(strings.xml()).toContain('> two  spaces </t>');
});
