import { ageInWords } from '#/features/population/age-in-words.ts';
import type { Claim } from '#/features/population/evidence/claims-of.ts';
import { proofTitle } from '#/domain/evidence/claims.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { openEvidenceForm } from '#/state/evidence-form.ts';
import { useCanAudit, useCanEdit } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatShare } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface Props {
  readonly claims: readonly Claim[];
  readonly population: Population;
}

export function ClaimList({ claims, population: { name } }: Props) {
  const canEdit = useCanEdit();
  const canAudit = useCanAudit();
  const columns: readonly DataColumn<Claim>[] = [
    sourceColumn(name),
    ...COLUMNS,
    // Whoever may not prove it may ask for its proof.
    ...(canEdit ? [proveColumn(name)] : canAudit ? [askColumn(name)] : []),
  ];
  return (
    <DataTable caption="Coverage and the age of its proof" rows={claims} rowKey={({ id }) => id} columns={columns} />
  );
}

const COLUMNS: readonly DataColumn<Claim>[] = [
  { key: 'age', header: 'Proof', cell: (claim) => <ProofAge claim={claim} /> },
  { key: 'counts', header: 'Counts', numeric: true, cell: (claim) => <Counting claim={claim} /> },
  { key: 'items', header: 'Items', numeric: true, cell: ({ items }) => items.length || '·' },
];

function sourceColumn(population: string): DataColumn<Claim> {
  return {
    key: 'source',
    header: 'Coverage by',
    cell: ({ id, source }) => (
      <>
        {source.name} <CommentMark subject={id} name={`${source.name} on ${population}`} />
      </>
    ),
  };
}

function proveColumn(population: string): DataColumn<Claim> {
  return {
    key: 'prove',
    header: <VisuallyHidden>Prove</VisuallyHidden>,
    numeric: true,
    cell: ({ id, source }) => {
      const claim = `${source.name} on ${population}`;
      return (
        <Button
          size="s"
          variant="quiet"
          aria-label={`Prove ${claim}`}
          onClick={() => openEvidenceForm({ kind: 'new', supports: [id], title: proofTitle(claim) })}
        >
          Prove
        </Button>
      );
    },
  };
}

function askColumn(population: string): DataColumn<Claim> {
  return {
    key: 'ask',
    header: <VisuallyHidden>Ask</VisuallyHidden>,
    numeric: true,
    cell: ({ id, source }) => (
      <LinkButton
        size="s"
        variant="quiet"
        to={`/audit?${new URLSearchParams({ ask: id }).toString()}`}
        aria-label={`Ask for proof of ${source.name} on ${population}`}
      >
        Ask
      </LinkButton>
    ),
  };
}

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
