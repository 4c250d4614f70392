/** The program as people call it: a process, its output, its messages and its exit code. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';

import { parseExportArguments } from '#/cli/export-arguments.ts';
import { node, root, sampleFile, testFolder } from '#/cli/program.fixture.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const SAMPLE = sampleFile('meridian-health');

const { path: folder, fileWith, remove } = testFolder('telltale-export-');
afterAll(remove);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/export.ts', ...args], {
    cwd: root,
    maxBuffer: 100_000_000,
  });
  return { status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

describe('export', { timeout: 60_000 }, () => {
  test('writes to standard output and nothing else there', () => {
    const { status, out, err } = run('--format', 'json', SAMPLE);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ telltale: 'export', v: 2, about: { asOf: null } });
  });

  test('into a folder, under a dated name, as of a day and for chosen populations', () => {
    const all = JSON.parse(run('--format', 'json', '--as-of', '2026-09-30', SAMPLE).out) as {
      tables: { populations: { name: string }[] };
    };
    const [first] = all.tables.populations;
    const args = ['--format=json', '--as-of=2026-09-30', `--population=${first?.name ?? ''}`, `--out=${folder}`];
    expect(run(...args, SAMPLE)).toEqual({ status: 0, out: '', err: '' });
    const file = readdirSync(folder).find((own) => own.endsWith('2026-09-30-export.json'));
    const written = JSON.parse(readFileSync(join(folder, file ?? ''), 'utf8')) as typeof all;
    expect(written).toMatchObject({ about: { asOf: '2026-09-30', scope: first?.name } });
    expect(written.tables.populations).toHaveLength(1);
  });

  test('says what is wrong with the file, with exit code 1', () => {
    expect(run('--format', 'json', join(folder, 'none'))).toMatchObject({ status: 1, out: '' });
    expect(run('--format', 'json', folder).err).toContain('this is a folder');
    const broken = fileWith('broken.jsonl', readFileSync(SAMPLE, 'utf8').replace('"label":"', '"label":"x'));
    expect(run('--format', 'json', broken)).toMatchObject({ status: 1, out: '' });
    expect(run('--format', 'json', '--population', 'Ghosts', SAMPLE).err).toContain('there is no population Ghosts');
  });

  test('a day before anything was recorded is refused, and so is a ZIP under the name of one file', () => {
    const early = run('--format', 'oscal-ar', '--as-of', '1999-01-01', SAMPLE);
    expect(early).toMatchObject({ status: 1, out: '' });
    expect(early.err).toContain('nothing was recorded by 1999-01-01');
    const tables = run('--format', 'csv', '--out', join(folder, 'tables.csv'), SAMPLE);
    expect(tables).toMatchObject({ status: 2 });
    expect(tables.err).toContain('a ZIP of several files');
    expect(readdirSync(folder)).not.toContain('tables.csv');
  });

  test('never writes over the file that it reads', () => {
    const copy = fileWith('copy.jsonl', readFileSync(SAMPLE));
    expect(run('--format', 'json', '--out', copy, copy)).toMatchObject({ status: 2 });
    expect(readFileSync(copy)).toEqual(readFileSync(SAMPLE));
  });
});

describe('a part of the checklist', { timeout: 60_000 }, () => {
  test.each([
    { args: ['--criterion', 'M3'], has: ['M3.1', 'M3.2', 'M3.3', 'M3.4'], scope: '; criteria M3.1' },
    { args: ['--control=pci-dss-4.0.1:10.5.1'], has: ['M3.1', 'M3.2', 'M3.3', 'M3.4'], scope: 'PCI DSS v4.0.1 10.5.1' },
  ])('$args', ({ args, has, scope }) => {
    const { out, err } = run('--format', 'json', ...args, SAMPLE);
    expect(err).toBe('');
    const { about } = JSON.parse(out) as { about: { scope: string; criteria: string[] } };
    expect(about.criteria).toEqual(has);
    expect(about.scope).toContain(scope);
  });

  test('that is not there is refused by name', () => {
    const json = [SAMPLE, '--format', 'json'];
    expect(run(...json, '--criterion', 'M9').err).toContain('there is no criterion M9');
    expect(run(...json, '--control', 'hipaa').err).toContain('there is no framework hipaa');
    expect(run(...json, '--control', 'cis-8.1:99.9').err).toContain('nothing in the checklist touches cis-8.1:99.9');
  });
});

test('a pack says on standard error and in itself that nobody signed it, and verify ends with 1', () => {
  const { status, out, err } = run('--format', 'pack', '--out', folder, SAMPLE);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toMatch(/^The pack is not signed: .*exit code 1/);
  const pack = readdirSync(folder).find((own) => own.endsWith('.evidence-pack.zip')) ?? '';
  const { 'evidence-pack/VERIFY.txt': steps } = unzipSync(readFileSync(join(folder, pack)));
  expect(strFromU8(steps ?? new Uint8Array())).toMatch(/There is none: .*\n.*\n.*\n?.*exit code 1/);
  const verify = spawnSync(node, ['src/cli/verify.ts', join(folder, pack)], { cwd: root });
  expect(verify.status).toBe(1);
  expect(verify.stdout.toString()).toContain('NOT SIGNED (all else holds)');
}, 60_000);

test('people are left out when asked', () => {
  const file = sampleFile('northwind-logistics');
  const backup = parseBackup(readFileSync(file, 'utf8'));
  const [name = 'nobody'] = backup.ok ? Object.values(backup.value.people) : [];
  expect(run('--format', 'report', file).out).toContain(name);
  expect(run('--format', 'report', '--without-people', file).out).not.toContain(name);
}, 60_000);

test.each([
  { args: [], says: 'Which file?' },
  { args: ['--format', 'csv', '--criterion', 'M3', '--control', 'cis-8.1', 'a'], says: 'name one kind' },
  { args: ['a'], says: 'As what?' },
  { args: ['--format', 'pdf', 'a'], says: 'is not a format' },
  { args: ['--format', 'csv', 'a', 'b'], says: 'One file at a time' },
  { args: ['--format', 'csv', '--as-of', '2026-02-30', 'a'], says: 'needs a day of the calendar' },
  { args: ['--format', 'csv', '--format', 'json', 'a'], says: 'is there twice' },
  { args: ['--format'], says: 'needs a value' },
  { args: ['--nope', 'a'], says: 'There is no option' },
])('a wrong call $args is told what is wrong', ({ args, says }) => {
  const parsed = parseExportArguments(args);
  expect(parsed.ok ? '' : parsed.error).toContain(says);
});
