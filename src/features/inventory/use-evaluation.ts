import { useMemo } from 'react';

import type { Evaluation } from '#/features/inventory/cells/cell-facts.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';

export function useEvaluation(): Evaluation {
  const today = useEvaluationDate();
  const { checklist } = useCatalog();
  const profileId = useWorkspaceSelector(({ settings }) => settings.retentionProfile);
  const profileDays = checklist.retentionProfiles.find(({ id }) => id === profileId)?.days ?? 0;
  return useMemo(() => ({ today, profileDays }), [today, profileDays]);
}
