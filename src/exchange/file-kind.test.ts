import { expect, test } from 'vitest';

import { fileKind } from '#/exchange/file-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['devices.csv', '\uFEFF{"telltale":"workspace"', 'backup'],
  ['standard input', '{"v":1,"telltale":"workspace"}', 'backup'],
  ['meridian.telltale.jsonl', '', 'backup'],
  ['sources.yml', '', 'dettect'],
  ['sources.txt', '---\nversion: 1.1', 'dettect'],
  ['back', '# ours\n\nname: "x"\nfile_type: data-source-administration\n', 'dettect'],
  ['back', '"version": 1.1\r\n', 'dettect'],
  ['versions.csv', 'version,name\n1,a', 'table'],
  ['notes.csv', 'Name,Note\nA,"see\nversion: 3"', 'table'],
  ['devices.csv', 'Device ID,OS\n1,Android\n', 'table'],
  ['ours.csv', '\uFEFFTable;Population ID;Name\nPopulations;p1;A\n', 'inventory'],
  ['really.yaml', 'PK\u0003\u0004xl/', 'table'],
  ['really.jsonl', '%PDF-1.7', 'table'],
])('%s with %j is a %s', (name, text, kind) => {
  expect(fileKind(name, bytes(text))).toBe(kind);
});
