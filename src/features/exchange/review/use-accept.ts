import { useNavigate } from 'react-router';

import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import { stopReading } from '#/features/exchange/bring-in/start-reading.ts';
import type { Review } from '#/features/exchange/review/use-review.ts';
import { newId } from '#/state/new-id.ts';
import { notify } from '#/state/notices.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { undoCommit } from '#/state/use-undo.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { formatNumber } from '#/ui/format.ts';

/** Makes one commit of what is ticked, says so with a way back, and shows the inventory. */
export function useAccept({ incoming, workspace, plan, ticked }: Review): () => void {
  const { id } = useLedger();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  return () => {
    if (plan?.ok !== true) return;
    const made = acceptIntake(workspace, incoming, plan.value, ticked, newId);
    if (!dispatch(made) || !made.ok) return;
    stopReading(id);
    notify({
      tone: 'good',
      what: `${made.value.label}.`,
      why: `${formatNumber(ticked.size)} ${ticked.size === 1 ? 'record' : 'records'} changed in one step.`,
      todo: '',
      action: { label: 'Undo', run: () => undoCommit(made.value) },
    });
    void navigate('/inventory');
  };
}
