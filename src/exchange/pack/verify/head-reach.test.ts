/** What heads bind: those of today every line, those that an older Telltale wrote the last one, and that is said. */
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { headNow, headOfBefore } from '#/domain/audit/recorded-head.fixture.ts';
import type { RecordedHead } from '#/domain/audit/recorded-head.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { SignoffId } from '#/domain/ids.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { lastLineHash } from '#/domain/ledger/head.ts';
import { rewritten } from '#/domain/ledger/rewritten.fixture.ts';
import { signOff } from '#/domain/workspace/commands/signoff-commands.ts';
import * as layout from '#/exchange/pack/layout.ts';
import {
  bytesOf,
  packOf,
  resealed,
  sampleBackup,
  samplePackInput,
  textIn,
  verified,
  withChange,
  zipOf,
  type Files,
} from '#/exchange/pack/pack.fixture.ts';
import { makeSigningKey, type SigningKey } from '#/exchange/pack/signer.ts';
import { smallSignedPack } from '#/exchange/pack/verify/signed-pack.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ON = '2026-11-20' as IsoDate;
const AUDITOR = 'r-auditor';

async function ledgerCheck(bytes: Uint8Array<ArrayBuffer>) {
  const { verdict, checks } = await verified(bytes);
  return { verdict, ...checks.find(({ id }) => id === 'ledger') };
}

describe('a pack of an older Telltale', () => {
  let files: Files;
  let key: SigningKey;
  beforeAll(async () => ({ files, key } = await smallSignedPack()));

  /** The same pack as it was written then: another version, another writer, the hash of the last line for a head. */
  const asBefore = async (head: (lines: readonly string[]) => string) => {
    const lines = textIn(files, layout.LEDGER).trimEnd().split('\n');
    const about = textIn(files, layout.ABOUT)
      .replace('"v": 3', '"v": 1')
      .replace(/"head": "[0-9a-f]*"/, `"head": "${head(lines)}"`)
      .replace(/"writer": "[0-9a-f]*"/, `"writer": "${'0'.repeat(64)}"`);
    const info = textIn(files, layout.BAG_INFO).replace(/(Audit-Log-Head: ).*/, `$1${head(lines)}`);
    const oxum = bytesOf(about).length - bytesOf(textIn(files, layout.ABOUT)).length;
    const sized = info.replace(/(Payload-Oxum: )(\d+)/, (_, label: string, size: string) => `${label}${+size + oxum}`);
    const changed = { ...files, [layout.ABOUT]: bytesOf(about), [layout.BAG_INFO]: bytesOf(sized) };
    return zipOf(await resealed(changed, key));
  };

  it('still verifies, and it is said that its head binds the last line alone', async () => {
    expect(await ledgerCheck(await asBefore((lines) => lastLineHash(lines) ?? ''))).toMatchObject({
      verdict: 'unchecked',
      status: 'noted',
      findings: [{ kind: 'head_of_last_line' }],
    });
  });

  it('with another last line than its head names does not', async () => {
    expect(await ledgerCheck(await asBefore((lines) => lastLineHash(lines.slice(0, -1)) ?? ''))).toMatchObject({
      verdict: 'bad',
      findings: [{ kind: 'head_differs' }],
    });
  });
});

describe('a sign-off in a pack', () => {
  const { lines, commits } = sampleBackup();
  const last = commits.at(-1)?.actor ?? '';

  const packSignedAt = async (head: RecordedHead, spared: ReadonlySet<string> | null) => {
    const about = { who: 'R. Auditor', role: '', statement: 'It holds.', scope: '', signedOn: ON, asOf: ON };
    const draft = signOff(fold(commits), 'sig-test' as SignoffId, { ...about, ...head });
    if (!draft.ok) throw new Error(draft.error.kind);
    const signed = withChange({ lines, commits }, draft.value, AUDITOR);
    const held =
      spared === null ? signed : rewritten(signed, spared, (commit) => ({ ...commit, label: 'Something else' }));
    return (await packOf(await samplePackInput({ lines: held, key: await makeSigningKey() }))).bytes;
  };

  it('is told to stand elsewhere where the lines of all others were written anew before the pack was made', async () => {
    const honest = await packSignedAt(headNow(commits), null);
    expect(await ledgerCheck(honest)).toMatchObject({ status: 'passed', findings: [] });
    const forged = await packSignedAt(headNow(commits), new Set([AUDITOR, last]));
    expect((await ledgerCheck(forged)).findings).toEqual([{ kind: 'signed_off_elsewhere', who: 'R. Auditor' }]);
  });

  it('of an older Telltale is told to bind the last line alone', async () => {
    const forged = await packSignedAt(headOfBefore(commits), new Set([AUDITOR, last]));
    expect((await ledgerCheck(forged)).findings).toEqual([{ kind: 'signoff_of_last_line', who: 'R. Auditor' }]);
  });
});
