import { ChecklistWork } from '#/features/checklist/checklist-work.tsx';
import { useLedger } from '#/state/use-workspace.ts';

/** Every criterion, for the organisation and for each population. A fresh one for each workspace. */
export function ChecklistScreen() {
  const { id } = useLedger();
  return <ChecklistWork key={id} />;
}
