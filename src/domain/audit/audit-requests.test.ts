import { expect, test } from 'vitest';

import { isInFilter, overdueDays, requestCounts, requestsInOrder } from '#/domain/audit/audit-requests.ts';
import type { RequestId } from '#/domain/ids.ts';
import { ANNA, tell } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { answerRequest, askFor, settleRequest } from '#/domain/workspace/commands/request-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

// oxlint-disable typescript/no-unsafe-type-assertion -- plain ids by construction.
const [LATE, SOON, DONE] = ['req-a', 'req-b', 'req-c'] as [RequestId, RequestId, RequestId];
// oxlint-enable typescript/no-unsafe-type-assertion
const ON = day('2026-02-10');

const ask = (id: RequestId, title: string, due: string) => (workspace: Workspace) =>
  askFor(workspace, id, {
    title,
    about: '',
    question: '',
    askedBy: 'R. Auditor',
    askedOn: day('2026-01-05'),
    owner: '',
    due: day(due),
  });

const told = tell(
  [
    ask(SOON, 'Soon', '2026-02-10'),
    ask(LATE, 'Late', '2026-02-01'),
    ask(DONE, 'Done', '2026-01-10'),
    ask(DONE, 'Done twice', '2026-01-10'),
    ask(DONE, ' ', '2026-01-10'),
    (workspace) => answerRequest(workspace, DONE, { answer: ' ', evidence: [], answeredOn: ON }),
    (workspace) => answerRequest(workspace, DONE, { answer: 'See the log.', evidence: [], answeredOn: ON }),
    (workspace) => settleRequest(workspace, DONE, 'accepted', 'Seen.'),
  ],
  ANNA,
);

test('a request is asked once, answered with something, and accepted, each a line of the ledger', () => {
  expect(told.commits.map(({ label }) => label)).toEqual([
    'Asked for R. Auditor: “Soon”',
    'Asked for R. Auditor: “Late”',
    'Asked for R. Auditor: “Done”',
    'Answered the request “Done”',
    'Accepted the answer to the request “Done”',
  ]);
});

test('what is due first comes first; a request is overdue from the day after it was due, until it is answered', () => {
  const inOrder = requestsInOrder(told.workspace);
  expect(inOrder.map(({ id }) => id)).toEqual([LATE, SOON, DONE]);
  expect(inOrder.map((request) => overdueDays(request, ON))).toEqual([9, 0, 0]);
  expect(inOrder.filter((request) => isInFilter(request, 'overdue', ON)).map(({ id }) => id)).toEqual([LATE]);
  expect(inOrder.filter((request) => isInFilter(request, 'active', ON)).map(({ id }) => id)).toEqual([LATE, SOON]);
  expect(requestCounts(told.workspace, ON)).toEqual({ open: 2, overdue: 1, answered: 0 });
});
