import { useState } from 'react';

import { addDays, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { acceptanceByGap } from '#/domain/planning/acceptances.ts';
import { acceptGap, editAcceptance, withdrawAcceptance } from '#/domain/workspace/commands/acceptance-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { TextField } from '#/ui/text-field.tsx';

/** A year is what most registers of risk review in. */
const USUAL_DAYS = 365;

export interface AcceptDialogProps {
  readonly gap: { readonly key: string; readonly title: string; readonly population: string | null };
  readonly onClose: () => void;
}

interface Draft {
  readonly reason: string;
  readonly approver: string;
  readonly expires: IsoDate | null;
}

/** One decision, one commit: why, who stands for it, until when. The score does not change. */
export function AcceptDialog({ gap, onClose }: AcceptDialogProps) {
  const workspace = useWorkspace();
  const on = useEvaluationDate();
  const dispatch = useDispatch();
  const before = acceptanceByGap(workspace, on).get(gap.key)?.acceptance;
  const isOver = before?.expires != null && before.expires < on;
  const [draft, setDraft] = useState<Draft>({
    reason: before?.reason ?? '',
    approver: before?.approver ?? '',
    expires: before === undefined || isOver ? addDays(on, USUAL_DAYS) : before.expires,
  });
  const [tried, setTried] = useState(false);
  const set = (patch: Partial<Draft>) => setDraft((now) => ({ ...now, ...patch }));
  const missing = {
    reason: draft.reason.trim() === '' ? 'Say why it may stay open.' : undefined,
    approver: draft.approver.trim() === '' ? 'Name who stands for it.' : undefined,
    expires: draft.expires === null || draft.expires <= on ? 'Choose a day that is still to come.' : undefined,
  };
  const save = () => {
    setTried(true);
    if (Object.values(missing).some((problem) => problem !== undefined)) return;
    const decided = { ...draft, decidedOn: on };
    const { key: subject, title, population } = gap;
    const command =
      before === undefined
        ? acceptGap(workspace, newId('acceptance'), {
            ...decided,
            subject,
            title: title.slice(0, 200),
            population: population ?? '',
          })
        : editAcceptance(workspace, before.id, decided);
    dispatch(command);
    onClose();
  };
  return (
    <Dialog
      title="Accept a gap"
      opened
      onClose={onClose}
      actions={
        <>
          {before === undefined ? null : (
            <Button
              onClick={() => {
                dispatch(withdrawAcceptance(workspace, before.id));
                onClose();
              }}
            >
              Open it again
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            Accept until then
          </Button>
        </>
      }
    >
      <p>{gap.title}</p>
      <TextField
        label="Reason"
        multiline
        value={draft.reason}
        description="The score does not change: the gap stays visible, with this beside it."
        error={tried ? missing.reason : undefined}
        onCommit={(reason) => set({ reason })}
      />
      <TextField
        label="Approved by"
        value={draft.approver}
        error={tried ? missing.approver : undefined}
        onCommit={(approver) => set({ approver })}
      />
      <DateField
        label="Valid until"
        value={draft.expires}
        description="After this day the gap is open again and is raised."
        error={tried ? missing.expires : undefined}
        onCommit={(expires) => set({ expires: parseIsoDate(expires ?? '') })}
      />
    </Dialog>
  );
}
