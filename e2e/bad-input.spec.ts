/** Whatever is dropped, somebody is told what it is, where and what to do; the record stays, and the page goes on. */
import { appendFile, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { BAD_YAML, DAMAGED, HEADER, MADE_TO_HARM, NOT_TABLES, workbook, type BadFile } from './bad-files.ts';
import { choose, drop, expectStep, type Brought } from './exchange.ts';
import { expect, test } from './guarded-test.ts';
import { openSample } from './sample.ts';
import { ledgersStored } from './stored.ts';

const DEVICES = [
  'd-1,phone,2026-11-23,Android (dedicated),Corporate,False,Compliant,Intune',
  'd-2,Zoë’s phone – €,2026-11-23,iOS/iPadOS,Corporate,True,Compliant,Intune',
];
const GOOD: Brought = { name: 'good.csv', content: [HEADER, ...DEVICES].join('\r\n') };

async function openExchange(page: Page): Promise<void> {
  await openSample(page, 'Northwind Logistics');
  await page.goto('/exchange');
  await expect(page.getByRole('heading', { level: 1, name: 'Exchange' })).toBeVisible();
}

async function expectReadsNext(page: Page): Promise<void> {
  await choose(page, GOOD);
  await expectStep(page, 'What was read');
  await expect(page.getByText('2 devices to import')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel the import' }).click();
}

async function expectRefused(page: Page, { says, advises }: Pick<BadFile, 'says' | 'advises'>): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(says[0], { timeout: 20_000 });
  for (const words of says) await expect(alert).toContainText(words);
  // The advice stands out from what happened.
  await expect(alert.locator('b')).toContainText(advises);
}

for (const { kind, files } of [
  { kind: 'is no table', files: NOT_TABLES },
  { kind: 'is damaged', files: DAMAGED },
  { kind: 'was made to do harm', files: MADE_TO_HARM },
  { kind: 'is YAML that cannot be read', files: BAD_YAML },
]) {
  test(`a file that ${kind} is refused with what, where and what to do`, async ({ page }) => {
    test.setTimeout(180_000);
    await openExchange(page);
    const before = await ledgersStored(page);
    for (const file of files) {
      await test.step(file.name, async () => {
        await drop(page, file);
        await expectRefused(page, file);
        expect(await ledgersStored(page)).toBe(before);
        await expectReadsNext(page);
      });
    }
  });
}

test('a file that changes while it is read is not taken half', async ({ page }, testInfo) => {
  test.slow();
  await openExchange(page);
  const before = await ledgersStored(page);
  const folder = testInfo.outputPath('changing');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'growing.csv');
  // Large enough to be read for a while.
  const row = `d-1,${'x'.repeat(200)},2026-11-23,Android (dedicated),Corporate,False,Compliant,Intune\n`;
  await writeFile(path, `${HEADER}\n${row.repeat(450_000)}`);
  await page.getByLabel('Files to import').setInputFiles(path);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await appendFile(path, `${DEVICES[1] ?? ''}\n`);
  // Browsers tell versions of a file apart by the second.
  await utimes(path, new Date(), new Date(Date.now() + 60_000));
  await expectRefused(page, {
    says: [/growing\.csv changed while it was being read/, /Half of one version/],
    advises: /Wait until it is saved/,
  });
  expect(await ledgersStored(page)).toBe(before);
  await expectReadsNext(page);
  await rm(folder, { recursive: true });
});

test('a file that was saved again after it was chosen is asked for once more', async ({ page }, testInfo) => {
  await openExchange(page);
  const path = testInfo.outputPath('assets.csv');
  await writeFile(path, 'Asset tag,System\nA1,Android 16\nA2,iOS 26\n');
  await page.getByLabel('Files to import').setInputFiles(path);
  await expectStep(page, 'What was read');
  await page.getByRole('combobox', { name: 'Operating system (needed)' }).selectOption('System');
  await page.getByRole('combobox', { name: 'Device ID', exact: true }).selectOption('Asset tag');
  await writeFile(path, 'Asset tag,System\nA1,Android 16\n');
  await utimes(path, new Date(), new Date(Date.now() + 60_000));
  await page.getByRole('button', { name: 'Read with these columns' }).click();
  await expectRefused(page, { says: [/assets\.csv could not be read/, /changed/], advises: /choose it again/ });
  await expectReadsNext(page);
});

test('a folder that is dropped is told apart from a file', async ({ page }) => {
  await openExchange(page);
  const zone = await page.getByText('Drop files anywhere on this page').boundingBox();
  if (zone === null) throw new Error('There is no place to drop a file');
  const devtools = await page.context().newCDPSession(page);
  const at = { x: zone.x + 5, y: zone.y + 5 };
  const data = { items: [], files: [import.meta.dirname], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  await expectRefused(page, { says: [/could not be read/, /folder/], advises: /choose it again/ });
  await expectReadsNext(page);
});

test('one bad file among good ones stops all of them: half a fleet would pass for the whole', async ({ page }) => {
  await openExchange(page);
  await drop(page, GOOD, { name: 'cut.csv', content: `${HEADER}\n"d-3,phone` });
  await expectRefused(page, {
    says: [/cut\.csv ends inside a quoted cell that opens in line 2/],
    advises: /export it again/i,
  });
  await drop(page, GOOD, { name: 'sources.yaml', content: 'version: 1.1\nfile_type: data-source-administration\n' });
  await expectRefused(page, {
    says: [/These files are of different kinds: good\.csv, sources\.yaml/],
    advises: /Bring in the device exports together/,
  });
  await expectReadsNext(page);
});

test('a file that is dropped into an import takes nothing away from it', async ({ page }) => {
  await openExchange(page);
  await choose(page, GOOD);
  await expectStep(page, 'What was read');
  await drop(page, { name: 'other.csv', content: '' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectStep(page, 'How are these devices managed?');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

const inUtf16 = (text: string) => Buffer.from(text, 'utf16le');
const TEXT = String(GOOD.content);

/** Windows-1252 has the euro sign and the dash where Latin-1 has nothing. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('€', '\u0080').replaceAll('’', '\u0092').replaceAll('–', '\u0096'), 'latin1');
}

const cell = (text: string, at: number) =>
  `<c r="${String.fromCharCode(65 + at)}1" t="inlineStr"><is><t>${text}</t></is></c>`;
const SHEET_ROWS = [HEADER, ...DEVICES].map((line, at) => {
  const cells = line
    .split(',')
    .map(cell)
    .join('')
    .replaceAll('1" t=', `${String(at + 4)}" t=`);
  return `<row r="${String(at + 4)}">${cells}</row>`;
});
const FORMULA = '<row r="9"><c r="A9"><f>HYPERLINK("https://evil.example")</f><v></v></c></row>';
const TITLE = `<row r="1">${cell('All devices', 0)}</row>`;

test('what is odd but readable is read, and its oddity said', async ({ page }) => {
  test.slow();
  await openExchange(page);
  const odd: readonly (Brought & { readonly says: RegExp })[] = [
    { name: 'utf16.csv', content: inUtf16(`\uFEFF${TEXT}`), says: /Read as UTF-16 text/ },
    { name: 'utf16be.csv', content: inUtf16(`\uFEFF${TEXT}`).swap16(), says: /Read as UTF-16 text/ },
    { name: 'unmarked.csv', content: inUtf16(TEXT), says: /Read as UTF-16 text/ },
    { name: 'ansi.csv', content: inWindows1252(TEXT), says: /Read as Windows-1252 text/ },
    {
      name: 'titled.csv',
      content: `All devices, Contoso\n"Exported, by hand",24 Nov 2026\n\n${TEXT}`,
      says: /The headings stand in line 4; the 2 rows above them are a title/,
    },
    { name: 'excel.csv', content: `sep=;\r\n${TEXT.replaceAll(',', ';')}`, says: /Its headers tell/ },
    {
      name: 'titled.xlsx',
      content: workbook(`<worksheet><sheetData>${TITLE}${SHEET_ROWS.join('')}</sheetData></worksheet>`),
      says: /The headings stand in line 4; the row above them is a title/,
    },
    {
      name: 'macros.xlsm',
      content: workbook(`<worksheet><sheetData>${SHEET_ROWS.join('')}${FORMULA}</sheetData></worksheet>`, {
        'xl/vbaProject.bin': new Uint8Array(64),
      }),
      says: /Its macros were not looked at/,
    },
  ];
  for (const file of odd) {
    await test.step(file.name, async () => {
      await drop(page, file);
      await expectStep(page, 'What was read');
      await expect(page.getByRole('main')).toContainText(file.says);
      await expect(page.getByText('2 devices to import')).toBeVisible();
      await page.getByRole('button', { name: 'Cancel the import' }).click();
    });
  }
});
