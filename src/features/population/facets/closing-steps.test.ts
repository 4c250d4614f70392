import { expect, test } from 'vitest';

import { closingSteps } from '#/features/population/facets/closing-steps.ts';
import type { Ceiling } from '#/domain/catalog/catalog.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';

const on = parseIsoDate('2026-11-20') as IsoDate;
const ceiling = { level: 'full', levelWithout: 'none', requires: ['full_device_tunnel'] } as unknown as Ceiling;

function cell(patch: Partial<Coverage>): Coverage {
  const quality = { fields: [4, 4], timeliness: [4, 4], consistency: [4, 4] };
  return { state: 'present', share: [1, 1], switches: { full_device_tunnel: 'on' }, quality, ...patch } as Coverage;
}

test('a cell that gives all it can needs nothing', () => {
  expect(closingSteps(cell({}), ceiling, on, on)).toEqual([]);
});

test('what is not known is to be found out, never assumed absent', () => {
  expect(closingSteps(null, ceiling, null, on)).toEqual(['Find out whether it reaches these devices, and record it.']);
  expect(closingSteps(cell({ share: null }), ceiling, on, on)).toEqual(['Measure the share of devices it reaches.']);
});

test('a legal limit and a family that cannot show it ask for nothing', () => {
  expect(closingSteps(cell({ state: 'not_permitted' }), ceiling, null, on)).toEqual([]);
  expect(closingSteps(cell({ state: 'absent' }), { ...ceiling, level: 'none' }, null, on)).toEqual([]);
});

test('switches, share and stale evidence are each named', () => {
  const steps = closingSteps(
    cell({ share: [0.6, 0.6], switches: { full_device_tunnel: 'off' } }),
    ceiling,
    parseIsoDate('2026-05-20'),
    on,
  );
  expect(steps).toHaveLength(3);
  expect(steps[0]).toBe('Turn on: Full-device tunnel.');
  expect(steps[1]).toMatch(/Reach the other 40.% of devices\./);
  expect(steps[2]).toMatch(/Renew the evidence: it is 6 months old/);
});
