import { useState } from 'react';

import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import { parseIsoDate } from '#/domain/dates.ts';
import { limitDecisionIdOf } from '#/domain/ids.ts';
import { decideLimit, type LimitPatch } from '#/domain/workspace/commands/limit-commands.ts';
import { type Population } from '#/domain/workspace/entities.ts';
import { LIMIT_DECISIONS, type LimitChoice } from '#/domain/workspace/record-vocabulary.ts';
import { LIMIT_DECISION_LABELS } from '#/domain/workspace/labels.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { Dialog } from '#/ui/dialog.tsx';
import { SelectField } from '#/ui/select-field.tsx';
import { TextField } from '#/ui/text-field.tsx';

interface Props {
  readonly population: Population;
  readonly limit: StructuralLimit;
  readonly onClose: () => void;
}

/** One decision, one commit: what, why, who stands for it, until when. */
export function DecideLimitDialog({ population, limit, onClose }: Props) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const before = workspace.limits.get(limitDecisionIdOf(population.id, limit.id));
  const [draft, setDraft] = useState<Required<LimitPatch>>({
    decision: before?.decision ?? 'undecided',
    reason: before?.reason ?? '',
    approver: before?.approver ?? '',
    expires: before?.expires ?? null,
  });
  const set = (patch: LimitPatch) => setDraft((now) => ({ ...now, ...patch }));
  const needsReason = draft.decision === 'accept' && draft.reason.trim() === '';
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (needsReason) return;
    dispatch(decideLimit(workspace, population.id, limit.id, draft));
    onClose();
  };
  return (
    <Dialog
      title={`${limit.id} for ${population.name}`}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            Record decision
          </Button>
        </>
      }
    >
      <p>{limit.limit}.</p>
      <p>Lifted by: {limit.liftedBy}.</p>
      <SelectField
        label="Decision"
        value={draft.decision}
        options={LIMIT_DECISIONS.map((value) => ({
          value,
          label: LIMIT_DECISION_LABELS[value],
          hint: HINTS[value],
        }))}
        onCommit={(decision) => set({ decision })}
      />
      <TextField
        label={draft.decision === 'accept' ? 'Reason' : 'Reason (optional)'}
        multiline
        value={draft.reason}
        error={tried && needsReason ? 'Accepting a limit needs a reason.' : undefined}
        onCommit={(reason) => set({ reason })}
      />
      <TextField label="Approved by" value={draft.approver} onCommit={(approver) => set({ approver })} />
      <DateField
        label="Valid until"
        value={draft.expires}
        description="After this day the decision counts as expired and is asked for again."
        onCommit={(expires) => set({ expires: parseIsoDate(expires ?? '') })}
      />
    </Dialog>
  );
}

const HINTS: Readonly<Record<LimitChoice, string>> = {
  undecided: 'Nobody has decided yet.',
  lift: 'A change is planned that takes the limit away.',
  compensate: 'The limit stays; something else makes up for it.',
  accept: 'The limit stays and its risk is accepted. The score does not change.',
};
