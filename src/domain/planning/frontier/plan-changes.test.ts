import { expect, test } from 'vitest';

import { USUAL_COST } from '#/domain/planning/frontier/cost.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const OPTIONS = { effort: USUAL_EFFORT, cost: USUAL_COST, years: 3, certainOnly: false };

function spaceOf(populations: number) {
  const ids = Array.from({ length: populations }, (_, at) => `p${String(at)}`);
  const workspace = aWorkspace({
    populations: ids.map((id, at) => ({
      id,
      platform: 'ios',
      mode: 'supervised',
      devices: [100 + at, 100 + at],
      networkPath: 'full_tunnel',
    })),
    sources: [
      { id: 'swg', family: 'proxy' },
      { id: 'resolver', family: 'dns' },
      { id: 'agent', family: 'mtd' },
    ],
    cells: ids.flatMap((population) =>
      ['swg', 'resolver', 'agent'].map(
        (source) => ({ population, source, state: 'partial', share: [0.5, 0.5] }) as const,
      ),
    ),
  });
  return planSpaceOf(scoreWorkspace(workspace, catalog, day('2026-06-30')), OPTIONS);
}

test('a plan is made of every change of a small record', () => {
  expect(spaceOf(3).leftOut).toEqual({ changes: 0, populations: 0 });
});

test('what is left out of a large record is counted, so that no bound speaks for it', () => {
  const { space, leftOut } = spaceOf(103);
  expect(leftOut.populations).toBe(3);
  expect(space.changes).toHaveLength(200);
  expect(leftOut.changes).toBeGreaterThan(0);
});
