import { expect, test } from 'vitest';

import { inSlices } from '#/state/in-slices.ts';

/** Steps of about two milliseconds each. */
function* slow(steps: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

test('long work lets other tasks run, and ends with its answer', async () => {
  let others = 0;
  const timer = setInterval(() => others++, 1);
  expect(await inSlices(slow(60), new AbortController().signal)).toBe('done');
  clearInterval(timer);
  expect(others).toBeGreaterThan(2);
});

test('work that is stopped comes to nothing', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 5);
  expect(await inSlices(slow(1_000), controller.signal)).toBeNull();
});
