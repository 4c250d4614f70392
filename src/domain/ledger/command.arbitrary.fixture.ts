import * as fc from 'fast-check';

import { inverseOf, undoStacksOf } from '#/domain/ledger/undo.ts';
import { ANNA, type Command } from '#/domain/ledger/told.fixture.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { AcceptanceId, PopulationId, SourceId } from '#/domain/ids.ts';
import { err, ok } from '#/domain/result.ts';
import { acceptGap } from '#/domain/workspace/commands/acceptance-commands.ts';
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import {
  addPopulation,
  duplicatePopulation,
  editPopulation,
  removePopulations,
} from '#/domain/workspace/commands/population-commands.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { addSource, removeSources } from '#/domain/workspace/commands/source-commands.ts';
import { COVERAGE_STATES } from '#/domain/workspace/record-vocabulary.ts';

const population = fc.constantFrom('p1', 'p2', 'p3').map((id) => id as PopulationId);
const source = fc.constantFrom('s1', 's2').map((id) => id as SourceId);
const share = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
  .map(([a, b]) => [Math.min(a, b) / 10, Math.max(a, b) / 10] as const);

const undo: Command = (workspace, commits) => {
  const last = undoStacksOf(commits, ANNA).undoable.at(-1);
  const draft = last === undefined ? null : inverseOf(workspace, last, 'Undid');
  return draft === null ? err({ kind: 'no_change' }) : ok(draft);
};

/** Any command a person could give, on few enough records that they often meet. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  population.map(
    (id): Command =>
      (ws) =>
        addPopulation(ws, id, { name: id }),
  ),
  source.map(
    (id): Command =>
      (ws) =>
        addSource(ws, id, { name: id, family: 'proxy' }),
  ),
  fc.tuple(population, fc.string({ maxLength: 12 })).map(
    ([id, notes]): Command =>
      (ws) =>
        editPopulation(ws, id, { notes }),
  ),
  fc
    .record({
      population,
      source,
      share,
      state: fc.constantFrom(...COVERAGE_STATES),
      fields: fc.integer({ min: 0, max: 5 }),
    })
    .map(
      ({ population: p, source: s, share: of, state, fields }): Command =>
        (ws) =>
          editCoverage(ws, [{ population: p, source: s }], { state, share: of, quality: { fields: [fields, fields] } }),
    ),
  fc.tuple(population, source).map(
    ([p, s]): Command =>
      (ws) =>
        editCoverage(ws, [{ population: p, source: s }], { share: null, quality: { fields: null } }),
  ),
  fc.tuple(population, population).map(
    ([from, to]): Command =>
      (ws) =>
        ws.populations.has(to) ? err({ kind: 'no_change' }) : duplicatePopulation(ws, from, to),
  ),
  population.map(
    (id): Command =>
      (ws) =>
        removePopulations(ws, [id]),
  ),
  source.map(
    (id): Command =>
      (ws) =>
        removeSources(ws, [id]),
  ),
  population.map(
    (id): Command =>
      (ws) =>
        answerCriterion(ws, 'T1.1', id, { value: 'partial' }),
  ),
  population.map(
    (id): Command =>
      (ws) =>
        acceptGap(ws, `acc-${id}` as AcceptanceId, {
          population: id,
          subject: `${id}~ceiling`,
          title: id,
          reason: 'later',
          approver: 'A. Meyer',
          expires: '2027-01-01' as IsoDate,
          decidedOn: null,
        }),
  ),
  fc.string({ minLength: 1, maxLength: 8 }).map(
    (name): Command =>
      (ws) =>
        editSettings(ws, { name }),
  ),
  fc.constant(undo),
);
