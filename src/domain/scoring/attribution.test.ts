import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, type IsoDate } from '#/domain/dates.ts';
import { asOf } from '#/domain/ledger/as-of.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { changeBetween } from '#/domain/scoring/attribution.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { populationChanges, wholeChange } from '#/domain/scoring/change-view.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();

function sample(): readonly Commit[] {
  const file = new URL('../../../public/data/samples/meridian-health.telltale.jsonl', import.meta.url);
  const chain = verifyChain(readFileSync(file, 'utf8').trimEnd().split('\n').slice(1));
  if (!chain.ok) throw new Error('the sample does not verify');
  return chain.value.commits;
}

function fail(): never {
  throw new Error('the commit is not in the change');
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
        const parts = change.commits.reduce((sum, { points }) => sum + points[bound], change.time.points[bound]);
        expect(Math.abs(parts - (is[bound] - was[bound]))).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 25 },
  );
});

test('the parts of each population add up to its own change', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [from, to] = [one, other].toSorted() as [IsoDate, IsoDate];
      for (const { from: was, to: is, commits: parts, time } of populationChanges(between(from, to))) {
        if (was === null || is === null) continue;
        for (const bound of [0, 1] as const) {
          const sum = parts.reduce((total, { points }) => total + points[bound], time[bound]);
          expect(Math.abs(sum - (is[bound] - was[bound]))).toBeLessThan(1e-6);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('a population that is taken out and brought back has moved by what it came back with', () => {
  const on = day('2026-11-20');
  const [id] = [...asOf(commits, on).populations.keys()];
  const removed = (value: boolean, at: string) =>
    ({
      ...commits.at(-1),
      id: `z${at}`,
      at: `${at}T10:00:00.000Z`,
      ops: [{ at: ['populations', id, '$deleted'], to: value }],
    }) as unknown as Commit;
  const told = [...commits, removed(true, '2026-12-01'), removed(false, '2026-12-20')];
  const populations = populationChanges(changeBetween(told, catalog, on, day('2026-12-31')));
  const one = populations.find((population) => population.id === id);
  const sum = (one?.commits ?? []).reduce((total, { points }) => total + points[0], one?.time[0] ?? 0);
  expect(Math.abs(sum - ((one?.to?.[0] ?? 0) - (one?.from?.[0] ?? 0)))).toBeLessThan(1e-6);
});

test('a criterion that reads differently names the commit that made it so: before it read otherwise, after it as now', () => {
  const [from, to] = [day('2026-02-01'), day('2026-11-20')];
  const change = between(from, to);
  const { criteria } = wholeChange(change);
  const byCommit = criteria.filter(({ by }) => by !== null);
  expect(byCommit.length).toBeGreaterThan(5);
  const order = change.commits.map(({ commit }) => commit);
  const until = commits.filter((commit) => dayOf(commit) <= from);
  for (const { criterion, to: value, by } of byCommit.slice(0, 6)) {
    const at = order.findIndex(({ id }) => id === by);
    const on = dayOf(order[at] ?? fail());
    const valueAfter = (count: number) =>
      scoreWorkspace(fold([...until, ...order.slice(0, count)]), catalog, on).organisation.criteria.get(criterion)
        ?.value ?? null;
    expect(valueAfter(at + 1), criterion).toBe(value);
    expect(valueAfter(at), criterion).not.toBe(value);
  }
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
        change.commits.reduce((sum, { points: [lo] }) => sum + lo, change.time.points[0]);
      expect(Math.abs(points(straight) - points(one) - points(two))).toBeLessThan(1e-6);
    }),
    { numRuns: 15 },
  );
});

test('where nothing is recorded, time alone moves the score: evidence ages', () => {
  const last = commits.map(dayOf).toSorted().at(-1) ?? first;
  const { commits: effects, time } = between(last, addDays(last, 200));
  expect(effects).toEqual([]);
  expect(time.points[0]).toBeLessThan(-1);
  expect(wholeChange(between(last, last))).toMatchObject({ commits: [], populations: [], criteria: [], time: [0, 0] });
});

test('an organisation whose last population went before another came has moved by what came', () => {
  const from = day('2026-11-20');
  const to = day('2026-11-27');
  const ids = [...asOf(commits, from).populations.keys()];
  const removed = (value: boolean, at: string, of: readonly PopulationId[]) =>
    ({
      ...commits.at(-1),
      id: `z${at}`,
      at: `${at}T10:00:00.000Z`,
      ops: of.map((id) => ({ at: ['populations', id, '$deleted'], to: value })),
    }) as unknown as Commit;
  const told = [...commits, removed(true, '2026-11-22', ids), removed(false, '2026-11-24', ids.slice(0, 2))];
  const change = changeBetween(told, catalog, from, to);
  const { visibility: was } = change.from.organisation;
  const { visibility: is } = change.to.organisation;
  if (was === null || is === null) fail();
  for (const bound of [0, 1] as const) {
    const parts = change.commits.reduce((sum, { points }) => sum + points[bound], change.time.points[bound]);
    expect(Math.abs(parts - (is[bound] - was[bound]))).toBeLessThan(1e-6);
  }
});
