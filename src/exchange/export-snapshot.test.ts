/** What belongs to a scope, and what of other populations must not come along. */
import { describe, expect, it } from 'vitest';

import { partOfChecklist } from '#/domain/catalog/checklist-part.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { oscalAssessmentResults } from '#/exchange/oscal/assessment-results.ts';
import { oscalCatalog } from '#/exchange/oscal/catalog.ts';
import { checkOscal } from '#/exchange/oscal/check-oscal.ts';
import { oscalPoam } from '#/exchange/oscal/poam.ts';
import { aboutExport } from '#/exchange/export-about.ts';
import { criteriaIn } from '#/exchange/checklist-scope.ts';
import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';
import { renderJson } from '#/exchange/report-tables/render-json.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { sampleSnapshot } from '#/exchange/snapshot.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';

const all = sampleSnapshot();
const populations = [...all.workspace.populations.values()];

function coverageClaims({ workspace }: ExportSnapshot): readonly string[] {
  const claims = [...workspace.evidence.values()].flatMap(({ supports }) => supports);
  return claims.filter((claim) => claim.startsWith('coverage:')).toSorted();
}

const OF_POPULATIONS: ReadonlySet<string> = new Set(['populations', 'coverage', 'answers', 'limits']);

describe('a snapshot of chosen populations', () => {
  for (const { id, name } of populations.slice(0, 3)) {
    it(`of ${name} names no other in any table but the ledger, where a change of both names both`, () => {
      const snapshot = sampleSnapshot({ populations: [id] });
      const { tables } = JSON.parse(renderJson(snapshot)) as { tables: Record<string, object[]> };
      const others = populations.filter((other) => other.id !== id && !name.includes(other.name));
      for (const [table, rows] of Object.entries(tables)) {
        if (table === 'ledger') continue;
        const text = JSON.stringify(rows);
        expect(others.filter((other) => text.includes(other.id)).map((other) => `${table}: ${other.id}`)).toEqual([]);
      }
      for (const { label, ops } of snapshot.commits) {
        const touched = ops
          .map(({ at }) => at)
          .filter(([collection, entity]) => OF_POPULATIONS.has(collection) && !entity.endsWith('@org'))
          .map(([, entity]) => entity);
        const isOwn = touched.length === 0 || touched.some((entity) => entity.includes(id));
        const isGlobal = ops.some(({ at: [collection] }) => collection === 'sources' || collection === 'workspace');
        expect(isOwn || isGlobal, label).toBe(true);
      }
    });
  }

  it('scores them as the whole record does', () => {
    for (const { id } of populations.slice(0, 3)) {
      const { score } = sampleSnapshot({ populations: [id] });
      expect(score.populations.get(id)?.visibility).toEqual(all.score.populations.get(id)?.visibility);
    }
  });
});

describe('a snapshot of part of the checklist', () => {
  const part = sampleSnapshot({ checklist: { by: 'criteria', ids: ['M3', 'D1.1'] } });
  const asked = ['D1.1', 'M3.1', 'M3.2', 'M3.3', 'M3.4'];

  it('gives each criterion, asked alone, the answer that the whole record gives', () => {
    const { workspace, catalog, on } = all;
    for (const id of catalog.checklist.criteria.keys()) {
      const wanted = criteriaIn({ by: 'criteria', ids: [id] }, catalog.checklist, bundledChecks().controls);
      const alone = { ...catalog, checklist: partOfChecklist(catalog.checklist, wanted ?? new Set()) };
      const { organisation } = scoreWorkspace(workspace, alone, on);
      expect(organisation.criteria.get(id)).toEqual(all.score.organisation.criteria.get(id));
    }
  });

  it('names no other criterion in any table but the ledger, and in no document', () => {
    const { tables } = JSON.parse(renderJson(part)) as { tables: Record<string, Record<string, string>[]> };
    expect(new Set(tables['criteria']?.map(({ criterion }) => criterion))).toEqual(new Set(asked));
    const others = [...all.catalog.checklist.criteria.keys()].filter((id) => !asked.includes(id));
    for (const [table, rows] of Object.entries(tables)) {
      // An action may be for criteria of both sides; a comment is free text.
      if (table === 'ledger' || table === 'actions') continue;
      const text = JSON.stringify(rows);
      const named = others.filter((id) => new RegExp(`(?<![\\w.])${id.replace('.', '\\.')}(?![\\w.]*\\d)`).test(text));
      expect(named.map((id) => `${table}: ${id}`)).toEqual([]);
    }
    const items = JSON.stringify(oscalCatalog(part)).match(/"[tdem]\d_obj"/g);
    expect(new Set(items)).toEqual(new Set(['"d1_obj"', '"m3_obj"']));
    expect(checkOscal(oscalAssessmentResults(part))).toEqual([]);
    expect(checkOscal(oscalPoam(part))).toEqual([]);
  });

  it('has the visibility of the whole record, and the readiness of its own criteria', () => {
    const { visibility, readiness, criteria } = part.score.organisation;
    expect(visibility).toEqual(all.score.organisation.visibility);
    expect([...criteria.keys()]).toEqual(asked);
    expect(readiness).not.toEqual(all.score.organisation.readiness);
    const alone = sampleSnapshot({ checklist: { by: 'criteria', ids: ['M3.1'] } }).score;
    const [low = -1] = [...alone.populations.values()].map(({ readiness: own }) => own?.[0]);
    const [points = -2] = [...alone.populations.values()].map(({ criteria: own }) => own.get('M3.1')?.score?.[0]);
    expect(low).toBeCloseTo(100 * points, 9);
  });

  it('calls its evidence what the whole record calls it, and keeps what proves its coverage', () => {
    expect(part.workspace.evidence.size).toBeLessThan(all.workspace.evidence.size);
    for (const id of part.workspace.evidence.keys())
      expect(evidenceNumberOf(part.workspace, id)).toBe(evidenceNumberOf(all.workspace, id));
    expect(coverageClaims(part)).toEqual(coverageClaims(all));
  });

  it('by controls is of the items that touch them, and says which', () => {
    const byControl = sampleSnapshot({ checklist: { by: 'controls', ids: ['pci-dss-4.0.1:10.5.1'] } });
    expect(byControl.controls.map(({ items }) => items)).toEqual([['M3']]);
    expect([...byControl.score.organisation.criteria.keys()]).toEqual(['M3.1', 'M3.2', 'M3.3', 'M3.4']);
    const { tables, about } = JSON.parse(renderJson(byControl)) as {
      tables: { controls: Record<string, unknown>[] };
      about: { scope: string };
    };
    expect(tables.controls).toMatchObject([{ control: '10.5.1', items: 'M3' }]);
    expect(about.scope).toMatch(/; criteria that touch PCI DSS v4\.0\.1 10\.5\.1: M3\.1, /);
    const whole = sampleSnapshot({ checklist: { by: 'controls', ids: ['nist-csf-2.0'] } });
    expect(aboutExport(whole).scope).toContain('; criteria that touch NIST Cybersecurity Framework 2.0: T1.1, ');
    expect(whole.controls.length).toBeGreaterThan(10);
    expect(whole.controls.every(({ framework }) => framework.includes('Cybersecurity Framework'))).toBe(true);
  });
});

it('a snapshot of a past day holds what was recorded by then, and its head is of then', () => {
  const past = sampleSnapshot({ on: day('2026-06-30'), asOf: day('2026-06-30') });
  expect(past.commits.length).toBeGreaterThan(0);
  expect(past.commits.every(({ at }) => at < '2026-07-01')).toBe(true);
  expect(past.head).not.toBe(all.head);
  expect(past.head).toMatch(/^[0-9a-f]{64}$/);
});
