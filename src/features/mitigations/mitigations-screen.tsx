import { MitigationsWork } from '#/features/mitigations/mitigations-work.tsx';
import { useLedger } from '#/state/use-workspace.ts';

/** The plan: who does what by when, and what it gives. A fresh one for each workspace. */
export function MitigationsScreen() {
  const { id } = useLedger();
  return <MitigationsWork key={id} />;
}
