import { expect, test } from 'vitest';

import { allSteps } from '#/domain/all-steps.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { acceptedByDefault } from '#/domain/intake/intake-plan.ts';
import { proposeMatches } from '#/domain/intake/match-incoming.ts';
import { planIntake } from '#/domain/intake/plan-intake.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { bundledCatalog } from '#/domain/scoring/bundled-catalog.fixture.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import { aWorkspace, populationId } from '#/domain/scoring/workspace-builder.fixture.ts';
import { scoreAfter } from '#/features/exchange/review/score-after.ts';

const ON = parseIsoDate('2026-11-24') ?? expect.unreachable('a day');
const CATALOG = bundledCatalog();
const NAMES = Array.from({ length: 130 }, (_, at) => `p${at}`);

const HERE = aWorkspace({
  populations: NAMES.map((id, at) => ({ id, name: id, platform: 'ios', mode: 'supervised', devices: [at, 2 * at] })),
  sources: [{ id: 's1', name: 'Gateway', family: 'proxy' }],
  cells: NAMES.map((population) => ({ population, source: 's1', state: 'partial' })),
  answers: [{ criterion: 'T1.1', population: 'p3', value: 'met' }],
});

/** Changes every cell, and brings a source and a population that are new. */
const SHEET: Incoming = {
  origin: 'sheet.xlsx',
  completeness: { kind: 'partial' },
  populations: [
    ...NAMES.map((id) => ({ key: id, id: populationId(id), fields: {} })),
    { key: 'new', fields: { name: 'Couriers', platform: 'android', mode: 'fully_managed', devices: [500, 500] } },
  ],
  sources: [
    { key: 's1', fields: { name: 'Gateway' } },
    { key: 's2', fields: { name: 'Lookout', family: 'mtd' } },
  ],
  coverage: [...NAMES, 'new'].flatMap((population) =>
    ['s1', 's2'].map((source) => ({ population, source, patch: { state: 'present', share: [0.4, 0.7] } as const })),
  ),
  families: [],
};

test('the score in steps is the score at once, of all populations old and new', () => {
  const plan = planIntake(HERE, SHEET, proposeMatches(HERE, SHEET));
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const ticked = acceptedByDefault(plan.value);
  let made = 0;
  const draft = acceptIntake(HERE, SHEET, plan.value, ticked, (prefix) => `preview-${prefix}-${(made += 1)}`);
  if (!draft.ok) throw new Error(JSON.stringify(draft.error));
  const atOnce = scoreWorkspace(applyCommit(HERE, draft.value), CATALOG, ON).organisation;
  const inSteps = allSteps(scoreAfter(HERE, plan.value, ticked, CATALOG, ON));
  expect(inSteps.visibility).toEqual(atOnce.visibility);
  expect(inSteps.gate).toEqual(atOnce.gate);
  expect(inSteps.questions).toEqual(atOnce.questions);
  expect([...inSteps.criteria]).toEqual([...atOnce.criteria]);
  expect(inSteps.visibility).not.toEqual(scoreWorkspace(HERE, CATALOG, ON).organisation.visibility);
});

test('it comes in steps, between which a page can answer', () => {
  const plan = planIntake(HERE, SHEET, proposeMatches(HERE, SHEET));
  const steps = plan.ok ? scoreAfter(HERE, plan.value, acceptedByDefault(plan.value), CATALOG, ON) : null;
  expect([...(steps ?? [])].length).toBeGreaterThan(5);
});
