import { useSearchParams } from 'react-router';

import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog, useStrategy } from '#/state/use-catalog.ts';
import { useChange } from '#/state/use-change.ts';
import { useScenario } from '#/state/use-scenario.ts';
import { useScores } from '#/state/use-scores.ts';
import { useTrend } from '#/state/use-trend.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';

import { heatIn } from './heat.ts';
import type { PageInput } from './page-of.ts';
import { provenanceInWords } from './provenance-words.ts';
import { useAhead } from './use-ahead.ts';
import { useHead } from './use-head.ts';
import { useSince } from './use-since.ts';
import { useTopGaps } from './use-top-gaps.ts';

/** Everything that the page shows; `null` until the last of it is worked out. */
export function usePageInput(): PageInput | null {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const strategy = useStrategy();
  const score = useScores();
  const { commits } = useLedger();
  const on = useEvaluationDate();
  const since = useSince().date;
  const [params] = useSearchParams();
  const trend = useTrend(since);
  const ahead = useAhead();
  const change = useChange(since, on);
  const gaps = useTopGaps();
  const head = useHead();
  const scenario = useScenario();
  const isScored = score.organisation.proof !== null;
  if (trend === null || change === null || gaps === null || (isScored && ahead === null)) return null;
  const { checklist } = catalog;
  const footer = [
    ...(scenario === null ? [] : [`What if: ${scenario.name}. Nothing that only this scenario says is in the record.`]),
    provenanceInWords({ workspace, checklist, on, head }),
    ...strategy.limits,
    strategy.attribution,
  ];
  return {
    workspace,
    catalog,
    score,
    commits,
    on,
    since,
    heat: heatIn(params),
    trend: trend.points,
    ahead,
    change,
    gaps,
    footer,
    scenario: scenario?.name ?? null,
  };
}
