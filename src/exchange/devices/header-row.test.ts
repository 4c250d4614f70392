import { describe, expect, it } from 'vitest';

import { csvOf, mustRead } from '#/exchange/devices/must-read.fixture.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import { xlsxOf } from '#/exchange/sheet/xlsx-file.ts';
import { inputOfBytes, type TableInput } from '#/exchange/tables/table-input.ts';

const TITLE = [['Device inventory, Contoso'], ['Generated on', '24 Nov 2026'], ['']];
const TABLE = [
  ['Device ID', 'Last check-in', 'OS', 'Ownership', 'Supervised'],
  ['a-1', '2026-11-24', 'iOS/iPadOS', 'Corporate', 'True'],
  ['a-2', '2026-11-24', 'iOS/iPadOS', 'Corporate', 'True'],
];
const text = (name: string, lines: string) => inputOfBytes(name, new TextEncoder().encode(lines));

function workbook(rows: readonly (readonly string[])[]): TableInput {
  return inputOfBytes('a.xlsx', xlsxOf([{ name: 'Devices', widths: [], hasHeadings: false, rows }]));
}

describe('headings below a title block', () => {
  it.each([
    ['in a CSV', csvOf('a.csv', [...TITLE, ...TABLE])],
    ['in a workbook', workbook([...TITLE, ...TABLE])],
    [
      'where the title has other delimiters than the table',
      text('a.csv', ['Devices, Contoso, all', '', ...TABLE.map((row) => row.join(';'))].join('\n')),
    ],
  ])('are found and said: %s', async (_, input) => {
    const { reading } = await mustRead([input]);
    const [file] = reading.files;
    expect(file).toMatchObject({ format: 'intune_all_devices', rows: 2, devices: 2 });
    expect(file?.notes.join(' ')).toMatch(/^The headings stand in line [34]; the (2 rows|row) above/);
  });

  it('are found of an export that nobody knows, so that its columns can be assigned', async () => {
    const table = [['Asset', 'Platform', 'Owner'], ...TABLE.slice(1).map((row) => row.slice(0, 3))];
    const { reading } = await mustRead([csvOf('a.csv', [...TITLE, ...table])]);
    expect(reading.files[0]).toMatchObject({ format: null, headers: ['Asset', 'Platform', 'Owner'], rows: 2 });
    const mappings = [{ headers: ['Asset', 'Platform', 'Owner'], columns: { os: 'Owner', deviceId: 'Asset' } }];
    const mapped = await mustRead([csvOf('a.csv', [...TITLE, ...table])], { mappings });
    expect(mapped.reading.devices).toBe(2);
  });

  it.each([
    ['the first has none', ['', 'Platform', 'Asset', 'User'], ['0', 'iOS', 'A1', 'ann']],
    ['the last have none', ['Asset', 'Platform', '', ''], ['A1', 'iOS', 'x', 'ann@example.org']],
    ['there are few of them', ['Asset'], ['A1', 'iOS', 'Ann', 'Ward 3']],
  ])('are never a row of devices: %s', async (_, headings, row) => {
    const rows = [headings, row, [...row.slice(0, 2), 'y', 'bob'], row];
    const { reading } = await mustRead([csvOf('a.csv', rows)]);
    expect(reading.files[0]).toMatchObject({ headers: headings, rows: 3, notes: [] });
  });

  it.each([
    ['an address', ['A1', 'iOS 26', 'ann@corp.example']],
    ['an IMEI', ['A1', 'iOS 26', '356938035643809']],
    ['a phone number', ['A1', 'iOS 26', '+49 (151) 234-567']],
    ['a day', ['A1', 'iOS 26', '2026-11-24 10:00:00']],
    ['an ID', ['EBAD7550-5776-4591-929b-5236c56d7e23', 'iOS 26', 'x']],
    ['a network address', ['A1', 'iOS 26', '02:00:5e:10:00:01']],
  ])('are asked for where a device stands in their place: %s', async (_, row) => {
    const read = await readDevices([csvOf('a.csv', [row, ['A2', 'iOS 26', 'x']])]);
    expect(read).toEqual({ ok: false, error: { kind: 'no_headings', file: 'a.csv' } });
  });

  it('may begin with a digit', async () => {
    const headings = ['Asset', 'Platform', '2FA', '802.1X', 'IPv4 (10.0.0.0/8)'];
    const { reading } = await mustRead([csvOf('a.csv', [headings, ['A1', 'iOS', 'yes', 'no', '']])]);
    expect(reading.files[0]?.headers).toEqual(headings);
  });

  it('that stand first are the headings, however the rows below look', async () => {
    const ragged = [
      ['Asset', 'Platform'],
      ['1', 'iOS', 'and', 'more', 'cells'],
      ['2', 'iOS'],
    ];
    const { reading } = await mustRead([csvOf('a.csv', ragged), text('b.csv', 'a;b;c\n1,5;2,5, 3,5;4, 5, 6, 7\n')]);
    expect(reading.files[1]?.headers).toEqual(['a', 'b', 'c']);
    expect(reading.files.map(({ notes }) => notes)).toEqual([[], []]);
  });
});
