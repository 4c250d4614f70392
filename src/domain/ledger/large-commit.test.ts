import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { MAX_OPS, MAX_OPS_LENGTH } from '#/domain/ledger/commit.ts';
import { parseCommitLine } from '#/domain/ledger/parse-commit.ts';
import { ANNA, tell } from '#/domain/ledger/told.fixture.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import { aWorkspace } from '#/domain/scoring/workspace-builder.fixture.ts';
import { answerCriterion } from '#/domain/workspace/commands/answer-commands.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import {
  addPopulation,
  duplicatePopulation,
  editPopulation,
  removePopulations,
} from '#/domain/workspace/commands/population-commands.ts';
import { addSource, removeSources } from '#/domain/workspace/commands/source-commands.ts';

test('removing ten thousand populations with all their cells can be read back', () => {
  const populations = Array.from({ length: 10_000 }, (_, at) => ({ id: `p${at}`, name: `Population ${at}` }));
  const sources = Array.from({ length: 24 }, (_, at) => ({ id: `s${at}` }));
  const cells = populations.flatMap(({ id: population }) => sources.map(({ id: source }) => ({ population, source })));
  const workspace = aWorkspace({ populations, sources, cells });
  const removed = removePopulations(workspace, [...workspace.populations.keys()]);
  if (!removed.ok) throw new Error(removed.error.kind);
  expect(removed.value.ops).toHaveLength(10_000 * 25);
  const { line, commit } = sealCommit(removed.value, EMPTY_HEAD, ANNA, 0);
  expect(parseCommitLine(line)).toEqual({ ok: true, value: commit });
}, 60_000);

test('a change that could not be read back is not made', () => {
  const cell = coverageIdOf('p' as PopulationId, 's' as SourceId);
  const ops = Array.from({ length: MAX_OPS + 1 }, () => ({ at: ['coverage', cell, '$deleted'], to: true }) as const);
  expect(draft('Too much', ops)).toEqual({ ok: false, error: { kind: 'too_many_changes' } });
});

test('nor is one whose text alone would fill a backup', () => {
  const to = '\u0007'.repeat(4_000);
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ at: ['coverage', `p${at}~s`, 'note'], to }) as const);
  const length = JSON.stringify(many(1)[0]).length;
  expect(draft('Too much', many(Math.ceil(MAX_OPS_LENGTH / length)))).toEqual({
    ok: false,
    error: { kind: 'too_many_changes' },
  });
  const largest = draft('As much as goes', many(Math.floor(MAX_OPS_LENGTH / (length + 10))));
  if (!largest.ok) throw new Error(largest.error.kind);
  const { line, commit } = sealCommit(largest.value, EMPTY_HEAD, ANNA, 0);
  expect(parseCommitLine(line)).toEqual({ ok: true, value: commit });
}, 60_000);

/** Any text up to its full length: quotes, line ends, halves of a character. */
const anyText = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('"', '\\', '\u0000', '\uD800', '\u2028', 'é').map((one) => one.repeat(max)),
  );

/** -0 is written as 0. */
const anyNumber = fc.double().map((value) => value + 0);

test('whatever commands write, to the last character that a field takes, can be read back', () => {
  const [p1, p2, s1] = ['p'.repeat(64) as PopulationId, 'q'.repeat(64) as PopulationId, 's'.repeat(64) as SourceId];
  fc.assert(
    fc.property(anyText(200), anyText(200), anyText(4_000), anyNumber, (one, other, notes, order) => {
      const told = tell([
        (ws) => addPopulation(ws, p1, { name: `1${one}`.slice(0, 200), notes, order }),
        (ws) => addSource(ws, s1, { name: `1${other}`.slice(0, 200), family: 'proxy', costPerYear: order }),
        (ws) => editCoverage(ws, [{ population: p1, source: s1 }], { share: [0, 1], note: notes, deviceSet: one }),
        (ws) => duplicatePopulation(ws, p1, p2),
        (ws) => editPopulation(ws, p1, { name: `2${other}`.slice(0, 200), region: one, privacyBasis: notes }),
        (ws) => answerCriterion(ws, 'T1.1', p1, { value: 'not_applicable', reason: notes, note: notes }),
        (ws) => removePopulations(ws, [p1, p2]),
        (ws) => removeSources(ws, [s1]),
      ]);
      expect(verifyChain(told.lines)).toMatchObject({ ok: true, value: { commits: told.commits } });
    }),
  );
}, 60_000);
