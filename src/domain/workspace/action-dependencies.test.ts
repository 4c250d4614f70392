import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import type { IsoDate } from '#/domain/dates.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { circleThrough, dueAfterIt, waitsFor } from '#/domain/workspace/action-dependencies.ts';
import { hasCircle, waitingOn } from '#/domain/workspace/held-up-by.ts';
import type { Action } from '#/domain/workspace/entities.ts';

function planOf(...plan: readonly (readonly [id: string, fields: Partial<Action>])[]) {
  return new Map(
    plan.map(([id, fields]) => {
      const action = { ...(initialRecord('actions', id) as unknown as Action), ...fields };
      return [action.id, action];
    }),
  );
}

const idsOf = (actions: readonly Action[]) => actions.map(({ id }) => id);
const get = (plan: ReadonlyMap<string, Action>, id: string) => plan.get(id) ?? expect.fail(id);

describe('an action waits', () => {
  const plan = planOf(
    ['a', { dependsOn: ['b', 'c', 'd', 'gone'], due: '2026-03-01' as IsoDate }],
    ['b', { status: 'in_progress', due: '2026-04-01' as IsoDate }],
    ['c', { status: 'done' }],
    ['d', { status: 'blocked', due: '2026-02-01' as IsoDate }],
  );

  it('for what is open among its dependencies, and for nothing that was dropped or taken out', () => {
    expect(idsOf(waitsFor(plan, get(plan, 'a')))).toEqual(['b', 'd']);
    expect(idsOf(waitsFor(planOf(['x', { status: 'dropped' }]), { dependsOn: ['x'] }))).toEqual([]);
  });

  it('and is flagged where one of them is due only after it', () => {
    expect(idsOf(dueAfterIt(plan, get(plan, 'a')))).toEqual(['b']);
    expect(dueAfterIt(plan, { ...get(plan, 'a'), status: 'done' })).toEqual([]);
  });
});

test('a circle is told by the actions on it, and only one that is there', () => {
  const plan = planOf(['a', { dependsOn: ['b'] }], ['b', { dependsOn: ['c'] }], ['c', {}]);
  const [a, c] = [get(plan, 'a').id, get(plan, 'c').id];
  expect(circleThrough(plan, c, ['a'])).toEqual(['c', 'a', 'b']);
  expect(circleThrough(plan, c, ['c'])).toEqual(['c']);
  expect(circleThrough(plan, a, ['b', 'c'])).toBeNull();
  expect(hasCircle(plan)).toBe(false);
  expect(hasCircle(new Map(plan).set(c, { ...get(plan, 'c'), dependsOn: ['a', 'gone'] }))).toBe(true);
});

test('adding dependencies one at a time, refusing circles, leaves an order to work in', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 30 }), (edges) => {
      let plan = planOf(...ids.map((id) => [id, {}] as const));
      for (const [from, to] of edges) {
        const action = get(plan, from);
        const dependsOn = [...action.dependsOn, to];
        const closes = circleThrough(plan, action.id, [to]) !== null;
        expect(from === to || waitingOn(plan, action.id).has(get(plan, to).id)).toBe(closes);
        if (circleThrough(plan, action.id, dependsOn) === null) plan = plan.set(action.id, { ...action, dependsOn });
      }
      const done = new Set<string>();
      for (let left = [...plan.values()]; left.length > 0;) {
        const free = left.filter(({ dependsOn }) => dependsOn.every((id) => done.has(id)));
        expect(free.length).toBeGreaterThan(0);
        for (const { id } of free) done.add(id);
        left = left.filter(({ id }) => !done.has(id));
      }
    }),
  );
});

test('a circle of any length is told', () => {
  const chain = Array.from({ length: 15_000 }, (_, at): readonly [string, Partial<Action>] => [
    `c${at}`,
    { dependsOn: [`c${at + 1}`] },
  ]);
  const plan = planOf(...chain);
  expect(circleThrough(plan, get(plan, 'c14999').id, ['c0'])).toHaveLength(15_000);
});
