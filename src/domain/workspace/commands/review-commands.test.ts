import { expect, test } from 'vitest';

import type { ReviewId } from '#/domain/ids.ts';
import { ANNA, tell } from '#/domain/ledger/told.fixture.ts';
import { day } from '#/domain/scoring/workspace-builder.fixture.ts';
import { editReview, holdReview, removeReview } from '#/domain/workspace/commands/review-commands.ts';
import { latestReview, reviewBefore, reviewsInOrder } from '#/domain/workspace/read-reviews.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

// oxlint-disable typescript/no-unsafe-type-assertion -- plain ids by construction.
const MAY = 'rev-may' as ReviewId;
const JUNE = 'rev-june' as ReviewId;
// oxlint-enable typescript/no-unsafe-type-assertion

const hold = (id: ReviewId, title: string, on: string) => (workspace: Workspace) =>
  holdReview(workspace, id, { title, heldOn: day(on), asOf: day(on), head: 'ab' });

test('a review has a title, is begun once, and says its outcome in the ledger', () => {
  const told = tell(
    [
      hold(MAY, ' ', '2026-05-20'),
      hold(MAY, 'May', '2026-05-20'),
      hold(MAY, 'May again', '2026-05-20'),
      (workspace) => editReview(workspace, MAY, { outcome: 'approved', outcomeNote: 'Tunnel first.' }),
      (workspace) => editReview(workspace, MAY, { title: '' }),
      (workspace) => editReview(workspace, JUNE, { outcome: 'declined' }),
    ],
    ANNA,
  );
  expect(told.commits.map(({ label }) => label)).toEqual([
    'Began the review “May” of 2026-05-20',
    'Recorded the outcome of the review “May”: approved',
  ]);
  expect(told.workspace.reviews.get(MAY)).toMatchObject({ asOf: '2026-05-20', head: 'ab', outcome: 'approved' });
});

test('the latest review is the last one held by that day, whichever was written down first', () => {
  const { workspace } = tell([hold(JUNE, 'June', '2026-06-20'), hold(MAY, 'May', '2026-05-20')]);
  expect(reviewsInOrder(workspace).map(({ id }) => id)).toEqual([MAY, JUNE]);
  expect(latestReview(workspace, day('2026-05-19'))).toBeNull();
  expect(latestReview(workspace, day('2026-06-19'))?.id).toBe(MAY);
  expect(latestReview(workspace, day('2026-06-20'))?.id).toBe(JUNE);
  const [may, june] = reviewsInOrder(workspace);
  expect(may && reviewBefore(workspace, may)).toBeNull();
  expect(june && reviewBefore(workspace, june)?.id).toBe(MAY);
});

test('a review that was removed is not the latest any more', () => {
  const { workspace } = tell([hold(MAY, 'May', '2026-05-20'), (before) => removeReview(before, MAY)]);
  expect(latestReview(workspace, day('2026-06-20'))).toBeNull();
});
