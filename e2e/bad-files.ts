/** Files that are damaged, meant to harm, or not what their name says, and the words that each must be refused with. */
import { strToU8, zipSync, type Zippable } from 'fflate';

import type { Brought } from './exchange.ts';

export interface BadFile extends Brought {
  /** What happened and where. */
  readonly says: readonly [RegExp, ...RegExp[]];
  /** What to do. */
  readonly advises: RegExp;
}

export const HEADER = 'Device ID,Device name,Last check-in,OS,Ownership,Supervised,Compliance,Managed by';
const ROW = 'd-1,phone,2026-11-23,Android (dedicated),Corporate,False,Compliant,Intune';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function workbook(sheet: string | Uint8Array, more: Zippable = {}): Buffer {
  return Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="${REL}"><sheets><sheet name="Devices" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
      ...more,
    }),
  );
}

/** Ten times ten times ten … of a word: a few lines that would unfold to a billion. */
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${String(at + 1)} "${`&lol${at === 0 ? '' : String(at)};`.repeat(10)}">`,
).join(
  '',
)}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>`;

/** The head of the compound files that .xls was, with the stream of an encrypted workbook or without. */
function compoundFile(stream: string): Buffer {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, Buffer.alloc(1_016), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]);
}

export const NOT_TABLES: readonly BadFile[] = [
  { name: 'empty.csv', content: '', says: [/empty\.csv is empty/], advises: /Export it again/ },
  { name: 'blank.csv', content: '\n\n\n', says: [/blank\.csv is empty/], advises: /Export it again/ },
  {
    name: 'report.csv',
    content: '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<<>>\nendobj\n',
    says: [/report\.csv is not a table but a PDF document/, /whatever its name says/],
    advises: /Choose a CSV or XLSX export/,
  },
  {
    name: 'sign-in.csv',
    content: '<!DOCTYPE html><html><title>Sign in</title></html>',
    says: [/sign-in\.csv is not a table but a web page/],
    advises: /Choose a CSV or XLSX export/,
  },
  {
    name: 'picture.xlsx',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    says: [/picture\.xlsx is not a table but a PNG picture/],
    advises: /Choose a CSV or XLSX export/,
  },
  {
    name: 'devices.json',
    content: '{"value":[{"id":"d-1","operatingSystem":"Android"}]}',
    says: [/devices\.json is not a table but JSON/],
    advises: /Choose a CSV or XLSX export/,
  },
  {
    name: 'letter.xlsx',
    content: Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })),
    says: [/letter\.xlsx is not a table but a Word document/],
    advises: /Choose a CSV or XLSX export/,
  },
];

export const DAMAGED: readonly BadFile[] = [
  {
    name: 'cut.csv',
    content: lines(HEADER, ROW, '"d-2,phone'),
    says: [/cut\.csv ends inside a quoted cell that opens in line 3/, /cut off/],
    advises: /export it again/i,
  },
  {
    name: 'short.csv',
    content: lines(HEADER, ROW, ROW) + ROW.slice(0, 40),
    says: [/short\.csv ends in the middle of line 4/, /part of a fleet would pass for the whole/],
    advises: /Export it again/,
  },
  {
    name: 'quotes.csv',
    content: lines(HEADER, ROW, 'd-2,"Ann"s phone",2026-11-23,Android,,,,'),
    says: [/quotes\.csv, line 3: text follows the closing quote/],
    advises: /Double the quotes/,
  },
  {
    name: 'wide.csv',
    content: lines(Array.from({ length: 5_000 }, (_, at) => `column ${String(at)}`).join(','), '1'),
    says: [/wide\.csv, line 1, has 5,000 columns; at most 1,000/],
    advises: /fewer columns/,
  },
  {
    name: 'long.csv',
    content: lines(HEADER, `d-1,${'x'.repeat(10_000_000)},,,,,,`),
    says: [/long\.csv, line 2, column 2, holds more than 100,000 characters/],
    advises: /Look at that cell/,
  },
  {
    name: 'twice.csv',
    content: lines(`${HEADER},OS`, `${ROW},iOS`),
    says: [/twice\.csv has the column OS more than once: columns 4, 9/],
    advises: /Remove or rename all but one/,
  },
  {
    name: 'headings.csv',
    content: lines(HEADER),
    says: [/headings\.csv has headers and no rows/],
    advises: /Take the filter off/,
  },
  {
    name: 'headless.csv',
    content: lines('A1,iOS 26,ann@corp.example', 'A2,iOS 26,bob@corp.example'),
    says: [/headless\.csv, line 1, holds a device where the names of the columns should stand/],
    advises: /Export it again with headings/,
  },
  {
    name: 'nameless.csv',
    content: lines('managedDeviceOwnerType,operatingSystem,lastSyncDateTime', 'company,Android,2026-11-23'),
    says: [/nameless\.csv \(Microsoft Graph, managed devices\) has no column with a device ID or serial number/],
    advises: /Neither is kept/,
  },
  {
    name: 'half.xlsx',
    content: workbook(`<worksheet><sheetData>${'<row/>'.repeat(500)}</sheetData></worksheet>`).subarray(0, 400),
    says: [/half\.xlsx is incomplete/, /that end is missing/],
    advises: /wait until the download is done/,
  },
  {
    name: 'old.xls',
    content: compoundFile('Workbook'),
    says: [/old\.xls is a workbook of the old \.xls kind/],
    advises: /save it as CSV/,
  },
  {
    name: 'locked.xlsx',
    content: compoundFile('EncryptedPackage'),
    says: [/locked\.xlsx is protected by a password/],
    advises: /save it without a password/,
  },
  {
    name: 'blank.xlsx',
    content: workbook('<worksheet><sheetData/></worksheet>'),
    says: [/blank\.xlsx has no sheet with rows/],
    advises: /Export it again/,
  },
];

export const MADE_TO_HARM: readonly BadFile[] = [
  {
    name: 'bomb.xlsx',
    content: workbook(new Uint8Array(150_000_000).fill(32)),
    says: [/bomb\.xlsx unpacks to far more than it holds/, /exhaust memory/],
    advises: /Do not open it elsewhere/,
  },
  {
    name: 'bomb.zip',
    content: Buffer.from(zipSync({ 'devices.csv': new Uint8Array(150_000_000).fill(44) })),
    says: [/bomb\.zip unpacks to far more than it holds/],
    advises: /Do not open it elsewhere/,
  },
  {
    name: 'laughs.xlsx',
    content: workbook(LAUGHS),
    says: [/laughs\.xlsx declares XML entities/, /No spreadsheet does/],
    advises: /Do not trust the file/,
  },
  {
    name: 'long.xlsx',
    content: workbook(
      `<worksheet><sheetData><row r="7"><c r="B7" t="inlineStr"><is><t>${'x'.repeat(10_000_000)}</t></is></c></row></sheetData></worksheet>`,
    ),
    says: [/long\.xlsx, line 7, column 2, holds more than 100,000 characters/],
    advises: /Look at that cell/,
  },
  {
    name: 'far.xlsx',
    content: workbook('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'),
    says: [/far\.xlsx, line 1, has 16,384 columns/],
    advises: /fewer columns/,
  },
];

const DETTECT = 'version: 1.1\nfile_type: data-source-administration\n';

/** Nine times nine times nine … of a letter. */
const ANCHORS = Array.from({ length: 12 }, (_, at) =>
  at === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
    : `a${String(at)}: &a${String(at)} [${Array(9)
        .fill(`*a${String(at - 1)}`)
        .join(', ')}]`,
).join('\n');

export const BAD_YAML: readonly BadFile[] = [
  { name: 'empty.yaml', content: '', says: [/empty\.yaml: The file is empty/], advises: /Save it again/ },
  {
    name: 'anchors.yaml',
    content: `${DETTECT}${ANCHORS}\n`,
    says: [/anchors\.yaml: The file unfolds to more than it holds/, /millions of entries/],
    advises: /Save it in the DeTT&CT Editor/,
  },
  {
    name: 'cut.yaml',
    content: `${DETTECT}systems: [`,
    says: [/cut\.yaml: Line 3 is not valid YAML/],
    advises: /mend that line/,
  },
  {
    name: 'deep.yaml',
    content: `${DETTECT}systems: ${'['.repeat(100_000)}`,
    says: [/deep\.yaml: Line 3 nests too deep/],
    advises: /Choose a DeTT&CT file/,
  },
  {
    name: 'techniques.yaml',
    content: 'version: 1.2\nfile_type: technique-administration\ntechniques: []\n',
    says: [/techniques\.yaml: This is a technique administration file/],
    advises: /Choose the data source administration file/,
  },
  {
    name: 'people.yaml',
    content: 'name: Ann\n',
    says: [/people\.yaml: This is not a DeTT&CT file/],
    advises: /file_type/,
  },
  {
    name: 'umlaut.yaml',
    content: Buffer.from(`${DETTECT}name: Z\u00FCrich\n`, 'latin1'),
    says: [/umlaut\.yaml: This is not a text file/, /UTF-8/],
    advises: /Choose the \.yaml file itself/,
  },
];
