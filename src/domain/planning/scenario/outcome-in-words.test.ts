import { expect, test } from 'vitest';

import { outcomeInWords } from '#/domain/planning/scenario/outcome-in-words.ts';
import type { Outcome } from '#/domain/planning/scenario/outcome.ts';

const record: Outcome = {
  name: 'The record',
  changes: 0,
  proof: null,
  visibility: [40, 50],
  ceiling: 66,
  readiness: [57, 65],
  days: 0,
};
const tunnel: Outcome = { ...record, name: 'Tunnel', changes: 2, visibility: [51.9, 53], ceiling: 70, days: 26 };

test('the difference is told by what differs: points, doubt, ceiling, readiness, work', () => {
  expect(outcomeInWords(tunnel, record)).toBe(
    '“Tunnel” proves 11.9 points more than the record, leaves 8.9 points less in doubt and lifts the ceiling by 4, for 26 more days of work.',
  );
  expect(outcomeInWords({ ...tunnel, name: 'Less', visibility: [45, 53], readiness: [56, 65], days: 6 }, tunnel)).toBe(
    '“Less” proves 6.9 points fewer than “Tunnel”, leaves 6.9 points more in doubt and takes 1 point of readiness, for 20 fewer days of work.',
  );
  const oneMore: Outcome = { ...tunnel, name: 'One more', visibility: [52.9, 55], days: 27 };
  expect(outcomeInWords(oneMore, tunnel)).toBe(
    '“One more” proves 1 point more than “Tunnel” and leaves 1 point more in doubt, for 1 more day of work.',
  );
  expect(outcomeInWords(tunnel, oneMore)).toContain('for 1 fewer day of work.');
  expect(outcomeInWords({ ...tunnel, name: 'Twin' }, tunnel)).toBe(
    '“Twin” proves as much as “Tunnel”, for the same work.',
  );
  expect(outcomeInWords({ ...tunnel, visibility: null }, record)).toBe('There are no devices to compare by.');
});
