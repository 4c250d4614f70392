import type { Standing } from '#/features/audit/figure-of-subject.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** What the numbers on screen are read from. */
export function useStanding(): Standing {
  const { checklist } = useCatalog();
  return { workspace: useWorkspace(), score: useScores(), checklist };
}
