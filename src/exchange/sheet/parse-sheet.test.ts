import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { Incoming } from '#/domain/intake/incoming.ts';
import { aWorkspace } from '#/domain/scoring/workspace-builder.fixture.ts';
import { describeRowProblem } from '#/exchange/sheet/describe-sheet-error.ts';
import { parseSheet } from '#/exchange/sheet/parse-sheet.ts';
import { renderXlsx } from '#/exchange/sheet/render-xlsx.ts';
import { xlsxOf } from '#/exchange/sheet/xlsx-file.ts';

const INVENTORY = aWorkspace({
  populations: [{ id: 'p1', name: 'Nurses', platform: 'ios', mode: 'supervised', devices: [10, 20] }],
  sources: [{ id: 's1', name: 'Gateway', family: 'proxy' }],
  cells: [{ population: 'p1', source: 's1', state: 'present', share: [0.5, 0.9] }],
});

const csv = (...lines: readonly string[]) => strToU8(lines.join('\r\n'));

const withDays = (seenOn: string, ...days: readonly string[]) =>
  csv(
    'Table,Name,Platform,Devices,Seen as of,Family,Population,Source,State,Evidence date',
    `Populations,Nurses,iOS,5,${seenOn},,,,,`,
    ...days.map((_, at) => `Sources,Gateway ${String(at)},,,,DNS,,,,`),
    ...days.map((day, at) => `Coverage,,,,,,Nurses,Gateway ${String(at)},Present,${day}`),
  );
const daysOf = ({ populations, coverage }: Incoming) => [
  populations[0]?.fields.seenOn,
  ...coverage.map(({ patch }) => patch.evidenceDate),
];

const openDay = (row: number, column: string) =>
  `a.csv, row ${String(row)}, ${column}: expected a day whose month is clear: write it as 2026-01-28, or save the file as XLSX, found 3/4/2026`;

async function incomingOf(bytes: Uint8Array, name = 'a.csv'): Promise<Incoming> {
  const reading = await parseSheet(bytes, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.incoming;
}

async function problemsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const reading = await parseSheet(bytes, 'a.csv');
  if (reading.ok || reading.error.kind !== 'bad_rows') throw new Error(JSON.stringify(reading));
  return reading.error.problems.map(describeRowProblem);
}

async function errorOf(bytes: Uint8Array) {
  const reading = await parseSheet(bytes, 'a.xlsx');
  if (reading.ok) return null;
  return reading.error.kind === 'bad_table' ? reading.error.error : reading.error;
}

describe('what people write by hand', () => {
  it('is understood: synonyms, ranges, semicolons, another order of columns', async () => {
    const incoming = await incomingOf(
      csv(
        'Devices;Management mode;Platform;Name;Sensitivity',
        '"1,620";COBO;Android;Couriers;high',
        '900 – 1100;byod_wp;ANDROID;"Own; phones";',
      ),
    );
    expect(incoming.completeness).toEqual({ kind: 'partial' });
    expect(incoming.populations.map(({ fields }) => fields)).toEqual([
      { name: 'Couriers', platform: 'android', mode: 'fully_managed', devices: [1620, 1620], sensitivity: 3 },
      { name: 'Own; phones', platform: 'android', mode: 'byod_wp', devices: [900, 1100] },
    ]);
  });

  it('says nothing in a column that is not there, and takes a value away in an empty cell', async () => {
    const incoming = await incomingOf(csv('Population,Source,State,Share', 'Nurses,Gateway,●,'));
    expect(incoming.coverage[0]?.patch).toMatchObject({ state: 'present', share: null });
    expect(incoming.coverage[0]?.patch).not.toHaveProperty('note');
  });

  describe('days as a spreadsheet of some country saves them', () => {
    it('are read in the order that one of the whole file shows', async () => {
      expect(daysOf(await incomingOf(withDays('1/28/2026', '3/4/2026', '2026-05-06')))).toEqual([
        '2026-01-28',
        '2026-03-04',
        '2026-05-06',
      ]);
      expect(daysOf(await incomingOf(withDays('3/4/2026', '28/1/2026')))).toEqual(['2026-04-03', '2026-01-28']);
    });

    it('are refused with the way out where none shows it, or two contradict', async () => {
      expect(await problemsOf(withDays('3/4/2026'))).toEqual([openDay(2, 'Seen as of')]);
      expect(await problemsOf(withDays('1/28/2026', '28/1/2026', '3/4/2026', '4/4/2026'))).toEqual([
        openDay(7, 'Evidence date'),
      ]);
    });
  });

  it('says which of two columns for one field was not read', async () => {
    const reading = await parseSheet(
      csv('Name,Platform,Management mode,Devices,Notes,Comment', 'Nurses,iOS,Supervised,5,kept,lost'),
      'a.csv',
    );
    expect(reading).toMatchObject({ ok: true, value: { leftOut: ['Column Comment of Populations'] } });
  });

  it('names every cell that cannot be used, where it stands and what belongs there', async () => {
    const problems = await problemsOf(
      csv(
        'Table,Name,Platform,Management mode,Devices,Population,Source,State,Share',
        'Populations,Nurses,Windows,,,,,,',
        'Populations,Doctors,iOS,Dedicated,many,,,,',
        'Coverage,,,,,Nobody,Gateway,Present,1',
        'Gadgets,x,,,,,,,',
      ),
    );
    expect(problems).toEqual([
      'a.csv, row 5, Table: expected Populations, Sources, Families or Coverage, found Gadgets',
      'a.csv, row 2, Platform: expected Android or iOS, found Windows',
      'a.csv, row 2, Platform: expected Android or iOS',
      'a.csv, row 3, Devices: expected a whole number of devices such as 2400, or a range such as 900-1100, found many',
      expect.stringMatching(/^a\.csv, row 3, Management mode: expected a mode of iOS: .*, found Dedicated$/u),
      'a.csv, row 4, Population: expected a name of the sheet Populations, found Nobody',
      'a.csv, row 4, Source: expected a name of the sheet Sources, found Gateway',
      'a.csv, row 4, Share: expected a percent with its sign: 1 may mean 1 % or 100 %, found 1',
    ]);
  });

  it('has devices in whole numbers: a point is a mark between thousands, and no fraction of a device', async () => {
    const problems = await problemsOf(
      csv(
        'Name,Platform,Management mode,Devices',
        'A,iOS,,2.100',
        'B,iOS,,2.000',
        'C,iOS,,1.250 - 1.400',
        'D,iOS,,"2,100"',
        'E,iOS,,2.5',
      ),
    );
    expect(problems.map((problem) => problem.replace(/: .*found/u, ''))).toEqual(
      ['2, Devices 2.100', '3, Devices 2.000', '4, Devices 1.250 - 1.400', '6, Devices 2.5'].map(
        (text) => `a.csv, row ${text}`,
      ),
    );
  });

  it('has each id once: a copied row would speak of the same record', async () => {
    const problems = await problemsOf(csv('Name,Platform,Management mode,Devices,ID', 'A,iOS,,1,p1', 'B,iOS,,1,p1'));
    expect(problems).toEqual([expect.stringContaining('leave it empty in a row that you copied')]);
  });
});

describe('a file that is no inventory', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty_file'],
    ['a PDF', strToU8('%PDF-1.7 whatever'), 'not_a_table'],
    ['a picture', Uint8Array.from({ length: 600 }, (_, at) => (at % 3 === 0 ? 0 : 0x89)), 'not_a_table'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old_excel'],
    ['another table', csv('a,b', '1,2'), 'not_an_inventory'],
    ['an open quote', csv('Name,Platform', '"A,iOS'), 'unclosed_quote'],
    ['half a workbook', renderXlsx(INVENTORY).slice(0, 2_000), 'cut_off'],
  ])('is refused: %s', async (_, bytes, kind) => {
    expect(await errorOf(bytes)).toMatchObject({ kind });
  });

  it('is refused where it would expand itself', async () => {
    const parts = unzipSync(renderXlsx(INVENTORY));
    const sheet = (xml: string) => zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(xml) });
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet/>';
    expect(await errorOf(sheet(laughs))).toMatchObject({ kind: 'xml_entities' });
  });
});

describe('a workbook', () => {
  it('keeps blank rows apart, so that rows are counted as the spreadsheet counts', async () => {
    const workbook = xlsxOf([
      {
        name: 'Populations',
        widths: [],
        hasHeadings: true,
        rows: [['Name', 'Platform', 'Devices'], [], ['Nurses', 'iOS', 12], [null, null, null], ['x', 'PalmOS', 1]],
      },
      { name: 'My own notes', widths: [], hasHeadings: false, rows: [['hello']] },
    ]);
    const reading = await parseSheet(workbook, 'a.xlsx');
    expect(reading).toMatchObject({ ok: false, error: { problems: [{ row: 5 }, { row: 5 }] } });
  });

  it('says which sheets and columns it has no use for', async () => {
    const workbook = xlsxOf([
      {
        name: 'Sources',
        widths: [],
        hasHeadings: true,
        rows: [
          ['Name', 'Family', 'Shoe size'],
          ['Gateway', 'SWG', 43],
        ],
      },
      { name: 'My own notes', widths: [], hasHeadings: false, rows: [['hello']] },
    ]);
    const reading = await parseSheet(workbook, 'a.xlsx');
    expect(reading).toMatchObject({
      ok: true,
      value: {
        leftOut: ['Sheet My own notes', 'Column Shoe size of Sources'],
        incoming: { completeness: { kind: 'partial' } },
      },
    });
  });

  it('may lose a population row and keep its coverage rows: they are left out, and said', async () => {
    const incoming = await parseSheet(renderXlsx(INVENTORY), 'a.xlsx');
    expect(incoming.ok).toBe(true);
    const workbook = xlsxOf([
      { name: 'Populations', widths: [], hasHeadings: true, rows: [['Name', 'Platform', 'ID']] },
      {
        name: 'Sources',
        widths: [],
        hasHeadings: true,
        rows: [
          ['Name', 'Family', 'ID'],
          ['Gateway', 'proxy', 's1'],
        ],
      },
      {
        name: 'Coverage',
        widths: [],
        hasHeadings: true,
        rows: [
          ['Population', 'Source', 'State', 'Population ID', 'Source ID'],
          ['Nurses', 'Gateway', 'Present', 'p1', 's1'],
        ],
      },
    ]);
    const reading = await parseSheet(workbook, 'a.xlsx');
    expect(reading).toMatchObject({
      ok: true,
      value: { leftOut: [expect.stringContaining('1 row')], incoming: { coverage: [] } },
    });
  });
});
