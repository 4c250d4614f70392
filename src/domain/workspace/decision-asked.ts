/**
 * The decision that the page asks for stands in one place at a time. Until a review begins it is a draft in the settings;
 * the review takes the draft over (`holdReview`), and from then on it is the review's own, which is kept.
 */
import type { IsoDate } from '#/domain/dates.ts';
import { latestReview, type HeldReview } from '#/domain/workspace/read-reviews.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface DecisionAsked {
  readonly text: string;
  /** The review that asks it; `null`: a draft for the next one. */
  readonly review: HeldReview | null;
}

/**
 * What the page of a day asks: what the review that is still open asks, else the draft for the next one, else what was
 * asked that very day, so that the page of a meeting shows it although it was decided there and then.
 */
export function decisionAsked(workspace: Pick<Workspace, 'reviews' | 'settings'>, on: IsoDate): DecisionAsked {
  const draft = workspace.settings.decisionAsked;
  const review = latestReview(workspace, on);
  if (review === null) return { text: draft, review: null };
  const isShown = review.outcome === 'open' || (draft === '' && review.heldOn === on);
  return isShown ? { text: review.decisionAsked, review } : { text: draft, review: null };
}
