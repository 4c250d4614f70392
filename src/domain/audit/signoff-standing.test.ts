import { expect, test } from 'vitest';

import { headNow, headOfBefore } from '#/domain/audit/recorded-head.fixture.ts';
import { countsOf } from '#/domain/audit/recorded-head.ts';
import { standingOf } from '#/domain/audit/signoff-standing.ts';
import type { SignoffId } from '#/domain/ids.ts';
import { verifyChain } from '#/domain/ledger/chain.ts';
import { headOf, headsAt } from '#/domain/ledger/head.ts';
import { rewritten } from '#/domain/ledger/rewritten.fixture.ts';
import { ANNA, BEN, NURSES, tell, type Told } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { addPopulation, editPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { signOff, withdrawSignoff } from '#/domain/workspace/commands/signoff-commands.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
const SIGNED = 'sig-1' as SignoffId;
const ON = day('2026-01-05');

const before = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' })]);
const about = { who: 'R. Auditor', role: '', statement: 'It holds.', scope: '', signedOn: ON, asOf: ON };
const signed = tell(
  [(workspace, commits) => signOff(workspace, SIGNED, { ...about, ...headNow(commits) })],
  BEN,
  before,
);
const standing = ({ workspace, commits }: Told) => {
  const signoff = workspace.signoffs.get(SIGNED);
  return signoff === undefined ? null : standingOf(signoff, commits, headsAt(commits, countsOf([signoff])));
};
/** Anna wrote all before Ben signed; she writes it anew, and her chain holds. */
const forged = (of: Told): Told => {
  const lines = rewritten(of.lines, new Set([BEN]), (commit) => ({ ...commit, label: 'Something else' }));
  const chain = verifyChain(lines);
  if (!chain.ok) throw new Error(chain.error.problem.kind);
  return { ...of, lines, commits: chain.value.commits };
};

test('a sign-off names the head that the history and packs show', () => {
  expect(signed.workspace.signoffs.get(SIGNED)).toMatchObject({
    head: headOf(before.lines),
    commits: 1,
    reach: 'ledger',
  });
});

test('signing, and what else an audit writes, leaves the record as signed; any other change moves it', () => {
  expect(standing(signed)).toEqual({ kind: 'as_signed' });
  const back = tell([(workspace) => withdrawSignoff(workspace, SIGNED, ON, 'Too early.')], BEN, signed);
  expect(standing(back)).toEqual({ kind: 'as_signed' });
  const moved = tell([(workspace) => editPopulation(workspace, NURSES, { name: 'Midwives' })], ANNA, signed);
  expect(standing(moved)).toMatchObject({ kind: 'moved', since: [moved.commits.at(-1)] });
});

test('a change that came in below the signature is told, not taken for a later one', () => {
  const [first, ...rest] = signed.commits;
  const other = tell([(workspace) => addPopulation(workspace, NURSES, { name: 'Doctors' })], BEN).commits;
  const commits = [...other, ...(first === undefined ? [] : [first]), ...rest];
  expect(standing({ ...signed, commits })).toEqual({ kind: 'other_record' });
});

test('lines that somebody else wrote anew under a whole chain are not the ones that were signed', () => {
  expect(standing(forged(signed))).toEqual({ kind: 'other_record' });
});

test('a sign-off of an older Telltale is read by the line that it names, and says so', () => {
  const { head, commits } = headOfBefore(before.commits);
  const old = tell(
    [(workspace) => signOff(workspace, SIGNED, { ...about, head, commits, reach: 'last_change' })],
    BEN,
    before,
  );
  expect(old.commits.at(-1)?.ops.some(({ at: [, , field] }) => field === 'reach')).toBe(false);
  expect(old.workspace.signoffs.get(SIGNED)).toMatchObject({ reach: 'last_change' });
  expect(standing(old)).toEqual({ kind: 'as_signed' });
  expect(standing(forged(old))).toEqual({ kind: 'other_record' });
});

test('a sign-off needs a name and a statement, and a reason to be taken back', () => {
  const { workspace } = before;
  const head = headNow(before.commits);
  expect(signOff(workspace, SIGNED, { ...about, ...head, who: ' ' })).toMatchObject({ ok: false });
  expect(signOff(workspace, SIGNED, { ...about, ...head, statement: '' })).toMatchObject({ ok: false });
  expect(withdrawSignoff(signed.workspace, SIGNED, ON, ' ')).toMatchObject({ ok: false });
});
