import type { ReactNode } from 'react';

import type { Incoming } from '#/domain/intake/incoming.ts';
import type { Matches } from '#/domain/intake/match-incoming.ts';
import { send } from '#/features/exchange/flow/exchange-store.ts';
import { changeRows } from '#/features/exchange/review/change-rows.ts';
import { populationMatches, sourceMatches } from '#/features/exchange/review/match-rows.ts';
import { withWhatTheyRequire } from '#/features/exchange/review/ticks.ts';
import { useScoreAfter, type Review } from '#/features/exchange/review/use-review.ts';
import { ChangesStep } from '#/features/exchange/wizard/changes-step.tsx';
import { MatchStep, type MatchList } from '#/features/exchange/wizard/match-step.tsx';
import { ProofChange } from '#/features/exchange/wizard/proof-change.tsx';
import { useScores } from '#/state/use-scores.ts';
import { useLedger } from '#/state/use-workspace.ts';

export interface MatchReviewProps {
  /** With the names of the file, whatever a match is called here. */
  readonly incoming: Incoming;
  readonly review: Review;
  /** The sources, where something else is known of them than what the file carries. */
  readonly sources?: ((matches: Matches) => MatchList) | undefined;
}

export function MatchReview({ incoming, review: { workspace, matches }, sources }: MatchReviewProps): ReactNode {
  const { id } = useLedger();
  return (
    <MatchStep
      populations={populationMatches(workspace, incoming, matches)}
      sources={sources?.(matches) ?? sourceMatches(workspace, incoming, matches)}
      onMatch={(collection, key, to) => send(id, { kind: 'matched', collection, key, to })}
    />
  );
}

export function ChangesReview({ review }: { readonly review: Review }): ReactNode {
  const { id } = useLedger();
  const before = useScores().organisation;
  const after = useScoreAfter(review);
  const { plan, ticked } = review;
  if (plan?.ok !== true) return null;
  return (
    <ChangesStep
      rows={changeRows(plan.value)}
      accepted={ticked}
      effect={<ProofChange before={before} after={after} />}
      onTick={(ids, isOn) => send(id, { kind: 'ticked', ids: isOn ? withWhatTheyRequire(plan.value, ids) : ids, isOn })}
    />
  );
}
