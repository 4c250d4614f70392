import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import { acceptIntakeInSteps } from '#/domain/intake/accept-intake.ts';
import { stopReading } from '#/features/exchange/bring-in/start-reading.ts';
import { inSlices } from '#/state/in-slices.ts';
import type { Review } from '#/features/exchange/review/use-review.ts';
import { newId } from '#/state/new-id.ts';
import { notify } from '#/state/notices.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { undoCommit } from '#/state/use-undo.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { formatNumber } from '#/ui/format.ts';

export interface Accepting {
  readonly accept: () => void;
  readonly isUnderWay: boolean;
}

const NEVER = new AbortController().signal;

/**
 * Makes one commit of what is ticked, says so with a way back, and shows the inventory. A tick, another tab or a look at
 * another screen meanwhile stops it: nothing is recorded that was not on screen.
 */
export function useAccept({ incoming, workspace, plan, ticked }: Review): Accepting {
  const { id } = useLedger();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const [isUnderWay, setIsUnderWay] = useState(false);
  const onScreen = useRef<Pick<Review, 'workspace' | 'plan' | 'ticked'> | null>(null);
  useEffect(() => {
    onScreen.current = { workspace, plan, ticked };
    return () => {
      onScreen.current = null;
    };
  }, [workspace, plan, ticked]);

  async function accept(): Promise<void> {
    const accepted = onScreen.current;
    if (plan?.ok !== true || isUnderWay) return;
    setIsUnderWay(true);
    const made = await inSlices(acceptIntakeInSteps(workspace, incoming, plan.value, ticked, newId), NEVER);
    setIsUnderWay(false);
    if (made === null || onScreen.current !== accepted) return;
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
  }

  return { accept: () => void accept(), isUnderWay };
}
