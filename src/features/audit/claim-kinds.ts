import { claimsOf, type Claim, type ClaimKind } from '#/domain/evidence/claims.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import type { Sample } from '#/domain/workspace/entities.ts';

export const CLAIM_KIND_LABELS: Readonly<Record<ClaimKind, string>> = {
  coverage: 'Coverage that counts',
  answer: 'Answers met or partly met',
  action: 'Actions done',
  limit: 'Limits decided',
};

/** Ids of claims of these kinds. */
export function claimIds(claims: readonly Claim[], kinds: readonly string[]): readonly string[] {
  return claims.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

/** The ids that a sample of claims was drawn from: of the record as it was at the draw, whatever came later. */
export function idsThen({ kinds, commits: count, asOf, drawnOn }: Sample, commits: readonly Commit[], on: IsoDate) {
  return claimIds(claimsOf(fold(commits.slice(0, count)), asOf ?? drawnOn ?? on), kinds);
}
