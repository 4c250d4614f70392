import { spawnSync } from 'node:child_process';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { testFolder } from '#/cli/program.fixture.ts';
import { parseVerifyArguments } from '#/cli/verify-arguments.ts';
import { packOf, samplePackInput } from '#/exchange/pack/pack.fixture.ts';
import { fingerprintInGroups, fingerprintOf } from '#/exchange/pack/public-key.ts';
import { makeSigningKey } from '#/exchange/pack/signer.ts';

vi.setConfig({ testTimeout: 60_000 });

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
    expect(json.packs[0]?.checks).toHaveLength(14);
  });

  it('answers 1 for one that does not, is not signed, or is of another key', () => {
    expect(verify('bad.zip')).toMatchObject({ status: 1 });
    expect(verify('unsigned.zip')).toMatchObject({ status: 1 });
    const other = verify('good.zip', '--key', '0'.repeat(64));
    expect(other.status).toBe(1);
    expect(other.stdout).toContain('This is not the key whose fingerprint you gave');
  });

  it('compares two', () => {
    expect(verify('good.zip', 'unsigned.zip').stdout).toContain('Compared: the same ledger');
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
