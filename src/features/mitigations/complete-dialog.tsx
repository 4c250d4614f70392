import { useMemo, useState } from 'react';

import { completionPreview } from '#/features/mitigations/completion-preview.ts';
import { proofInSight, proofOf, type ProofDraft } from '#/features/mitigations/completion-proof.ts';
import { LandingTable } from '#/features/mitigations/landing-table.tsx';
import { ProofFields } from '#/features/mitigations/proof-fields.tsx';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { waitsFor } from '#/domain/workspace/action-dependencies.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { FORMATS } from '#/ui/format.ts';
import styles from '#/features/mitigations/mitigations.module.css';

interface Props {
  readonly action: Action;
  readonly onClose: () => void;
  readonly onCompleted: () => void;
}

/** Done, its changes in the record and what proves them in the register: one commit, one undo. */
export function CompleteDialog({ action, onClose, onCompleted }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const on = useEvaluationDate();
  const [doneOn, setDoneOn] = useState<IsoDate | null>(on);
  const [evidenceId] = useState(() => newId('evidence'));
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<ProofDraft>({
    kind: 'new',
    item: null,
    title: '',
    evidenceKind: 'export',
    date: on,
    link: '',
  });
  const preview = usePreview(action, draft, evidenceId);
  const proof = proofOf(draft, evidenceId);
  const waiting = waitsFor(workspace.actions, action);
  const complete = () => {
    setTried(true);
    if (doneOn === null || proof === null) return;
    if (dispatch(completeAction(workspace, action.id, doneOn, proof))) onCompleted();
  };
  return (
    <Dialog
      title={`Complete: ${action.title}`}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={complete}>
            {draft.kind === 'none' ? 'Complete without evidence' : 'Complete'}
          </Button>
        </>
      }
    >
      {waiting.length === 0 ? null : (
        <p className={styles.caution}>
          It still waits for {waiting.map(({ title }) => `“${title}”`).join(', ')}. Complete it only if it was done
          without.
        </p>
      )}
      <DateField
        label="Done on"
        value={doneOn}
        max={on}
        error={doneOn === null ? 'A day is needed.' : undefined}
        onCommit={(text) => setDoneOn(parseIsoDate(text ?? ''))}
      />
      <ProofFields
        draft={draft}
        until={on}
        tried={tried}
        changes={action}
        onChange={(patch) => setDraft((now) => ({ ...now, ...patch }))}
      />
      {preview === null ? null : <LandingTable action={action} preview={preview} />}
    </Dialog>
  );
}

type EvidenceKey = Parameters<typeof proofOf>[1];

function usePreview(action: Action, draft: ProofDraft, evidenceId: EvidenceKey) {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const score = useScores();
  const on = useEvaluationDate();
  return useMemo(() => {
    const made = completeAction(workspace, action.id, on, proofInSight(draft, evidenceId, on));
    return made.ok ? completionPreview(made.value, workspace, catalog, on, score, FORMATS) : null;
  }, [action.id, catalog, draft, evidenceId, on, score, workspace]);
}
