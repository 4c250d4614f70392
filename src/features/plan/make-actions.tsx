import { useNavigate } from 'react-router';

import { openActionFor } from '#/domain/planning/action-for-gap.ts';
import { actionsForPlan } from '#/domain/planning/frontier/plan-actions.ts';
import type { PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import type { PlanView } from '#/domain/planning/frontier/plan-view.ts';
import { addActions } from '#/domain/workspace/commands/action-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';

export interface MakeActionsProps {
  readonly plan: PlanView;
  /** Another plan is on its way: nothing is made of this one. */
  readonly isOld: boolean;
  readonly changes: readonly PricedChange[];
}

/** Turns what nobody plans yet into actions: one change of the record, one undo. */
export function MakeActions({ plan, isOld, changes }: MakeActionsProps) {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const priced = new Map(changes.map((change) => [change.candidate.id, change]));
  const inOrder = plan.steps.flatMap((step) => step.changes.flatMap((id) => priced.get(id) ?? []));
  const planned = actionsForPlan(inOrder).filter(
    (_, at) => inOrder[at] !== undefined && openActionFor(inOrder[at].candidate, workspace.actions.values()) === null,
  );
  if (!useCanEdit() || planned.length === 0) return null;
  return (
    <Button
      variant="primary"
      size="s"
      disabled={isOld}
      onClick={() => {
        const actions = planned.map((fields) => ({ id: newId('action'), fields }));
        if (dispatch(addActions(workspace, actions))) void navigate('/mitigations');
      }}
    >
      {planned.length === 1 ? 'Make it an action' : `Make ${planned.length} actions`}
    </Button>
  );
}
