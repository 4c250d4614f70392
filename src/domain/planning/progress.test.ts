import * as v from 'valibot';
import { expect, test } from 'vitest';

import { progressOf } from '#/domain/planning/progress.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { actionSchema } from '#/domain/workspace/plan-schemas.ts';

const catalog = bundledCatalog();
const on = day('2026-06-30');

function progressWith(actions: readonly (Partial<Omit<Action, 'id'>> & { readonly id: string })[]) {
  const made = actions.map(({ id, ...fields }): Action => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ids of tests are plain by construction.
    return { ...v.parse(actionSchema, fields), id: id as Action['id'] };
  });
  return progressOf({ ...emptyWorkspace(), actions: new Map(made.map((action) => [action.id, action])) }, catalog, on);
}

test('the points of a priority are spread over its actions by effort; dropped ones take no part', () => {
  const { pointsOf, total } = progressWith([
    { id: 'a', priority: 'M3', effortDays: 30 },
    { id: 'b', priority: 'M3', effortDays: 10 },
    { id: 'c', priority: 'M3' },
    { id: 'd', priority: 'M3', status: 'dropped' },
    { id: 'e', priority: 'M2' },
  ]);
  expect(total).toBeCloseTo(40, 9);
  expect([...pointsOf.values()].map((points) => Math.round(points * 100) / 100)).toEqual([15, 12.5, 4.17, 8.33]);
});

test('closed is what was done by the day, earned counts work under way, planned is what was due', () => {
  const { closed, earned, plannedByNow, byPriority } = progressWith([
    { id: 'a', priority: 'M1', status: 'done', progress: 100, doneOn: day('2026-05-01'), due: day('2026-06-01') },
    { id: 'b', priority: 'M2', status: 'in_progress', progress: 40, due: day('2026-06-15') },
    { id: 'c', priority: 'M4', due: day('2026-12-01') },
  ]);
  expect(closed).toBeCloseTo(20, 9);
  expect(earned).toBeCloseTo(26, 9);
  expect(plannedByNow).toBeCloseTo(35, 9);
  expect(byPriority.M2).toEqual({ points: 15, closed: 0, actions: 1, done: 0, overdue: 1 });
});

test('the lines of the chart: closed ends at the day of evaluation, and the pace leads on from there', () => {
  const { points, forecastDone } = progressWith([
    { id: 'a', priority: 'M1', status: 'done', progress: 100, doneOn: day('2026-05-01') },
    { id: 'b', priority: 'M4', due: day('2026-08-01') },
  ]);
  expect(points.map((point) => point.on)).toEqual(['2026-05-01', '2026-06-30', '2026-08-01', '2026-09-28']);
  expect(points.map((point) => point.closed)).toEqual([20, 20, null, null]);
  expect(points[0]?.forecast).toBeNull();
  expect(points.at(-1)?.forecast).toBeCloseTo(40, 9);
  expect(forecastDone).toBe('2026-09-28');
});

test('without actions there is nothing to plan and nothing to divide by', () => {
  expect(progressWith([])).toMatchObject({
    total: 0,
    closed: 0,
    forecastDone: null,
    points: [{ on, planned: 0, closed: 0 }],
  });
});
