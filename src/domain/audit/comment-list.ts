/** What was said about numbers: how much, and in which order it is read. */
import { compare } from '#/domain/compare.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { Comment } from '#/domain/workspace/entities.ts';

export interface CommentCount {
  readonly open: number;
  readonly settled: number;
}

/** How many comments each subject has; one without any is left out. The same comments give the same map. */
export const commentCounts = oncePer(
  (comments: ReadonlyMap<string, Comment>): ReadonlyMap<string, CommentCount> =>
    new Map(
      [...Map.groupBy(comments.values(), ({ subject }) => subject)].map(([subject, all]) => {
        const open = all.filter(({ resolvedOn }) => resolvedOn === null).length;
        return [subject, { open, settled: all.length - open }];
      }),
    ),
);

/** What is not settled first, then the newest. */
export function commentsInOrder(comments: Iterable<Comment>): readonly Comment[] {
  return [...comments].toSorted(
    (a, b) =>
      Number(a.resolvedOn !== null) - Number(b.resolvedOn !== null) ||
      compare(b.on ?? '', a.on ?? '') ||
      compare(a.id, b.id),
  );
}
