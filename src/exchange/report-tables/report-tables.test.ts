/** What comes out of the workbook and the CSV when another reader than ours opens it. */
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import { recordTables } from '#/exchange/report-tables/all-tables.ts';
import { renderCsvTables } from '#/exchange/report-tables/render-csv-tables.ts';
import { renderJson } from '#/exchange/report-tables/render-json.ts';
import { renderWorkbook } from '#/exchange/report-tables/render-workbook.ts';
import { unguarded } from '#/exchange/sheet/formula-guard.ts';
import { anyRecord, sampleSnapshot, snapshotOfRecord } from '#/exchange/snapshot.fixture.ts';

const RUNS_AS_FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/u;

describe('the workbook', () => {
  const bytes = renderWorkbook(sampleSnapshot());
  const sheet = (name: string) => readSheet(Buffer.from(bytes), name);

  it('has its sheets, each with frozen and filtered headings', async () => {
    const files = unzipSync(bytes);
    const names = [...strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'Summary',
      'Populations',
      'Coverage',
      'Criteria',
      'Gaps',
      'Actions',
      'Decisions',
      'Evidence',
      'Requests',
      'Samples',
      'Sign-offs',
      'Comments',
      'Ledger',
    ]);
    for (let at = 2; at <= names.length; at++) {
      const xml = strFromU8(files[`xl/worksheets/sheet${String(at)}.xml`] ?? new Uint8Array());
      expect(xml).toContain('state="frozen"');
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(xml).toContain('<cols>');
    }
  });

  it('holds numbers as numbers, days as days and instants as instants', async () => {
    const snapshot = sampleSnapshot();
    const [headings = [], ...populations] = await sheet('Populations');
    const at = headings.indexOf('Visibility, low');
    const first = [...snapshot.workspace.populations.values()].find(({ name }) => name === populations[0]?.[0]);
    expect(populations[0]?.[at]).toBeCloseTo(
      snapshot.score.populations.get(first?.id ?? ('' as never))?.visibility[0] ?? -1,
      9,
    );
    const [actionHeadings = [], ...actions] = await sheet('Actions');
    const due = actions.map((row) => row[actionHeadings.indexOf('Due')]).find((value) => value !== null);
    expect(due).toBeInstanceOf(Date);
    expect((due as unknown as Date).toISOString()).toMatch(/T00:00:00.000Z$/);
    const [, ...ledger] = await sheet('Ledger');
    const written = ledger[0]?.[0] as unknown as Date;
    expect(Math.abs(written.getTime() - Date.parse(snapshot.commits[0]?.at ?? ''))).toBeLessThanOrEqual(1);
  });

  it('says first of what it is, as of when, by which versions and with which limits', async () => {
    const text = (await sheet('Summary')).flat().join('\n');
    for (const word of [
      '2026-11-20',
      'all populations',
      'DET0672',
      'Visibility is not detection',
      'The MITRE Corporation',
    ])
      expect(text).toContain(word);
  });
});

describe('every table', () => {
  it('comes back from CSV and from the workbook as it is, with nothing that a spreadsheet would run', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const snapshot = snapshotOfRecord(record);
        const csv = unzipSync(renderCsvTables(snapshot));
        const workbook = Buffer.from(renderWorkbook(snapshot));
        for (const table of recordTables(snapshot)) {
          const text = strFromU8(csv[`${table.id}.csv`] ?? new Uint8Array()).replace(/^\uFEFF/, '');
          const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
          expect(data).toHaveLength(table.rows.length + 1);
          table.rows.forEach((row, at) => {
            row.forEach((cell, place) => {
              const found = data[at + 1]?.[place] ?? 'missing';
              if (typeof cell === 'string') expect(unguarded(found)).toBe(cell);
              else expect(found).toBe(cell === null ? '' : String(cell));
              if (typeof cell === 'string') expect(found).not.toMatch(RUNS_AS_FORMULA);
            });
          });
          // oxlint-disable-next-line no-await-in-loop -- one sheet after the other keeps a failure readable
          const rows = await readSheet(workbook, table.title);
          expect(rows.length).toBeGreaterThanOrEqual(1);
          expect(JSON.stringify(rows)).not.toMatch(/"\s*=/);
        }
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('is the same for the same snapshot, and has the same keys in JSON as columns', () => {
    const snapshot = sampleSnapshot();
    expect(renderWorkbook(sampleSnapshot())).toEqual(renderWorkbook(snapshot));
    expect(renderCsvTables(sampleSnapshot())).toEqual(renderCsvTables(snapshot));
    const whole = JSON.parse(renderJson(snapshot)) as { tables: Record<string, Record<string, unknown>[]> };
    for (const { id, columns, rows } of recordTables(snapshot)) {
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      expect(whole.tables[id]).toHaveLength(rows.length);
      if (rows.length > 0) expect(Object.keys(whole.tables[id]?.[0] ?? {})).toEqual(columns.map(({ key }) => key));
    }
  });
});
