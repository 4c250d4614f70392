import type { CellFacts } from '#/features/inventory/cells/cell-facts.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { formatAge, formatShare } from '#/ui/format.ts';

/** A cell as a screen reader says it: "Partial, 62 % of devices, evidence 34 days old, quality 87 %". */
export function describeCell({ state, share, freshness, evidenceAgeDays, quality }: CellFacts): string {
  const parts = [STATE_LABELS[state].label];
  const counts = state === 'present' || state === 'partial';
  if (share !== null && (counts || state === 'planned')) parts.push(`${formatShare(share)} of devices`);
  if (!counts) return parts.join(', ');
  if (share === null) parts.push('share not known');
  parts.push(evidenceWords(freshness, evidenceAgeDays));
  parts.push(quality === null ? 'quality not recorded' : `quality ${formatShare(quality)}`);
  return parts.join(', ');
}

export function evidenceWords(freshness: CellFacts['freshness'], ageDays: number | null): string {
  if (ageDays === null) return 'no evidence';
  const age = ageDays < 1 ? 'of today' : `${formatAge(ageDays)} old`;
  if (freshness === 'fresh') return `evidence ${age}`;
  return freshness === 'stale' ? `evidence ${age}, fading` : `evidence ${age}, too old to count`;
}
