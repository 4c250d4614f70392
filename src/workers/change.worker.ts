import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { changeBetween } from '#/domain/scoring/attribution.ts';
import { changeView, wholeChange, type ChangeView, type WholeChange } from '#/domain/scoring/change-view.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface ChangeRequest {
  readonly commits: readonly Commit[];
  readonly catalog: Catalog;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** With each population and each criterion, which takes longer. */
  readonly isWhole: boolean;
}

/** Whole where that was asked for. */
export type ChangeAnswer = ChangeView | WholeChange;

self.addEventListener('message', ({ data: { commits, catalog, from, to, isWhole } }: MessageEvent<ChangeRequest>) => {
  const change = changeBetween(commits, catalog, from, to);
  const answer: ChangeAnswer = isWhole ? wholeChange(change) : changeView(change);
  self.postMessage(answer);
});
