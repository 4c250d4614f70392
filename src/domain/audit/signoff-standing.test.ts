import { expect, test } from 'vitest';

import { headOn, standingOf } from '#/domain/audit/signoff-standing.ts';
import { LAST_CLOCK_DAY } from '#/domain/dates.ts';
import type { SignoffId } from '#/domain/ids.ts';
import { headOf } from '#/domain/ledger/chain.ts';
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
  [(workspace, commits) => signOff(workspace, SIGNED, { ...about, ...headOn(commits, ON) })],
  ANNA,
  before,
);
const standing = ({ workspace, commits }: Told) => {
  const signoff = workspace.signoffs.get(SIGNED);
  return signoff === undefined ? null : standingOf(signoff, commits);
};

test('a sign-off names the head that the history and packs show', () => {
  expect(headOn(before.commits, LAST_CLOCK_DAY)).toEqual({ head: headOf(before.lines), commits: 1 });
  expect(headOn([], ON)).toEqual({ head: '', commits: 0 });
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

test('a sign-off needs a name and a statement, and a reason to be taken back', () => {
  const { workspace } = before;
  const head = headOn(before.commits, ON);
  expect(signOff(workspace, SIGNED, { ...about, ...head, who: ' ' })).toMatchObject({ ok: false });
  expect(signOff(workspace, SIGNED, { ...about, ...head, statement: '' })).toMatchObject({ ok: false });
  expect(withdrawSignoff(signed.workspace, SIGNED, ON, ' ')).toMatchObject({ ok: false });
});
