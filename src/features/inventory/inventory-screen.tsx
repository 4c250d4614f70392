import { InventoryWork } from '#/features/inventory/inventory-work.tsx';
import { useLedger } from '#/state/use-workspace.ts';

/** The architect's screen: which telemetry each population has. A fresh one for each workspace. */
export function InventoryScreen() {
  const { id } = useLedger();
  return <InventoryWork key={id} />;
}
