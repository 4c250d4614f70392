import { MessageCircleQuestion, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';

import { CLAIM_FILTERS, type ClaimFilter } from '#/features/evidence/evidence-address.ts';
import type { ViewProps } from '#/features/evidence/evidence-work.tsx';
import styles from '#/features/evidence/evidence.module.css';
import { claimsOf, proofOf, proofTitle, type Claim, type ClaimKind } from '#/domain/evidence/claims.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanAudit, useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { formatDate, formatNumber, formatShare } from '#/ui/format.ts';
import { LinkButton } from '#/ui/link-button.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

const FILTER_LABELS: Readonly<Record<ClaimFilter, string>> = {
  none: 'No evidence',
  date_only: 'A date alone',
  fading: 'Fading',
  all: 'All claims',
};

const KIND_LABELS: Readonly<Record<ClaimKind, string>> = {
  coverage: 'Coverage',
  answer: 'Answer',
  action: 'Action',
  limit: 'Limit',
};

/** Rows that are drawn before one asks for more. */
const PAGE = 100;

/** What the record claims and an auditor may ask proof of; a press on a claim begins its proof. */
export function ClaimsView({ place, onPlace, onForm }: ViewProps) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const canAudit = useCanAudit();
  const [most, setMost] = useState(PAGE);
  const claims = useMemo(() => claimsOf(workspace, on), [workspace, on]);
  const shown = claims.filter((claim) => isShown(claim, place.claims));
  const columns = claimColumns(
    (item) => onPlace({ item }),
    canEdit ? ({ id, title }) => onForm({ kind: 'new', supports: [id], title: proofTitle(title) }) : null,
    canAudit,
  );
  return (
    <Card title="Claims to prove" hint={`${formatNumber(shown.length)} of ${formatNumber(claims.length)} claims`}>
      <p className={styles.lead}>
        Coverage that counts, answers that hold something met, actions done and limits decided. Coverage without proof
        counts towards the upper bound alone.
      </p>
      <div className={styles.filters}>
        <SegmentedControl
          label="Claims"
          value={place.claims}
          options={CLAIM_FILTERS.map((value) => ({ value, label: FILTER_LABELS[value] }))}
          onChange={(next) => onPlace({ claims: next })}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={claims.length === 0 ? 'The record claims nothing yet' : 'No claim is like that'}>
          <p>
            {claims.length === 0
              ? 'Once coverage is recorded or a criterion is answered, what has to be proven stands here.'
              : 'Every claim of this kind has its proof.'}
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Claims and their proof"
          rows={shown.slice(0, most)}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
      {shown.length > most ? (
        <Button variant="quiet" onClick={() => setMost((before) => before + PAGE)}>
          Show more claims
        </Button>
      ) : null}
    </Card>
  );
}

/** `onProve` is `null` where nothing may be changed; `canAsk`: requests can be made. */
function claimColumns(
  onItem: (id: string) => void,
  onProve: ((claim: Claim) => void) | null,
  canAsk: boolean,
): readonly DataColumn<Claim>[] {
  const columns: DataColumn<Claim>[] = [
    { key: 'claim', header: 'Claim', cell: claimCell },
    { key: 'kind', header: 'Kind', cell: ({ kind }) => KIND_LABELS[kind] },
    { key: 'proof', header: 'Proof', cell: (claim) => <Proof claim={claim} onItem={onItem} /> },
    { key: 'counts', header: 'Counts', numeric: true, cell: (claim) => <Counts claim={claim} /> },
  ];
  if (canAsk) {
    columns.push({
      key: 'ask',
      header: <VisuallyHidden>Ask</VisuallyHidden>,
      numeric: true,
      cell: ({ id, title }) => (
        <LinkButton
          size="s"
          variant="quiet"
          icon={<MessageCircleQuestion />}
          to={`/audit?${new URLSearchParams({ ask: id }).toString()}`}
          aria-label={`Ask for proof of ${title}`}
        >
          Ask
        </LinkButton>
      ),
    });
  }
  if (onProve !== null) {
    columns.push({
      key: 'add',
      header: <VisuallyHidden>Prove</VisuallyHidden>,
      numeric: true,
      cell: (claim) => (
        <Button size="s" icon={<Plus />} aria-label={`Prove ${claim.title}`} onClick={() => onProve(claim)}>
          Prove
        </Button>
      ),
    });
  }
  return columns;
}

function claimCell({ id, title }: Claim) {
  return (
    <>
      {title} <CommentMark subject={id} name={title} />
    </>
  );
}

function isShown(claim: Claim, filter: ClaimFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'fading') return claim.date !== null && claim.freshness < 1;
  return proofOf(claim) === filter;
}

function Proof({ claim, onItem }: { readonly claim: Claim; readonly onItem: (id: string) => void }) {
  const workspace = useWorkspace();
  const { items, date } = claim;
  const [newest] = items;
  if (newest === undefined) {
    return date === null ? <Badge tone="bad">nothing</Badge> : `a date alone, ${formatDate(date)}`;
  }
  return (
    <>
      <button type="button" className={styles.plain} title={newest.title} onClick={() => onItem(newest.id)}>
        {evidenceNumberOf(workspace, newest.id)}
      </button>
      {items.length > 1 ? ` and ${items.length - 1} more` : ''}
      {date === null ? '' : `, ${formatDate(date)}`}
    </>
  );
}

/** The score fades coverage alone by the age of its proof. */
function Counts({ claim: { kind, freshness } }: { readonly claim: Claim }) {
  if (kind !== 'coverage') return '·';
  if (freshness === 1) return 'in full';
  return freshness === 0 ? <Badge tone="bad">not proven</Badge> : <Badge tone="warn">{formatShare(freshness)}</Badge>;
}
