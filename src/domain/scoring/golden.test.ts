import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreCases } from '#/domain/scoring/cases.ts';

interface Golden {
  readonly populations: readonly { readonly id: string; readonly expect: object }[];
  readonly rollups: readonly { readonly id: string; readonly expect: readonly number[] }[];
}

/** Cases of the executable reference of the model. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of ours, and every number of it is compared below.
const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Golden;

/** Every number of a nested shape, so that one comparison covers all. */
function numbersOf(shape: unknown): readonly number[] {
  if (typeof shape === 'number') return [shape];
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, part]) => numbersOf(part));
}

function expectClose(actual: unknown, expected: unknown, id: string) {
  const [left, right] = [numbersOf(actual), numbersOf(expected)];
  expect(left.length, id).toBe(right.length);
  for (const [at, number] of right.entries()) expect(Math.abs((left[at] ?? NaN) - number), id).toBeLessThan(1e-6);
}

test('[SC1]-[SC8] every golden case agrees with the reference to 1e-6', () => {
  const scored = scoreCases(golden, bundledCatalog().observability);
  if (!scored.ok) throw new Error(scored.error.reason);
  expect(scored.value.populations.map(({ id }) => id)).toEqual(golden.populations.map(({ id }) => id));
  golden.populations.forEach(({ id, expect: wanted }, at) => {
    const { id: _, ...actual } = scored.value.populations[at] ?? { id: '' };
    expectClose(actual, wanted, id);
  });
  golden.rollups.forEach(({ id, expect: wanted }, at) => {
    expectClose(scored.value.rollups[at]?.score, wanted, id);
  });
});

test('a file of cases that cannot be read says where and why', () => {
  const { observability } = bundledCatalog();
  expect(
    scoreCases({ populations: [{ id: 'a', sources: [], mode: { platform: 'ios', mode: 'cope' } }] }, observability),
  ).toEqual({
    ok: false,
    error: { kind: 'bad_cases', where: 'a', reason: 'ios has no mode cope' },
  });
  const upsideDown = scoreCases(
    { rollups: [{ id: 'r', populations: [{ devices: [2, 1], sensitivity: 1, score: 5 }] }] },
    observability,
  );
  expect(upsideDown.ok ? null : upsideDown.error.where).toBe('rollups.0.populations.0.devices');
});
