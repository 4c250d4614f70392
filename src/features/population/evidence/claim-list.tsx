import { ageInWords } from '#/features/population/age-in-words.ts';
import type { Claim } from '#/features/population/evidence/claims-of.ts';
import { Badge } from '#/ui/badge.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatShare } from '#/ui/format.ts';

export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <DataTable caption="Coverage and the age of its proof" rows={claims} rowKey={({ id }) => id} columns={COLUMNS} />
  );
}

const COLUMNS: readonly DataColumn<Claim>[] = [
  { key: 'source', header: 'Coverage by', cell: ({ source }) => source.name },
  { key: 'age', header: 'Proof', cell: (claim) => <ProofAge claim={claim} /> },
  { key: 'counts', header: 'Counts', numeric: true, cell: (claim) => <Counting claim={claim} /> },
  { key: 'items', header: 'Items', numeric: true, cell: ({ items }) => items.length || '·' },
];

function ProofAge({ claim: { date, ageDays } }: { readonly claim: Claim }) {
  if (date === null || ageDays === null) return 'none';
  return <span title={formatDate(date)}>{ageInWords(ageDays)}</span>;
}

/** How much of the coverage its evidence lets count. */
function Counting({ claim: { date, freshness } }: { readonly claim: Claim }) {
  if (freshness === 1) return 'in full';
  if (freshness === 0) return <Badge tone="bad">{date === null ? 'not proven' : 'expired'}</Badge>;
  return <Badge tone="warn">{formatShare(freshness)}</Badge>;
}
