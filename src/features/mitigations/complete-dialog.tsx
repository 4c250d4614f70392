import { useState } from 'react';

import { cellInWords, changeInWords } from '#/features/mitigations/change-in-words.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { completeAction } from '#/domain/workspace/commands/complete-action.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';

interface Props {
  readonly action: Action;
  readonly onClose: () => void;
}

/** Done, and its changes in the record: one commit, one undo. */
export function CompleteDialog({ action, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const on = useEvaluationDate();
  const [doneOn, setDoneOn] = useState<IsoDate | null>(on);
  const [evidenceDate, setEvidenceDate] = useState<IsoDate | null>(null);
  const hasChanges = action.changes.length > 0;
  return (
    <Dialog
      title={`Complete: ${action.title}`}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            onClick={() => {
              if (doneOn === null) return;
              dispatch(completeAction(workspace, action.id, doneOn));
              onClose();
            }}
          >
            {hasChanges ? 'Complete and change the record' : 'Complete'}
          </Button>
        </>
      }
    >
      <DateField
        label="Done on"
        value={doneOn}
        max={on}
        error={doneOn === null ? 'A day is needed.' : undefined}
        onCommit={(text) => setDoneOn(parseIsoDate(text ?? ''))}
      />
      {hasChanges ? (
        <>
          <DateField
            label="Evidence dated"
            value={evidenceDate}
            max={on}
            description="When somebody last saw it work. Without a date the change counts only as possible, not as proven."
            onCommit={(text) => setEvidenceDate(parseIsoDate(text ?? ''))}
          />
          <div>
            <p>The record changes with it, in one step that one undo takes back:</p>
            <ul className={styles.landing}>
              {action.changes.map((change) => (
                <li key={`${change.population}~${change.source}`}>
                  <b>{cellInWords(workspace, change)}</b>: {changeInWords(change)}
                </li>
              ))}
            </ul>
          </div>
        </>
      ) : (
        <p>It names no change to the record, so no visibility score moves.</p>
      )}
    </Dialog>
  );
}
