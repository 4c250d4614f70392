/** What belongs to a scope, and what of other populations must not come along. */
import { describe, expect, it } from 'vitest';

import { renderJson } from '#/exchange/report-tables/render-json.ts';
import { sampleSnapshot } from '#/exchange/snapshot.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';

const all = sampleSnapshot();
const populations = [...all.workspace.populations.values()];

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

it('a snapshot of a past day holds what was recorded by then, and its head is of then', () => {
  const past = sampleSnapshot({ on: day('2026-06-30'), asOf: day('2026-06-30') });
  expect(past.commits.length).toBeGreaterThan(0);
  expect(past.commits.every(({ at }) => at < '2026-07-01')).toBe(true);
  expect(past.head).not.toBe(all.head);
  expect(past.head).toMatch(/^[0-9a-f]{64}$/);
});
