/** The program as people call it: a process, its output and its exit code. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, test } from 'vitest';

import { node, root, sampleFile, testFolder } from '#/cli/program.fixture.ts';

const sample = sampleFile('northwind-logistics');

const { path: folder, fileWith, remove } = testFolder('telltale-score-');
afterAll(remove);

function score(...args: readonly string[]) {
  return spawnSync(node, ['src/cli/score.ts', ...args], { cwd: root, encoding: 'utf8' });
}

test('a backup gives the score of the organisation and of every population', () => {
  const { status, stdout, stderr } = score(sample);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const report: unknown = JSON.parse(stdout);
  const range = [expect.any(Number), expect.any(Number)];
  expect(report).toMatchObject({
    workspace: 'Northwind Logistics',
    organisation: { S: range, S_max: expect.any(Number), V: range, G: range, questions: { who: range }, R: range },
  });
  expect(report).toHaveProperty(['populations', 0, 'facets', 'app_identity'], range);
  expect(report).toHaveProperty(['populations', 0, 'criteria', 'D1.1', 'origin'], 'derived');
});

test('an earlier day reads the ledger only up to it', () => {
  const { status, stdout } = score(sample, '--as-of', '2020-01-01');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ asOf: '2020-01-01', organisation: { S: null }, populations: [] });
});

test('cases come back in their order', () => {
  const golden = fileURLToPath(new URL('../domain/scoring/golden.json', import.meta.url));
  const { status, stdout } = score('--cases', golden);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    populations: {
      length: 240,
      0: { id: 'pop-000', S: [0, expect.closeTo(2.7703758, 6)], max: expect.closeTo(57.5, 6) },
    },
    rollups: { 0: { id: 'roll-000', score: [expect.closeTo(37.2093901, 6), expect.closeTo(83.1945252, 6)] } },
  });
});

test.each([
  ['no such file', () => join(folder, 'missing.jsonl'), 'there is no such file'],
  ['a foreign file', () => fileWith('note.txt', 'Hello\n'), 'line 1: this is not a Telltale backup'],
  [
    'a changed file',
    () => fileWith('changed.jsonl', readFileSync(sample, 'utf8').replace('Northwind Logistics', 'Southwind Logistics')),
    'the line was changed',
  ],
])('%s is bad input: exit code 1, and standard error says where and why', (_, file, words) => {
  const { status, stdout, stderr } = score(file());
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(status).toBe(1);
});

test('broken cases say which one', () => {
  const { status, stderr } = score('--cases', fileWith('cases.json', '{"populations":[{"id":"x","sources":[]}]}'));
  expect(stderr).toContain('x: it names neither a mode nor ceilings');
  expect(status).toBe(1);
});

test('a wrong call prints the usage: exit code 2', () => {
  const { status, stderr } = score();
  expect(stderr).toContain('Usage:');
  expect(status).toBe(2);
});
