import { Plus } from 'lucide-react';
import { useState } from 'react';

import { claimsOf, evidenceOf } from '#/features/population/evidence/claims-of.ts';
import { ClaimList } from '#/features/population/evidence/claim-list.tsx';
import { EvidenceDialog } from '#/features/population/evidence/evidence-dialog.tsx';
import { EvidenceList } from '#/features/population/evidence/evidence-list.tsx';
import styles from '#/features/population/evidence/evidence.module.css';
import type { Evidence, Population } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

/** What is open in the dialog: a new item, or one that is there. */
type Editing = { readonly item: Evidence | null };

export function EvidenceCard({ population }: { readonly population: Population }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const [editing, setEditing] = useState<Editing | null>(null);
  const claims = claimsOf(workspace, population, on);
  const items = evidenceOf(workspace, population);
  return (
    <Card
      title="Evidence"
      hint="counts in full for 90 days, then fades to nothing at a year"
      actions={
        canEdit ? (
          <Button size="s" icon={<Plus />} onClick={() => setEditing({ item: null })}>
            Add evidence
          </Button>
        ) : undefined
      }
    >
      {claims.length === 0 ? (
        <EmptyState title="Nothing to prove yet">
          <p>Once a source is present or partial here, the proof behind it and its age stand in this place.</p>
        </EmptyState>
      ) : (
        <ClaimList claims={claims} />
      )}
      {items.length === 0 ? null : (
        <>
          <h3 className={styles.subhead}>Items</h3>
          <EvidenceList items={items} on={on} onEdit={(item) => setEditing({ item })} />
        </>
      )}
      {editing === null ? null : (
        <EvidenceDialog population={population} item={editing.item} onClose={() => setEditing(null)} />
      )}
    </Card>
  );
}
