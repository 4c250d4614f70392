import { PlanWork } from '#/features/plan/plan-work.tsx';
import { useLedger } from '#/state/use-workspace.ts';

/** What to do next and what it buys. A fresh one for each workspace. */
export function PlanScreen() {
  const { id } = useLedger();
  return <PlanWork key={id} />;
}
