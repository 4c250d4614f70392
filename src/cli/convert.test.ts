/** The program as people call it: a process, its output and its exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { OUTPUT_FORMATS, type OutputFormat } from '#/cli/convert-arguments.ts';
import { readInventory } from '#/cli/read-inventory.ts';
import { fold } from '#/domain/ledger/fold.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { parseBackup } from '#/exchange/backup/parse-backup.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = join(root, 'node_modules/.bin/node');
const SAMPLES = ['northwind-logistics', 'meridian-health'] as const;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'telltale-convert-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function convert(args: readonly string[], input?: Uint8Array) {
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/convert.ts', ...args], {
    cwd: root,
    maxBuffer: 100_000_000,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout: new Uint8Array(stdout), stderr: stderr.toString('utf8') };
}

function sampleFile(name: string): string {
  return join(root, `public/data/samples/${name}.telltale.jsonl`);
}

function fileWith(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function workspaceOf(bytes: Uint8Array): Workspace {
  const backup = parseBackup(new TextDecoder().decode(bytes));
  if (!backup.ok) throw new Error(JSON.stringify(backup.error));
  return fold(backup.value.commits);
}

/** What an inventory is: everything that every format carries. */
function inventoryOf({ populations, sources, families, coverage }: Workspace): unknown {
  return {
    populations: sorted(populations),
    sources: sorted(sources),
    families: sorted(families),
    coverage: sorted(coverage),
  };
}

function sorted(map: ReadonlyMap<string, unknown>): unknown {
  return [...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, value instanceof Map ? sorted(value as ReadonlyMap<string, unknown>) : value]);
}

/** What a file holds, asked in this process: starting the program is what takes the time. */
async function homeAgain(bytes: Uint8Array): Promise<Workspace> {
  const read = await readInventory([{ name: 'back', shown: 'back', bytes }], null, 0);
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value.ledger.workspace;
}

function devicesOf({ populations }: Workspace): number {
  return [...populations.values()].reduce((sum, { devices }) => sum + devices[0], 0);
}

function populationsOf(bytes: Uint8Array): Record<string, number> {
  return Object.fromEntries(
    [...workspaceOf(bytes).populations.values()].map(({ name, devices }) => [name, devices[0]]),
  );
}

function sumOf(counts: Readonly<Record<string, number>> = {}): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

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

describe('device exports', () => {
  const fixtures = readdirSync(join(root, 'src/exchange/devices/fixtures')).filter((name) =>
    /\.(csv|xlsx)$/.test(name),
  );
  function fixture(name: string): string {
    return join(root, 'src/exchange/devices/fixtures', name);
  }

  test.each(fixtures)('%s becomes populations that add up to the devices it holds', (name) => {
    const { status, stdout, stderr } = convert(['--to', 'telltale', fixture(name)]);
    expect(status).toBe(0);
    const [, rows = '', devices = ''] = /; (\d+) rows, (\d+) devices/.exec(stderr) ?? [];
    expect(devicesOf(workspaceOf(stdout))).toBe(Number(devices));
    const leftOut = [...stderr.matchAll(/left out: (\d+) rows?\./g)].map(([, count]) => Number(count));
    expect(leftOut.reduce((sum, count) => sum + count, Number(devices))).toBe(Number(rows));
  });

  test.each(OUTPUT_FORMATS)('an export comes out as %s, and home again', async (to) => {
    const there = convert(['--from', 'devices', '--to', to, fixture('intune_devices_export.csv')]);
    expect(there.status).toBe(0);
    const back = await homeAgain(there.stdout);
    expect(devicesOf(back)).toBe(81);
    expect([...back.sources.values()].map(({ name, family }) => [name, family])).toEqual([['Microsoft Intune', 'mdm']]);
  });

  test('a mode that the export leaves open stays unknown, and that is said', () => {
    const { stdout, stderr } = convert(['--to', 'telltale', fixture('intune_devices_export.csv')]);
    expect(stderr).toContain('mode left unknown: 12 devices');
    expect([...workspaceOf(stdout).populations.values()].map(({ mode }) => mode)).toContain('unknown');
  });

  test('several are read together, whatever their order', () => {
    const names = ['intune_devices_export.csv', 'entra_exportDevices.csv'].map(fixture);
    const [a, b] = [names, names.toReversed()].map((files) =>
      workspaceOf(convert(['--to', 'telltale', ...files]).stdout),
    );
    expect(a === undefined ? null : inventoryOf(a)).toEqual(b === undefined ? null : inventoryOf(b));
  });

  test('a table that is neither says what its headings are: exit code 1', () => {
    const { status, stderr } = convert(['--to', 'csv', fileWith('strange.csv', 'A,B\n1,2\n')]);
    expect(stderr).toContain('its headings are A, B');
    expect(status).toBe(1);
  });
});

describe('device exports, as one wants them', () => {
  const intune = join(root, 'src/exchange/devices/fixtures/intune_devices_export.csv');
  const STRANGE = [
    'Asset,Platform,Mode,Where,Seen',
    'a1,Android 16,Fully managed,EMEA,2026-11-20',
    'a2,Android 16,Fully managed,APAC,2026-11-20',
    'a3,iOS 26,Supervised,EMEA,2026-07-01',
  ].join('\n');
  const COLUMNS = ['--column', 'os=Platform', '--column', 'deviceId=Asset', '--column', 'mode=Mode'];

  test('told apart further, the counts still add up', () => {
    const [plain, apart] = [[], ['--by', 'ownership,compliance']].map((more) =>
      populationsOf(convert(['--to', 'telltale', ...more, intune]).stdout),
    );
    expect([sumOf(plain), sumOf(apart)]).toEqual([81, 81]);
    expect(Object.keys(apart ?? {}).length).toBeGreaterThan(Object.keys(plain ?? {}).length);
    expect(Object.keys(apart ?? {})).toContainEqual(
      expect.stringMatching(/^Company iPhone and iPad, supervised · compliant$/),
    );
  });

  test('what no file states tells nothing apart, and that is said', () => {
    expect(convert(['--to', 'csv', '--by', 'region', intune]).stderr).toContain('--by region tells nothing apart here');
  });

  test('devices that have not checked in are left out and counted', () => {
    const { stdout, stderr } = convert(['--to', 'telltale', '--leave-out-older-than', '30', intune]);
    const [, stale = ''] = /left out: (\d+) devices?\. No check-in for 30 days/.exec(stderr) ?? [];
    expect(Number(stale)).toBeGreaterThan(0);
    expect(devicesOf(workspaceOf(stdout)) + Number(stale)).toBe(81);
  });

  test('columns of an unknown export are pointed out one by one, or in a file', () => {
    const file = fileWith('assets.csv', STRANGE);
    const region = ['--column', 'region=Where', '--by', 'region'];
    const { status, stdout } = convert(['--to', 'telltale', ...COLUMNS, ...region, file]);
    expect(status).toBe(0);
    expect(Object.keys(populationsOf(stdout))).toHaveLength(3);
    const map = fileWith('columns.json', JSON.stringify({ os: 'Mode', DeviceID: 'Asset', mode: 'Mode' }));
    const mixed = convert(['--to', 'telltale', '--columns', map, '--column', 'os=Platform', file]);
    expect([mixed.status, devicesOf(workspaceOf(mixed.stdout))]).toEqual([0, 3]);
  });

  test('columns are for the file that is unknown; the known one beside it is read as what it is', () => {
    const { status, stderr } = convert(['--to', 'telltale', ...COLUMNS, fileWith('assets.csv', STRANGE), intune]);
    expect(status).toBe(0);
    expect(stderr).toContain('Microsoft Intune, All devices; 85 rows, 81 devices');
    expect(stderr).toContain('Columns pointed out by you; 3 rows, 3 devices');
    expect(convert(['--to', 'csv', ...COLUMNS, intune]).stderr).toContain('The columns were not needed');
  });

  test.each([
    ['a heading that is not there', ['--column', 'os=OS', '--column', 'deviceId=Asset'], 'it has no column OS (os)'],
    ['too few columns', ['--column', 'os=Platform'], 'The columns do not suffice'],
    ['a file of columns that is missing', ['--columns', 'nowhere.json'], 'nowhere.json: there is no such file'],
  ])('%s: exit code 1', (_, options, words) => {
    const { status, stdout, stderr } = convert(['--to', 'csv', ...options, fileWith('assets.csv', STRANGE)]);
    expect(stderr).toContain(words);
    expect([status, stdout.length]).toEqual([1, 0]);
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
