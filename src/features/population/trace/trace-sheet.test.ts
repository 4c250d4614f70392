import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { traceSheetOf } from '#/features/population/trace/trace-rows.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const on = parseIsoDate('2026-11-20');

function hundredths(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0);
}

test.each(['meridian-health', 'northwind-logistics'])('every trace of %s adds up on paper', (name) => {
  const file = new URL(`../../../../public/data/samples/${name}.telltale.jsonl`, import.meta.url);
  const sample = parseBackup(readFileSync(file, 'utf8'));
  if (!sample.ok || on === null) throw new Error('The bundled sample does not parse.');
  const { populations } = scoreWorkspace(fold(sample.value.commits), bundledCatalog(), on);
  expect(populations.size).toBeGreaterThan(2);
  for (const score of populations.values()) {
    const sheet = traceSheetOf(score);
    expect(hundredths(sheet.rows.map(({ lo }) => lo))).toBe(Math.round(score.visibility[0] * 100));
    expect(hundredths(sheet.rows.map(({ hi }) => hi))).toBe(Math.round(score.visibility[1] * 100));
    for (const { slices, lo } of sheet.rows.filter((row) => row.slices.length > 0)) {
      expect(hundredths(slices.map(({ points }) => points))).toBe(Math.round(lo * 100));
    }
  }
});
