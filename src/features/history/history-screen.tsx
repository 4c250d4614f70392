import { HistoryWork } from '#/features/history/history-work.tsx';
import { useLedger } from '#/state/use-workspace.ts';

/** The ledger, to be read. A fresh one for each workspace. */
export function HistoryScreen() {
  const { id } = useLedger();
  return <HistoryWork key={id} />;
}
