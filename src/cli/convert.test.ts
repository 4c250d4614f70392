/** The program as people call it: a process, its output and its exit code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { OUTPUT_FORMATS, type OutputFormat } from '#/cli/convert-arguments.ts';
import { convert, homeAgain, inventoryOf, workspaceOf } from '#/cli/convert.fixture.ts';
import { sampleFile, testFolder } from '#/cli/program.fixture.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const SAMPLES = ['northwind-logistics', 'meridian-health'] as const;

const { path: folder, fileWith, remove } = testFolder('telltale-convert-');
afterAll(remove);

// Each start of the program takes a second on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each(SAMPLES)('%s', (name) => {
  const files = new Map<OutputFormat, string>();
  let original: unknown;

  beforeAll(() => {
    original = inventoryOf(workspaceOf(readFileSync(sampleFile(name))));
    for (const format of OUTPUT_FORMATS) {
      const { status, stdout } = convert(['--from', 'telltale', '--to', format, sampleFile(name)]);
      expect(status).toBe(0);
      files.set(format, fileWith(`${name}.${format}`, stdout));
    }
  });

  test.each(OUTPUT_FORMATS)('to %s and home again, nothing of the inventory is lost', async (format) => {
    expect(inventoryOf(await homeAgain(readFileSync(files.get(format) ?? '')))).toEqual(original);
  });

  // Each start of the program takes its time: every pair on the smaller sample.
  const starts = name === SAMPLES[0] ? OUTPUT_FORMATS : [];
  const pairs = starts.flatMap((from) => OUTPUT_FORMATS.map((to) => [from, to] as const));
  test.each(pairs)('from %s to %s nothing is lost either', async (from, to) => {
    const { status, stdout } = convert(['--from', from, '--to', to, files.get(from) ?? '']);
    expect(status).toBe(0);
    expect(inventoryOf(await homeAgain(stdout))).toEqual(original);
  });

  test('a backup comes back byte for byte', () => {
    expect(readFileSync(files.get('telltale') ?? '').equals(readFileSync(sampleFile(name)))).toBe(true);
  });
});

test('another format makes a ledger of one commit, by nobody in person, and the same ids each time', () => {
  const csv = fileWith('one.csv', convert(['--to', 'csv', sampleFile('northwind-logistics')]).stdout);
  const [first, second] = [1, 2].map(() =>
    parseBackup(new TextDecoder().decode(convert(['--to', 'telltale', csv]).stdout)),
  );
  expect(first).toMatchObject({
    ok: true,
    value: {
      people: { 'telltale-convert': 'Telltale convert' },
      commits: [{ label: expect.stringContaining('Imported one.csv') }],
    },
  });
  expect(second?.ok && first?.ok && second.value.workspace === first.value.workspace).toBe(true);
  expect(first?.ok === true ? fold(first.value.commits).settings.name : '').toBe('one');
});

test('what a format cannot hold is said, and standard output stays clean', () => {
  const { stderr, stdout } = convert(['--to', 'dettect', sampleFile('northwind-logistics')]);
  expect(stderr).toContain('not in this format: 4 answers');
  expect(new TextDecoder().decode(stdout)).toMatch(/^version: 1.1\n/);
});

test('what ends no conversion is a warning, whatever DeTT&CT calls it', () => {
  const text =
    "version: '1.1'\nfile_type: data-source-administration\ndomain: mobile-attack\nsystems:\n- applicable_to: Fleet\n  platform: [Android]\ndata_sources: []\n";
  const { status, stderr } = convert(['--to', 'csv', fileWith('quoted.yaml', text)]);
  expect(status).toBe(0);
  expect(stderr).toContain('quoted.yaml: warning (an error to DeTT&CT), line 1, version');
  expect(stderr).not.toContain('quoted.yaml: error');
});

test('- reads standard input', () => {
  const { status, stdout } = convert(['--to', 'csv', '-'], readFileSync(sampleFile('northwind-logistics')));
  expect(status).toBe(0);
  expect(new TextDecoder().decode(stdout)).toContain('Driver phones');
});

test('--out writes a file and nothing to standard output', () => {
  const out = join(folder, 'out.xlsx');
  const { status, stdout } = convert(['--to', 'xlsx', '--out', out, sampleFile('northwind-logistics')]);
  expect([status, stdout.length]).toEqual([0, 0]);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
});

describe('bad input: exit code 1, and standard error says where and what to do', () => {
  test.each([
    ['no such file', () => join(folder, 'missing.csv'), 'there is no such file'],
    ['a folder', () => folder, 'this is a folder'],
    ['nothing', () => fileWith('empty.csv', ''), 'empty'],
    [
      'a damaged backup',
      () => fileWith('bad.jsonl', readFileSync(sampleFile('northwind-logistics'), 'utf8').slice(0, 3_000)),
      'line ',
    ],
    [
      'a technique file',
      () => fileWith('t.yaml', 'version: 1.2\nfile_type: technique-administration\n'),
      'data-source-administration',
    ],
    ['broken YAML', () => fileWith('b.yaml', 'version: 1.1\nfile_type: [\n'), 'Line 3 is not valid YAML'],
    [
      'a file with no system',
      () => fileWith('n.yaml', 'version: 1.1\nfile_type: data-source-administration\nsystems: []\ndata_sources: []\n'),
      'no population and no source',
    ],
    [
      'a file of computers alone',
      () =>
        fileWith(
          'e.yaml',
          'version: 1.1\nfile_type: data-source-administration\ndomain: enterprise-attack\nsystems:\n- applicable_to: Fleet\n  platform: [Windows]\ndata_sources: []\n',
        ),
      'Nothing in the file is of phones or tablets',
    ],
    ['another table', () => fileWith('other.csv', 'A,B\n1,2\n'), 'other.csv'],
    ['a PDF', () => fileWith('x.csv', '%PDF-1.7\n\u0000\u0001\u0002'), 'x.csv'],
  ])('%s', (_, file, words) => {
    const { status, stdout, stderr } = convert(['--to', 'telltale', file()]);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect([status, stdout.length]).toEqual([1, 0]);
  });
});

describe('a wrong call: exit code 2, with the usage', () => {
  test.each([
    [['x.csv'], 'To what?'],
    [['--to', 'csv'], 'Which file?'],
    [['--to', 'pdf', 'x.csv'], '--to pdf is not a format'],
    [['--from', 'word', '--to', 'csv', 'x.csv'], '--from word is not a format'],
    [['--to', 'csv', '--fast', 'x.csv'], 'There is no option --fast'],
    [['--from', 'csv', '--to', 'csv', 'a', 'b'], 'One file at a time'],
    [['--to', 'csv', 'x', '--out'], '--out needs a value'],
    [['--to', 'csv', '--by', 'colour', 'x'], '--by colour tells nothing apart'],
    [['--to', 'csv', '--leave-out-older-than', '45', 'x'], 'is 30 or 90 days, not 45'],
    [['--to', 'csv', '--column', 'os', 'x'], 'write it as ROLE=HEADING'],
    [['--to', 'csv', '--column', 'colour=Hue', 'x'], 'there is no role colour'],
    [['--to', 'csv', '--column', 'os=A', '--column', 'OS=B', 'x'], '--column os is there twice'],
    [['--from', 'xlsx', '--to', 'csv', '--by', 'region', 'x'], '--by is for device exports'],
  ])('%j', (args, words) => {
    const { status, stdout, stderr } = convert(args);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage:');
    expect([status, stdout.length]).toEqual([2, 0]);
  });

  test('the file that is read is never written over', () => {
    const file = fileWith('same.csv', 'x');
    expect(convert(['--to', 'csv', '--out', file, file])).toMatchObject({ status: 2 });
    expect(readFileSync(file, 'utf8')).toBe('x');
  });
});
