import { expect, test } from 'vitest';

import { drawSample } from '#/domain/audit/sampling.ts';
import type { SampleId } from '#/domain/ids.ts';
import { ANNA, BEN, tell, type Command } from '#/domain/ledger/told.fixture.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { mergeCommits } from '#/domain/ledger/merge.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { recordResult, recordSample, removeSample } from '#/domain/workspace/commands/sample-commands.ts';

const ID = 'smp-1' as SampleId;
const LIST = ['a', 'b', 'c', 'd', 'e', 'f'];
const DRAW = drawSample(LIST, 'seed', 2);
const [FIRST = 0, SECOND = 0] = DRAW.drawn.map(({ position }) => position);
const NOT_DRAWN = LIST.findIndex((_, at) => at + 1 !== FIRST && at + 1 !== SECOND) + 1;

const record =
  (name: string): Command =>
  (workspace) =>
    recordSample(workspace, ID, {
      ...DRAW,
      name,
      seed: 'seed',
      method: 'sha256-rank-1',
      size: 2,
      from: 'list',
      kinds: [],
      listName: 'devices.csv',
      drawnBy: '',
      drawnOn: day('2026-01-05'),
      asOf: day('2026-01-05'),
      head: '',
      commits: 0,
      reach: 'ledger',
    });

const result =
  (position: number, found: 'passed' | 'exception' | null, note = ''): Command =>
  (workspace) =>
    recordResult(workspace, ID, position, found, note);

test('a sample is written down once, under a name, with all that it takes to draw it again', () => {
  const told = tell([record(' '), record('Devices'), record('Devices once more')]);
  expect(told.commits.map(({ label }) => label)).toEqual(['Drew the sample “Devices”: 2 of 6']);
  expect(told.workspace.samples.get(ID)).toMatchObject({ ...DRAW, seed: 'seed', method: 'sha256-rank-1', results: {} });
});

test('what testing showed is kept by the place of an item, changed and taken back; the draw itself never changes', () => {
  const told = tell([
    record('Devices'),
    result(FIRST, 'passed'),
    result(SECOND, 'exception', 'No agent.'),
    result(SECOND, null),
    result(NOT_DRAWN, 'passed'),
  ]);
  expect(told.commits.map(({ label }) => label).slice(1)).toEqual([
    `Recorded item ${FIRST} of the sample “Devices”: passed`,
    `Recorded item ${SECOND} of the sample “Devices”: exception`,
    `Recorded item ${SECOND} of the sample “Devices”: not tested`,
  ]);
  const { results, drawn } = told.workspace.samples.get(ID) ?? {};
  expect({ results, drawn }).toEqual({ results: { [FIRST]: { result: 'passed', note: '' } }, drawn: DRAW.drawn });
});

test('two people who test different items at once keep both results', () => {
  const start = tell([record('Devices')]);
  const anna = tell([result(FIRST, 'passed')], ANNA, start);
  const ben = tell([result(SECOND, 'exception', 'Gone.')], BEN, start);
  const merged = mergeCommits(anna.commits, ben.commits);
  const { results } = (merged.ok ? fold(merged.value) : start.workspace).samples.get(ID) ?? {};
  expect(results).toEqual({
    [FIRST]: { result: 'passed', note: '' },
    [SECOND]: { result: 'exception', note: 'Gone.' },
  });
});

test('a sample that is not there has no result and cannot be removed; a removed one is out of view', () => {
  const none = tell([result(FIRST, 'passed'), (workspace) => removeSample(workspace, ID)]);
  expect(none.commits).toEqual([]);
  const told = tell([record('Devices'), (workspace) => removeSample(workspace, ID)]);
  expect(told.commits.at(-1)?.label).toBe('Removed the sample “Devices”');
  expect(told.workspace.samples.size).toBe(0);
});
