import { useAddressQuery } from '#/state/use-address.ts';
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
import { useLastChange } from './use-last-change.ts';
import { useSince } from '#/state/use-since.ts';
import { useTopGaps } from './use-top-gaps.ts';

/** What a reader must not take our numbers for. */
const GRADING =
  'Ceilings, checklist and priorities are Telltale’s own grading, not MITRE’s: ATT&CK publishes no detection text for DET0672 and no mitigations for T1481.';

/** Everything that the page shows; `null` until the last of it is worked out. */
export function usePageInput(): PageInput | null {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const strategy = useStrategy();
  const score = useScores();
  const { commits } = useLedger();
  const on = useEvaluationDate();
  const since = useSince().date;
  const query = useAddressQuery();
  const trend = useTrend(since);
  const ahead = useAhead();
  const change = useChange(since, on);
  const gaps = useTopGaps();
  const lastChange = useLastChange();
  const scenario = useScenario();
  const isScored = score.organisation.proof !== null;
  if (trend === null || change === null || gaps === null || (isScored && ahead === null)) return null;
  const { checklist } = catalog;
  const footer = {
    provenance: [
      ...(scenario === null
        ? []
        : [`What if: ${scenario.name}. Nothing that only this scenario says is in the record.`]),
      provenanceInWords({ workspace, checklist, on, lastChange }),
    ],
    limits: strategy.limits,
    notices: [GRADING, strategy.attribution],
  };
  return {
    workspace,
    catalog,
    score,
    commits,
    on,
    since,
    heat: heatIn(query),
    trend: trend.points,
    ahead,
    change,
    gaps,
    footer,
    scenario: scenario?.name ?? null,
  };
}
