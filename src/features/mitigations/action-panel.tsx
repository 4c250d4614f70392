import { useState } from 'react';

import { ActionFieldsForm } from '#/features/mitigations/action-fields-form.tsx';
import { dueStanding, isOpen } from '#/features/mitigations/action-standing.ts';
import { ChangesField } from '#/features/mitigations/changes-field.tsx';
import { CompleteDialog } from '#/features/mitigations/complete-dialog.tsx';
import { CriteriaField } from '#/features/mitigations/criteria-field.tsx';
import { gainOf } from '#/features/mitigations/gain-of-actions.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { removeActions } from '#/domain/workspace/commands/action-commands.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { formatPoints } from '#/ui/format.ts';
import { SidePanel } from '#/ui/side-panel.tsx';

interface Props {
  readonly action: Action;
  readonly onClose: () => void;
}

export function ActionPanel({ action, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const canEdit = useCanEdit();
  const on = useEvaluationDate();
  const [isCompleting, setCompleting] = useState(false);
  return (
    <SidePanel title={action.title} opened onClose={onClose}>
      <p className={styles.faint}>
        {dueStanding(action, on).words}. <GainSentence action={action} />
      </p>
      {canEdit && isOpen(action) ? (
        <Button variant="primary" onClick={() => setCompleting(true)}>
          Complete
        </Button>
      ) : null}
      <ActionFieldsForm action={action} onComplete={() => setCompleting(true)} />
      <ChangesField action={action} />
      <CriteriaField action={action} />
      {canEdit ? (
        <Button
          variant="danger"
          onClick={() => {
            dispatch(removeActions(workspace, [action.id]));
            onClose();
          }}
        >
          Remove action
        </Button>
      ) : null}
      {isCompleting ? <CompleteDialog action={action} onClose={() => setCompleting(false)} /> : null}
    </SidePanel>
  );
}

/** A cell that an action brings about starts without quality; without a number nothing of it is proven. */
function isVague({ changes }: Action): boolean {
  return changes.some(
    ({ state, share, quality }) => state === 'present' && (share === undefined || quality === undefined),
  );
}

function GainSentence({ action }: { readonly action: Action }) {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const score = useScores();
  if (!isOpen(action)) return null;
  if (action.changes.length === 0) return 'It names no change to the record, so it moves no visibility score.';
  const gain = gainOf(action, workspace, catalog, on, score);
  if (gain === null) return 'There is no score yet to gain on.';
  const [proven, upper] = [gain.proven, gain.upper].map((points) => formatPoints(points, { digits: 2, signed: true }));
  const hint = isVague(action) ? ' It proves more once the changes say which share and quality they reach.' : '';
  return `Once its changes are in the record with fresh evidence: ${proven} points proven for the organisation, upper bound ${upper}.${hint}`;
}
