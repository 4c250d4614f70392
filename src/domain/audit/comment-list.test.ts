import { expect, test } from 'vitest';

import { commentCounts, commentsInOrder } from '#/domain/audit/comment-list.ts';
import { initialRecord } from '#/domain/ledger/record-fields.ts';
import type { Comment } from '#/domain/workspace/entities.ts';

const comment = (id: string, subject: string, on: string, resolvedOn: string | null = null) =>
  ({ ...(initialRecord('comments', id) as Comment), subject, on, resolvedOn }) as Comment;

const all = [
  comment('a', 'score', '2026-01-05'),
  comment('b', 'score', '2026-02-05', '2026-02-06'),
  comment('c', 'score', '2026-03-05'),
  comment('d', 'population:p', '2026-01-05', '2026-01-06'),
];

test('each number has the count of its own comments, and the same comments are counted once', () => {
  const comments = new Map(all.map((one) => [one.id, one]));
  expect([...commentCounts(comments)]).toEqual([
    ['score', { open: 2, settled: 1 }],
    ['population:p', { open: 0, settled: 1 }],
  ]);
  expect(commentCounts(comments)).toBe(commentCounts(comments));
});

test('what is not settled comes first, then the newest', () => {
  expect(commentsInOrder(all).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
