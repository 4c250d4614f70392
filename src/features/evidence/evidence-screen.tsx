import { EvidenceWork } from '#/features/evidence/evidence-work.tsx';
import { useLedger } from '#/state/use-workspace.ts';

/** The register of evidence. A fresh one for each workspace. */
export function EvidenceScreen() {
  const { id } = useLedger();
  return <EvidenceWork key={id} />;
}
