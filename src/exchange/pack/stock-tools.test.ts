/** The promise of a pack: who never saw Telltale checks it with what the computer has. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { addStamp } from '#/exchange/pack/add-stamp.ts';
import {
  failuresOf,
  packOf,
  sampleBackup,
  samplePackInput,
  verified,
  type TestPack,
} from '#/exchange/pack/pack.fixture.ts';
import { fingerprintOf } from '#/exchange/pack/public-key.ts';
import { makeSigningKey, rotateSigningKey } from '#/exchange/pack/signer.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const has = (tool: string) => spawnSync('which', [tool]).status === 0;
const MISSING = ['unzip', 'sha256sum', 'openssl', 'bash'].filter((tool) => !has(tool));

describe.skipIf(MISSING.length > 0)(
  `stock tools on a pack${MISSING.map((tool) => ` (skipped: no ${tool} here)`).join('')}`,
  () => {
    let dir: string;
    let bag: string;
    let pack: TestPack;

    const run = (command: string, cwd = bag) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
      return { status, out: stdout.trim(), err: stderr.trim() };
    };

    /** Of the folder, packed again into `again.zip` by a command. */
    const failuresOfAgain = (command: string) => {
      run(`rm -f again.zip; ${command}`, dir);
      const bytes = new Uint8Array(readFileSync(join(dir, 'again.zip')));
      expect(bytes.length).not.toBe(pack.bytes.length);
      return failuresOf(bytes);
    };

    beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'telltale-pack-'));
      bag = join(dir, 'evidence-pack');
      const { lines, people } = sampleBackup('meridian-health');
      const key = await rotateSigningKey(await makeSigningKey(), '2026-11-01');
      pack = await packOf(await samplePackInput({ lines, people, key }));
      writeFileSync(join(dir, 'pack.zip'), pack.bytes);
      expect(run('unzip -q pack.zip', dir)).toEqual({ status: 0, out: '', err: '' });
    });

    afterAll(() => rmSync(dir, { recursive: true, force: true }));

    it('unzip finds no fault in the file', () => {
      expect(run('unzip -t pack.zip', dir).out).toContain('No errors detected');
    });

    it('sha256sum finds every file as the manifests have it, and a changed one changed', () => {
      expect(run('sha256sum -c --quiet tagmanifest-sha256.txt && sha256sum -c --quiet manifest-sha256.txt')).toEqual({
        status: 0,
        out: '',
        err: '',
      });
      const changed = run(
        'cp -r . ../changed && cd ../changed && echo >> data/register.csv && sha256sum -c --quiet manifest-sha256.txt',
      );
      expect(changed.status).toBe(1);
      expect(changed.out).toBe('data/register.csv: FAILED');
    });

    it('openssl verifies the signature, the fingerprint and the handing over', () => {
      const verify = (key: string, sig: string, file: string) =>
        run(`openssl dgst -sha256 -verify signature/${key} -signature signature/${sig} ${file}`).out;
      expect(verify('signer.pub.pem', 'tagmanifest-sha256.txt.sig', 'tagmanifest-sha256.txt')).toBe('Verified OK');
      expect(verify('rotation-1.pub.pem', 'rotation-1.sig', 'signature/rotation-1.txt')).toBe('Verified OK');
      expect(
        run('openssl pkey -pubin -in signature/signer.pub.pem -outform DER | openssl dgst -sha256 -r').out,
      ).toContain(fingerprintOf(pack.key?.publicKey ?? new Uint8Array()));
    });

    it('sha256sum prints the head that VERIFY.txt and bag-info.txt name, of this pack and of the first lines of a later one', () => {
      const { head, lines } = pack.made.about.ledger;
      expect(run('sha256sum data/ledger.jsonl').out).toBe(`${head}  data/ledger.jsonl`);
      expect(readFileSync(join(bag, 'bag-info.txt'), 'utf8')).toContain(`Audit-Log-Head: ${head}\n`);
      const steps = readFileSync(join(bag, 'VERIFY.txt'), 'utf8');
      expect(steps).toContain('sha256sum data/ledger.jsonl\n');
      expect(steps).toContain(`\n   ${head}\n`);
      run(
        'mkdir -p ../later/data && cat data/ledger.jsonl > ../later/data/ledger.jsonl && echo more >> ../later/data/ledger.jsonl',
      );
      const first = /head -n .* \| sha256sum/.exec(steps)?.[0] ?? '';
      const compare = first.replace('THIS', '.').replace('LATER', '../later');
      expect(run(compare).out).toBe(`${head}  -`);
      expect(run(`test "$(wc -l < data/ledger.jsonl)" = ${String(lines)}`).status).toBe(0);
    });

    it('the commands of VERIFY.txt walk each person’s chain, and find that every file is listed', () => {
      const steps = readFileSync(join(bag, 'VERIFY.txt'), 'utf8');
      const walk = /typeset -A LAST[\s\S]*?echo "walked to \$H"/.exec(steps)?.[0] ?? '';
      expect(run(walk).out).toMatch(/^walked to [0-9a-f]{64}$/);
      const broken = walk.replace('< data/ledger.jsonl', '< <(sed 3d data/ledger.jsonl)');
      expect(run(broken).out).toContain('BROKEN');
      const unlisted = /find \. [\s\S]*?echo GOOD/.exec(steps)?.[0] ?? '';
      expect(run(unlisted)).toEqual({ status: 0, out: 'GOOD', err: '' });
      for (const added of ['data/more', 'README.txt', '.hidden', 'signature/other.sig', 'data/tagmanifest-sha256.txt'])
        expect(run(`touch ${added} && ${unlisted}; rm ${added}`).out).toContain(`< ${added}`);
      expect(run(`ln -s /etc/passwd data/link && ${unlisted}; rm data/link`).out).toContain('< data/link');
      expect(run(`mv data/register.csv .. && ${unlisted}; mv ../register.csv data`).out).toContain(
        '> data/register.csv',
      );
    });

    it.skipIf(!has('zip'))('zip packs it again, in three forms, and it still holds', async () => {
      for (const zip of [
        'zip -qr again.zip evidence-pack',
        'zip -qr - evidence-pack | cat > again.zip',
        'zip -qr -fz again.zip evidence-pack',
      ])
        // oxlint-disable-next-line no-await-in-loop -- one after the other into one file
        expect(await failuresOfAgain(zip), zip).toEqual([]);
    });

    it.skipIf(!has('python3'))('the zipfile of Python packs it again, and it still holds', async () => {
      expect(await failuresOfAgain('python3 -m zipfile -c again.zip evidence-pack/')).toEqual([]);
    });

    it('openssl reads the query, and the answer of an authority is taken in and checked', async () => {
      const stamp = stampOf(run, bag);
      const stamped = await addStamp(new Blob([pack.bytes]), new Blob([stamp]));
      if (!stamped.ok) throw new Error(stamped.error.kind);
      const bytes = new Uint8Array(await stamped.value.arrayBuffer());
      const { checks } = await verified(bytes);
      expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
      expect(checks.flatMap(({ findings }) => findings).map(({ kind }) => kind)).toContain('stamp_to_be_checked');
      writeFileSync(join(dir, 'stamped.zip'), bytes);
      expect(run('unzip -t stamped.zip', dir).out).toContain('No errors detected');
      run('rm -rf evidence-pack && unzip -q stamped.zip', dir);
      expect(
        run(
          'openssl ts -verify -data tagmanifest-sha256.txt -in signature/tagmanifest-sha256.txt.tsr -CAfile ../tsa.pem',
        ).out,
      ).toContain('Verification: OK');
      const again = await addStamp(stamped.value, new Blob([stamp]));
      expect(again.ok ? 'stamped' : again.error.kind).toBe('already_stamped');
      const other = await packOf(await samplePackInput());
      const foreign = await addStamp(new Blob([other.bytes]), new Blob([stamp]));
      if (!foreign.ok) throw new Error(foreign.error.kind);
      const found = await verified(new Uint8Array(await foreign.value.arrayBuffer()));
      expect(found.checks.find(({ id }) => id === 'time')?.findings).toEqual([{ kind: 'stamp_of_another_file' }]);
    });
  },
);

/** A throwaway authority of our own answers the query of the pack. */
function stampOf(
  run: (command: string, cwd?: string) => { readonly status: number | null; readonly err: string },
  bag: string,
): Uint8Array<ArrayBuffer> {
  const dir = join(bag, '..');
  writeFileSync(
    join(dir, 'tsa.cnf'),
    `[req]
distinguished_name = dn
[dn]
[tsa]
extendedKeyUsage = critical,timeStamping
[service]
serial = ${join(dir, 'serial')}
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`,
  );
  writeFileSync(join(dir, 'serial'), '01\n');
  const made = run(
    `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.pem -subj /CN=Test -days 2 -config tsa.cnf -extensions tsa 2>/dev/null &&
     openssl ts -reply -config tsa.cnf -section service -queryfile evidence-pack/signature/tagmanifest-sha256.txt.tsq -signer tsa.pem -inkey tsa.key -out stamp.tsr`,
    dir,
  );
  if (!existsSync(join(dir, 'stamp.tsr'))) throw new Error(made.err);
  return new Uint8Array(readFileSync(join(dir, 'stamp.tsr')));
}
