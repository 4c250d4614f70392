import type { ClaimKind } from '#/domain/evidence/claims.ts';

export const CLAIM_KIND_LABELS: Readonly<Record<ClaimKind, string>> = {
  coverage: 'Coverage that counts',
  answer: 'Answers met or partly met',
  action: 'Actions done',
  limit: 'Limits decided',
};
