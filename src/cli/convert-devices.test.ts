/** Device exports into inventories, as people call the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, test, vi } from 'vitest';

import { OUTPUT_FORMATS } from '#/cli/convert-arguments.ts';
import { convert, devicesOf, homeAgain, inventoryOf, workspaceOf } from '#/cli/convert.fixture.ts';
import { root, testFolder } from '#/cli/program.fixture.ts';

const { fileWith, remove } = testFolder('telltale-convert-');
afterAll(remove);

function fixture(name: string): string {
  return join(root, 'src/exchange/devices/fixtures', name);
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

describe('device exports', () => {
  const fixtures = readdirSync(join(root, 'src/exchange/devices/fixtures')).filter((name) =>
    /\.(csv|xlsx)$/.test(name),
  );

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

  test('one that was cut off passes for no fleet: exit code 1', () => {
    const part = readFileSync(fixture('intune_devices_export.csv'), 'utf8').slice(0, 3_000);
    const { status, stdout, stderr } = convert(['--to', 'csv', fileWith('part.csv', part)]);
    expect(stderr).toMatch(/part\.csv ends in the middle of line \d+.*would pass for the whole.*Export it again/);
    expect([status, stdout.length]).toEqual([1, 0]);
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
