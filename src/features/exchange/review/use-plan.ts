import { useEffect, useMemo, useState } from 'react';

import type { Incoming } from '#/domain/intake/incoming.ts';
import type { IntakeError, IntakePlan } from '#/domain/intake/intake-plan.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';
import { planInSteps, planIntake } from '#/domain/intake/plan-intake.ts';
import type { Result } from '#/domain/result.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { inSlices } from '#/state/in-slices.ts';

export type Planned = Result<IntakePlan, IntakeError>;

/** Records that are planned at once, in a few milliseconds. */
const AT_ONCE = 1_000;

/** What would change; `null` while a large inventory is still being compared. */
export function usePlan(workspace: Workspace, incoming: Incoming, matches: Matches): Planned | null {
  const { populations, sources, coverage } = incoming;
  const isSmall = populations.length + sources.length + coverage.length <= AT_ONCE;
  const atOnce = useMemo(
    () => (isSmall ? planIntake(workspace, incoming, matches) : null),
    [isSmall, workspace, incoming, matches],
  );
  const [made, setMade] = useState<{ readonly matches: Matches; readonly plan: Planned } | null>(null);
  useEffect(() => {
    if (isSmall) return undefined;
    const controller = new AbortController();
    void inSlices(planInSteps(workspace, incoming, matches), controller.signal).then((plan) => {
      if (plan !== null && !controller.signal.aborted) setMade({ matches, plan });
      return undefined;
    });
    return () => controller.abort();
  }, [isSmall, workspace, incoming, matches]);
  // Matches are made anew whenever the workspace, the file or a choice is another.
  return atOnce ?? (made?.matches === matches ? made.plan : null);
}
