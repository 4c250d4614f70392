/** Whether the numbers that a pack claims follow from its ledger, and stand there as they are written. */
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { claimsText, compareClaims, isClaimsText } from '#/exchange/pack/claims.ts';
import * as layout from '#/exchange/pack/layout.ts';
import type { Finding } from '#/exchange/pack/verify/finding.ts';

/** `isOurs`: made by this version. */
export function scoreFindings(claimed: string, snapshot: ExportSnapshot, isOurs: boolean): readonly Finding[] {
  const computed = claimsText(snapshot);
  const differences = compareClaims(claimed, computed);
  if (differences === null) return [{ kind: 'unreadable', where: layout.SCORES, detail: 'it is not JSON' }];
  if (differences.length > 0) return differences.map((difference) => ({ kind: 'number_differs', difference }));
  // JSON lets a key stand twice, and tools differ in which one they take.
  if (isClaimsText(claimed, computed)) return [];
  return [
    isOurs ? { kind: 'claims_written_otherwise' } : { kind: 'document_of_another_version', where: layout.SCORES },
  ];
}
