import { expect, test } from 'vitest';

import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { USUAL_COST } from '#/domain/planning/frontier/cost.ts';
import { USUAL_EFFORT } from '#/domain/planning/frontier/effort.ts';
import { frontierOf, planWithin } from '#/domain/planning/frontier/frontier.ts';
import { planSpaceOf } from '#/domain/planning/frontier/plan-changes.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, day } from '#/domain/scoring/workspace-builder.fixture.ts';

const catalog = bundledCatalog();
const OPTIONS = { effort: USUAL_EFFORT, cost: USUAL_COST, years: 3, certainOnly: false };

/** `retentionDays` of the gateway. */
function spaceOf(populations: number, retentionDays = 365) {
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
      { id: 'swg', family: 'proxy', retentionDays },
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
  const { space, leftOut } = spaceOf(3);
  expect(leftOut).toEqual({ changes: 0 });
  expect(space.kept.length).toBeGreaterThan(3);
});

test('what plans leave out of a large record is counted, and the bound speaks for it', () => {
  const { space, leftOut } = spaceOf(103);
  expect(space.kept).toHaveLength(200);
  expect(leftOut.changes).toBeGreaterThan(0);
  const all = space.score(new Set(space.changes.keys()));
  const kept = space.score(new Set(space.kept));
  expect(all).toBeGreaterThan(kept + 1);
  const everything = planWithin(space, frontierOf(space), 1_000_000);
  expect(everything.score).toBeLessThan(kept + 1e-6);
  expect(everything.bound).toBeGreaterThan(all - 1e-6);
});

test('no population of a large record is left out: the three with least to win are in joined changes', () => {
  const { space } = spaceOf(103);
  expect(space.populations).toHaveLength(103);
  const joined = space.changes.filter(({ candidate }) => candidate.id.startsWith('alike~ios~supervised~'));
  expect(joined.length).toBeGreaterThan(0);
  for (const { candidate } of joined) expect(candidate.title).toContain('3 populations (iOS, supervised)');
});

test('a joined change takes its days and money for each population, what is done once for a source only once', () => {
  const { space } = spaceOf(103, 30);
  const joined = space.changes.filter(({ candidate }) => candidate.population === null && candidate.source !== null);
  const timesOf = ({ candidate, days, once }: (typeof joined)[number]) => {
    expect(once).toBe(USUAL_COST[candidate.kind].once * (days / USUAL_EFFORT[candidate.kind]));
    return days / USUAL_EFFORT[candidate.kind];
  };
  const times = (start: string) => joined.filter(({ candidate }) => candidate.id.startsWith(start)).map(timesOf);
  expect(new Set(times('alike~'))).toEqual(new Set([3]));
  expect(new Set(times('organisation~'))).toEqual(new Set([1]));
});

test('two changes of which each gives nothing alone stay in, as each is worth something beside the other', () => {
  const workspace = aWorkspace({
    populations: [{ id: 'p', platform: 'ios', mode: 'supervised', devices: [100, 100], networkPath: 'full_tunnel' }],
    sources: [{ id: 'swg', family: 'proxy', retentionDays: 400 }],
    none: FAMILIES,
    cells: [
      {
        population: 'p',
        source: 'swg',
        state: 'present',
        share: [0, 0],
        quality: { fields: [0, 0], timeliness: [5, 5], consistency: [5, 5] },
        evidenceDate: day('2026-06-30'),
      },
    ],
  });
  const { space } = planSpaceOf(scoreWorkspace(workspace, catalog, day('2026-06-30')), OPTIONS);
  const ids = space.kept.map((change) => space.changes[change]?.candidate.id);
  expect(ids).toEqual(expect.arrayContaining(['p~swg~extend', 'organisation~swg~quality']));
});
