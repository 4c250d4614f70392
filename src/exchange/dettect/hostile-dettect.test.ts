import { describe, expect, test } from 'vitest';

import { file, refused, reasons } from '#/exchange/dettect/dettect-text.fixture.ts';

describe('what is not such a file, or would do harm, is refused', () => {
  const laughs = ['a: &a0 [x, x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from(
        { length: 9 },
        (_, i) =>
          `b${String(i)}: &a${String(i + 1)} [${Array<string>(10)
            .fill(`*a${String(i)}`)
            .join()}]`,
      ),
    )
    .join('\n');
  test.each([
    ['nothing', '  \n', { kind: 'empty_file' }],
    ['a PDF', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00]), { kind: 'not_text' }],
    ['a picture as text', 'PNG\u0000\u0001', { kind: 'not_text' }],
    ['broken YAML', 'version: 1.1\nfile_type: [\n', { kind: 'not_yaml', line: 3 }],
    ['a key twice', 'version: 1.1\nversion: 1.1\n', { kind: 'not_yaml', line: 2 }],
    ['two documents', 'a: 1\n---\nb: 2\n', { kind: 'not_yaml' }],
    ['a spreadsheet', 'Device name,Owner\nx,y\n', { kind: 'not_dettect' }],
    ['other YAML', 'services:\n  web:\n    image: x\n', { kind: 'not_dettect' }],
    [
      'a technique file',
      'version: 1.2\nfile_type: technique-administration\ntechniques: []\n',
      { kind: 'other_file_type', fileType: 'technique-administration' },
    ],
    ['a group file', 'version: 1.0\nfile_type: group-administration\ngroups: []\n', { kind: 'other_file_type' }],
    [
      'version 1.0',
      'version: 1.0\nfile_type: data-source-administration\nplatform: Windows\ndata_sources: []\n',
      { kind: 'older_version', version: '1.0' },
    ],
    [
      'a later version',
      'version: 2.0\nfile_type: data-source-administration\n',
      { kind: 'newer_version', version: '2.0' },
    ],
    ['no lists at all', 'version: 1.1\nfile_type: data-source-administration\n', { kind: 'no_data_sources' }],
    ['anchors that explode', `${laughs}\nfile_type: data-source-administration\n`, { kind: 'explodes' }],
    ['an alias of itself', 'file_type: &a [*a]\n', { kind: 'circular', line: 1 }],
    ['an alias of nothing', 'file_type: *a\n', { kind: 'not_yaml', line: 1 }],
    ['lists without end', `${'['.repeat(50)}${']'.repeat(50)}`, { kind: 'too_deep' }],
    ['lists that would break the parser', '['.repeat(100_000), { kind: 'too_deep' }],
  ])('%s', (_, text, error) => {
    expect(refused(text)).toMatchObject(error);
  });

  test('prototype keys and tags of other languages are words like any other', () => {
    const text = file([{ extra: '__proto__: {polluted: true}' }]).replace(
      'name: test',
      'name: !!python/object:os.system test',
    );
    expect(reasons(text)).toContain('"__proto__"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
