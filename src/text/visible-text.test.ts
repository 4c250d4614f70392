import { expect, test } from 'vitest';

import { visibleText } from '#/text/visible-text.ts';

test('what turns the direction of writing, has no width or moves a cursor is shown', () => {
  expect(visibleText('invoice\u202Efdp.exe')).toBe('invoice�fdp.exe');
  expect(visibleText('a\u200Bb\uFEFFc\u2066d\u2069e\u061Cf\u00ADg\u{E0041}h')).toBe('a�b�c�d�e�f�g�h');
  expect(visibleText('one\u001B[2J\r\ntwo\u2028three')).toBe('one�[2J��two�three');
});

test('names of every script stay as they are, with the joiners that they are written with', () => {
  for (const name of [
    'Übersicht – März.pdf',
    'تقرير.pdf',
    'می\u200Cخواهم.txt',
    '👩\u200D💻 notes.txt',
    '設定 2026.png',
  ])
    expect(visibleText(name)).toBe(name);
});
