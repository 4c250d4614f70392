/** Gaps that somebody leaves open on purpose. One whose time is over is open again, and says so. */
import type { IsoDate } from '#/domain/dates.ts';
import { termOf, type Term } from '#/domain/planning/term.ts';
import type { Acceptance } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface AcceptedGap {
  readonly acceptance: Acceptance;
  readonly term: Term;
}

/** Those that end first on top, so that what has expired is met first. */
export function acceptedGaps(workspace: Workspace, on: IsoDate): readonly AcceptedGap[] {
  return [...workspace.acceptances.values()]
    .map((acceptance) => ({ acceptance, term: termOf(acceptance.expires, on) }))
    .toSorted(byEnd);
}

/** What ends first on top. */
export function byEnd({ acceptance: a }: AcceptedGap, { acceptance: b }: AcceptedGap): number {
  return (a.expires ?? '9999').localeCompare(b.expires ?? '9999') || (a.id < b.id ? -1 : 1);
}

/** The decision that counts for each gap, by its key: where there are several, the one that ends last. */
export function acceptanceByGap(workspace: Workspace, on: IsoDate): ReadonlyMap<string, AcceptedGap> {
  return new Map(acceptedGaps(workspace, on).map((accepted) => [accepted.acceptance.subject, accepted]));
}
