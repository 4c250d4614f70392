import { expect, test } from 'vitest';

import type { AcceptanceId } from '#/domain/ids.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { acceptGap, editAcceptance, withdrawAcceptance } from '#/domain/workspace/commands/acceptance-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain id by construction.
const id = 'acc-1' as AcceptanceId;
const decided = {
  population: 'p',
  subject: 'p~swg~switch',
  title: 'Turn on the tunnel',
  reason: 'Works council talks end in autumn.',
  approver: 'A. Meyer',
  expires: day('2026-12-31'),
  decidedOn: day('2026-06-30'),
};

test('accepting a gap takes a reason, an approver and an end that is still to come', () => {
  const workspace = emptyWorkspace();
  const errorOf = (fields: object) => acceptGap(workspace, id, { ...decided, ...fields });
  expect(errorOf({ reason: '  ' })).toMatchObject({ ok: false, error: { kind: 'reason_required' } });
  expect(errorOf({ approver: '' })).toMatchObject({ ok: false, error: { missing: 'approver' } });
  expect(errorOf({ expires: null })).toMatchObject({ ok: false, error: { missing: 'expiry' } });
  expect(errorOf({ expires: decided.decidedOn })).toMatchObject({ ok: false, error: { missing: 'later_expiry' } });
  expect(errorOf({})).toMatchObject({
    ok: true,
    value: { label: 'Accepted the gap “Turn on the tunnel” until 2026-12-31' },
  });
});

test('an acceptance can be given a later end and be withdrawn; one that is gone cannot', () => {
  const empty = emptyWorkspace();
  const workspace = { ...empty, acceptances: new Map([[id, { id, ...decided }]]) };
  expect(editAcceptance(workspace, id, { expires: day('2027-06-30') })).toMatchObject({
    value: { label: 'Accepted the gap “Turn on the tunnel” anew until 2027-06-30' },
  });
  expect(editAcceptance(workspace, id, { approver: '' })).toMatchObject({ ok: false });
  expect(withdrawAcceptance(workspace, id)).toMatchObject({ value: { ops: { length: 1 } } });
  expect(withdrawAcceptance(empty, id)).toMatchObject({ error: { kind: 'not_found' } });
});
