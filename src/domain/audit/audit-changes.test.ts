import { expect, test } from 'vitest';

import { isOfAuditor } from '#/domain/audit/audit-changes.ts';
import type { CommentId, RequestId } from '#/domain/ids.ts';
import { NURSES, tell } from '#/domain/ledger/told.fixture.ts';
import { commentOn } from '#/domain/workspace/commands/comment-commands.ts';
import { addPopulation } from '#/domain/workspace/commands/population-commands.ts';
import { askFor } from '#/domain/workspace/commands/request-commands.ts';

const asked = { about: '', question: '', askedBy: 'R. Auditor', askedOn: null, owner: '', due: null };
const said = { subject: 'score', subjectName: '', figure: '41', text: 'Why?', by: 'R. Auditor', on: null };

// oxlint-disable typescript/no-unsafe-type-assertion -- plain ids by construction.
const told = tell([
  (workspace) => addPopulation(workspace, NURSES, { name: 'Nurses' }),
  (workspace) => askFor(workspace, 'req-1' as RequestId, { ...asked, title: 'Show it' }),
  (workspace) => commentOn(workspace, 'com-1' as CommentId, said),
]);
// oxlint-enable typescript/no-unsafe-type-assertion

test('what an auditor writes down is told from a change of what the record claims, together with one it is a change', () => {
  const [changed, requested, commented] = told.commits;
  if (changed === undefined || requested === undefined || commented === undefined) throw new Error('not told');
  expect([changed, requested, commented].map(isOfAuditor)).toEqual([false, true, true]);
  expect(isOfAuditor({ ops: [...requested.ops, ...changed.ops] })).toBe(false);
});
