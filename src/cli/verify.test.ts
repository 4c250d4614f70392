import { spawnSync } from 'node:child_process';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { testFolder } from '#/cli/program.fixture.ts';
import { parseVerifyArguments } from '#/cli/verify-arguments.ts';
import { ABOUT, BAG_INFO, VERIFY } from '#/exchange/pack/layout.ts';
import {
  bytesOf,
  filesOf,
  packOf,
  resealed,
  sampleBackup,
  samplePackInput,
  textIn,
  withEvidence,
  zipOf,
} from '#/exchange/pack/pack.fixture.ts';
import { fingerprintInGroups, fingerprintOf } from '#/exchange/pack/public-key.ts';
import { makeSigningKey, rotateSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';

vi.setConfig({ testTimeout: 60_000 });

/** As another version might write it: with its own instructions, and its name where a pack says who made it. */
async function writtenElsewhere(pack: Uint8Array, key: SigningKey): Promise<Uint8Array<ArrayBuffer>> {
  const files = filesOf(pack);
  const changed = (path: string, change: (text: string) => string) => ({
    [path]: bytesOf(change(textIn(files, path))),
  });
  const named = {
    ...files,
    ...changed(ABOUT, (text) =>
      text.replace('Telltale test', 'Telltale 9.9.9').replace(/"writer": "\w+"/, `"writer": "${'a'.repeat(64)}"`),
    ),
    ...changed(VERIFY, (text) => text.replace('HOW TO CHECK', 'HOW TO VERIFY')),
  };
  const size = Object.entries(named).reduce(
    (sum, [path, { length }]) => sum + (path.startsWith('data/') ? length : 0),
    0,
  );
  const info = changed(BAG_INFO, (text) =>
    text.replace('Telltale test', 'Telltale 9.9.9').replace(/(?<=Payload-Oxum: )\d+/, String(size)),
  );
  return zipOf(await resealed({ ...named, ...info }, key));
}

describe('npm run verify', () => {
  const { path: folder, fileWith, remove } = testFolder('telltale-verify-');
  let fingerprint: string;

  const verify = (...args: readonly string[]) =>
    spawnSync(process.execPath, [new URL('verify.ts', import.meta.url).pathname, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });

  beforeAll(async () => {
    const key = await makeSigningKey();
    fingerprint = fingerprintOf(key.publicKey);
    const { bytes } = await packOf(await samplePackInput({ key }));
    fileWith('good.zip', bytes);
    const changed = new Uint8Array(bytes);
    changed[5_000] = (changed[5_000] ?? 0) ^ 1;
    fileWith('bad.zip', changed);
    const handed = await rotateSigningKey(key, '2026-11-01');
    fileWith('handed-over.zip', (await packOf(await samplePackInput({ key: handed }))).bytes);
    fileWith('swapped.zip', (await packOf(await samplePackInput())).bytes);
    const { lines } = sampleBackup();
    const ownEnd = await withEvidence({ ...sampleBackup(), lines: lines.slice(0, -1) });
    fileWith('parted.zip', (await packOf(await samplePackInput({ key, lines: ownEnd }))).bytes);
    fileWith('elsewhere.zip', await writtenElsewhere(bytes, key));
    fileWith('unsigned.zip', (await packOf(await samplePackInput({ key: null }))).bytes);
  });

  afterAll(remove);

  it('answers 0 for a pack that holds, with every check and the fingerprint', () => {
    const { status, stdout, stderr } = verify('good.zip', '--key', fingerprintInGroups(fingerprint));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('good.zip: HOLDS');
    expect(stdout).toContain(fingerprintInGroups(fingerprint));
    const json = JSON.parse(verify('good.zip', '--json').stdout) as { packs: { verdict: string; checks: unknown[] }[] };
    expect(json.packs[0]?.verdict).toBe('good');
    expect(json.packs[0]?.checks).toHaveLength(15);
  });

  it('answers 1 for one that does not, is not signed, or is of another key', () => {
    expect(verify('bad.zip')).toMatchObject({ status: 1 });
    expect(verify('unsigned.zip')).toMatchObject({ status: 1 });
    const other = verify('good.zip', '--key', '0'.repeat(64));
    expect(other.status).toBe(1);
    expect(other.stdout).toContain('This is not the key whose fingerprint you gave');
  });

  it('answers 3 where nothing is wrong and a version that is not known here wrote it, and says so first', () => {
    const { status, stdout } = verify('elsewhere.zip');
    expect(status).toBe(3);
    expect(stdout).toMatch(
      /^elsewhere\.zip: NOT ALL CHECKED: nothing was found wrong, but one document .*use Telltale 9\.9\.9.*\n +Not checked +Documents\n/,
    );
  });

  it('compares two, and answers 4 where another key signed or their histories part', () => {
    expect(verify('good.zip', 'unsigned.zip').stdout).toContain('Compared: the same ledger');
    expect(verify('good.zip', 'handed-over.zip')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('one took over from the other by its signature'),
    });
    const swapped = verify('good.zip', 'swapped.zip');
    expect(swapped.status).toBe(4);
    expect(swapped.stdout).toContain('two keys that know nothing of each other');
    const parted = verify('good.zip', 'parted.zip');
    expect(parted.status).toBe(4);
    expect(parted.stdout).toContain('they part');
  });

  it('answers 2 for a wrong call or a file that is not there', () => {
    expect(verify()).toMatchObject({ status: 2 });
    expect(verify('nowhere.zip')).toMatchObject({ status: 2 });
    expect(verify('.')).toMatchObject({ status: 2 });
  });
});

describe('arguments of verify', () => {
  it.each([
    [['a.zip', '--key=abc'], '--key needs a fingerprint'],
    [['a.zip', '--fast'], 'There is no option --fast'],
    [['a.zip', 'b.zip', 'c.zip'], 'Two packs at most'],
  ])('%j are refused', (args, why) => {
    const parsed = parseVerifyArguments(args);
    expect(parsed.ok ? '' : parsed.error).toContain(why);
  });
});
