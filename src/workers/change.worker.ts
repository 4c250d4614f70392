import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { changeBetween } from '#/domain/scoring/attribution.ts';
import { changeView, type ChangeView } from '#/domain/scoring/change-view.ts';

/** Sent by our own page only, so it is typed and not parsed. */
export interface ChangeRequest {
  readonly commits: readonly Commit[];
  readonly catalog: Catalog;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export type ChangeAnswer = ChangeView;

self.addEventListener('message', ({ data: { commits, catalog, from, to } }: MessageEvent<ChangeRequest>) => {
  const answer: ChangeAnswer = changeView(changeBetween(commits, catalog, from, to));
  self.postMessage(answer);
});
