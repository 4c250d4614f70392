import { expect, test } from 'vitest';

import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { gapInWords } from '#/features/posture/gap-in-words.ts';

const workspace = aWorkspace({
  populations: ['a', 'b', 'c'].map((id) => ({
    id,
    name: `Team ${id}`,
    platform: 'android',
    mode: 'fully_managed',
    devices: [10, 10],
  })),
});

/** Where a change is said to be made that changes the cells of `places`. */
function where(population: string | null, ...places: readonly string[]): string {
  const gap = {
    title: 'Improve the records',
    gain: 1,
    certain: true,
    population,
    changes: places.map((place) => ({ population: place as PopulationId, source: 's' as SourceId, state: 'present' })),
  } as unknown as Gap;
  return gapInWords(gap, null, workspace, day('2026-06-30')).where;
}

test('a change for some populations says how many, and "all" only where it is all', () => {
  expect(where('a', 'a')).toBe('Team a');
  expect(where(null, 'a', 'c')).toBe('2 populations');
  expect(where(null, 'a', 'b', 'c')).toBe('All populations');
});
