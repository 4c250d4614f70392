import { useMemo } from 'react';

import type { Incoming } from '#/domain/intake/incoming.ts';
import type { IntakePlan } from '#/domain/intake/intake-plan.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { Choices } from '#/features/exchange/flow/exchange-flow.ts';
import { keepingOwn } from '#/features/exchange/review/keep-own.ts';
import { matchesOf } from '#/features/exchange/review/matches-of.ts';
import { tickedOf } from '#/features/exchange/review/ticks.ts';
import { usePlan, type Planned } from '#/features/exchange/review/use-plan.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

export interface Review {
  /** As planned. */
  readonly incoming: Incoming;
  readonly workspace: Workspace;
  readonly matches: Matches;
  /** `null` while it is being made. */
  readonly plan: Planned | null;
  readonly ticked: ReadonlySet<string>;
}

const NO_PLAN: IntakePlan = { changes: [], matches: { populations: new Map(), sources: new Map() } };

/** What accepting would change, worked out again whenever a choice or the workspace changes. */
export function useReview(read: Incoming, choices: Choices, wordsAreMadeUp: boolean): Review {
  const workspace = useWorkspace();
  const { populations, sources, ticks } = choices;
  const matches = useMemo(
    () => matchesOf(workspace, read, { populations, sources }),
    [workspace, read, populations, sources],
  );
  const incoming = useMemo(
    () => (wordsAreMadeUp ? keepingOwn(workspace, read, matches) : read),
    [wordsAreMadeUp, workspace, read, matches],
  );
  const plan = usePlan(workspace, incoming, matches);
  const ticked = useMemo(() => tickedOf(plan?.ok === true ? plan.value : NO_PLAN, ticks), [plan, ticks]);
  return { incoming, workspace, matches, plan, ticked };
}
