import { useEffect, useState } from 'react';

import type { OrganisationScore } from '#/domain/scoring/score.ts';
import { inSlices } from '#/state/in-slices.ts';
import { scoreAfter } from '#/features/exchange/review/score-after.ts';
import type { Review } from '#/features/exchange/review/use-review.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';

interface Made {
  readonly plan: Review['plan'];
  readonly score: OrganisationScore;
}

/** The organisation's score if what is ticked were accepted; `null` until it is worked out. It may lag behind a tick. */
export function useScoreAfter({ workspace, plan, ticked }: Review): OrganisationScore | null {
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (plan?.ok !== true) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    void inSlices(scoreAfter(workspace, plan.value, ticked, catalog, on), signal).then((score) => {
      if (score !== null && !signal.aborted) setMade({ plan, score });
      return undefined;
    });
    return () => controller.abort();
  }, [workspace, plan, ticked, catalog, on]);
  return made?.plan === plan ? made.score : null;
}
