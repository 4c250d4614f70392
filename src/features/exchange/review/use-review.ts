import { useDeferredValue, useMemo } from 'react';

import { acceptIntake } from '#/domain/intake/accept-intake.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import type { IntakePlan } from '#/domain/intake/intake-plan.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { OrganisationScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { Choices } from '#/features/exchange/flow/exchange-flow.ts';
import { keepingWords } from '#/features/exchange/review/keep-words.ts';
import { matchesOf } from '#/features/exchange/review/matches-of.ts';
import { tickedOf } from '#/features/exchange/review/ticks.ts';
import { usePlan, type Planned } from '#/features/exchange/review/use-plan.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
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
    () => (wordsAreMadeUp ? keepingWords(workspace, read, matches) : read),
    [wordsAreMadeUp, workspace, read, matches],
  );
  const plan = usePlan(workspace, incoming, matches);
  const ticked = useMemo(() => tickedOf(plan?.ok === true ? plan.value : NO_PLAN, ticks), [plan, ticks]);
  return { incoming, workspace, matches, plan, ticked };
}

/** The organisation's score if what is ticked were accepted. It may lag a moment behind a tick. */
export function useScoreAfter({ incoming, workspace, plan, ticked }: Review): OrganisationScore {
  const before = useScores();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const accepted = useDeferredValue(ticked);
  return useMemo(() => {
    const draft = plan?.ok === true ? acceptIntake(workspace, incoming, plan.value, accepted, previewIds()) : null;
    const after = draft?.ok === true ? applyCommit(workspace, draft.value) : workspace;
    return scoreWorkspace(after, catalog, on, before).organisation;
  }, [workspace, incoming, plan, accepted, catalog, on, before]);
}

/** Ids that live as long as a preview. */
function previewIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => `preview-${prefix}-${(count += 1)}`;
}
