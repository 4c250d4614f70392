/** Reviews in the order in which they were held. */
import { compare } from '#/domain/compare.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Review } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** A review that was held: it has its day. */
export type HeldReview = Review & { readonly heldOn: IsoDate };

/** The oldest first; those of one day by id. */
export function reviewsInOrder({ reviews }: Pick<Workspace, 'reviews'>): readonly HeldReview[] {
  return [...reviews.values()]
    .filter((review): review is HeldReview => review.heldOn !== null)
    .toSorted((a, b) => compare(a.heldOn, b.heldOn) || compare(a.id, b.id));
}

/** The last review that was held by that day, the day itself included; `null` before the first. */
export function latestReview(workspace: Pick<Workspace, 'reviews'>, on: IsoDate): HeldReview | null {
  return reviewsInOrder(workspace).findLast(({ heldOn }) => heldOn <= on) ?? null;
}

/** The review held before another one; `null` for the first. */
export function reviewBefore(workspace: Pick<Workspace, 'reviews'>, review: HeldReview): HeldReview | null {
  const all = reviewsInOrder(workspace);
  return all[all.findIndex(({ id }) => id === review.id) - 1] ?? null;
}
