import { Plus } from 'lucide-react';

import { claimsOf, evidenceOf } from '#/features/population/evidence/claims-of.ts';
import { ClaimList } from '#/features/population/evidence/claim-list.tsx';
import { EvidenceList } from '#/features/population/evidence/evidence-list.tsx';
import styles from '#/features/population/evidence/evidence.module.css';
import type { Population } from '#/domain/workspace/entities.ts';
import { openEvidenceForm } from '#/state/evidence-form.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';

/** What is claimed of the population and the items behind it; the form is the one of the register. */
export function EvidenceCard({ population }: { readonly population: Population }) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const canEdit = useCanEdit();
  const claims = claimsOf(workspace, population, on);
  const items = evidenceOf(workspace, population);
  return (
    <Card
      title="Evidence"
      hint="counts in full for 90 days, then fades to nothing at a year"
      actions={
        canEdit && claims.length > 0 ? (
          <Button
            size="s"
            icon={<Plus />}
            onClick={() =>
              openEvidenceForm({ kind: 'new', supports: [], title: '', offered: claims.map(({ id }) => id) })
            }
          >
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
        <ClaimList claims={claims} population={population} />
      )}
      {items.length === 0 ? null : (
        <>
          <h3 className={styles.subhead}>Items</h3>
          <EvidenceList items={items} on={on} />
        </>
      )}
    </Card>
  );
}
