import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type IsoDate } from '#/domain/dates.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { changeBetween } from '#/domain/scoring/attribution.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { changeView } from '#/domain/scoring/change-view.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();

function sample(): readonly Commit[] {
  const file = new URL('../../../public/data/samples/meridian-health.telltale.jsonl', import.meta.url);
  const chain = verifyChain(readFileSync(file, 'utf8').trimEnd().split('\n').slice(1));
  if (!chain.ok) throw new Error('the sample does not verify');
  return chain.value.commits;
}

const commits = sample();
const first = day('2026-01-20');
const anyDay = fc.integer({ min: 0, max: 320 }).map((days) => addDays(first, days));

function between(from: IsoDate, to: IsoDate) {
  return changeBetween(commits, catalog, from, to);
}

test('the parts add up to the change, and both ends are the scores as of their days', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [from, to] = [one, other].toSorted() as [IsoDate, IsoDate];
      const change = between(from, to);
      for (const [end, on] of [
        [change.from, from],
        [change.to, to],
      ] as const) {
        const { visibility, proof, readiness } = scoreWorkspace(asOf(commits, on), catalog, on).organisation;
        expect(end.organisation).toMatchObject({ visibility, proof, readiness });
      }
      const [was, is] = [change.from.organisation.visibility, change.to.organisation.visibility];
      if (was === null || is === null) return;
      for (const bound of [0, 1] as const) {
        const parts = change.commits.reduce((sum, { points }) => sum + points[bound], change.time[bound]);
        expect(Math.abs(parts - (is[bound] - was[bound]))).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 25 },
  );
});

test('every commit of the days between is there once, and no other', () => {
  const [from, to] = [day('2026-05-01'), day('2026-08-31')];
  const wanted = commits.filter((commit) => dayOf(commit) > from && dayOf(commit) <= to).map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(10);
  expect(between(from, to).commits.map(({ commit }) => commit.id)).toEqual(wanted);
});

test('two ways to one day give one change: by a day between, or straight', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, (...days) => {
      const [from, middle, to] = days.toSorted() as [IsoDate, IsoDate, IsoDate];
      const straight = between(from, to);
      const [one, two] = [between(from, middle), between(middle, to)];
      if (one.from.organisation.visibility === null || one.to.organisation.visibility === null) return;
      const points = (change: typeof straight) =>
        change.commits.reduce((sum, { points: [lo] }) => sum + lo, change.time[0]);
      expect(Math.abs(points(straight) - points(one) - points(two))).toBeLessThan(1e-6);
    }),
    { numRuns: 15 },
  );
});

test('where nothing is recorded, time alone moves the score: evidence ages', () => {
  const last = commits.map(dayOf).toSorted().at(-1) ?? first;
  const { commits: effects, time } = between(last, addDays(last, 200));
  expect(effects).toEqual([]);
  expect(time[0]).toBeLessThan(-1);
  expect(changeView(between(last, last))).toMatchObject({ commits: [], populations: [], criteria: [], time: [0, 0] });
});
