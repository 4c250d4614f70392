import { useCanEdit, useLedger } from '#/state/use-workspace.ts';
import { BringIn } from '#/features/exchange/bring-in/bring-in.tsx';
import { DeviceWizard } from '#/features/exchange/devices/device-wizard.tsx';
import styles from '#/features/exchange/exchange.module.css';
import { useFlow } from '#/features/exchange/flow/exchange-store.ts';
import { Reports } from '#/features/exchange/reports/reports.tsx';
import { TakeOut } from '#/features/exchange/take-out/take-out.tsx';
import { InventoryWizard } from '#/features/exchange/wizard/inventory-wizard.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

/** Everything that comes in and goes out. An import that is under way has the screen to itself. */
export function ExchangeScreen() {
  const { id } = useLedger();
  const flow = useFlow(id);
  const canEdit = useCanEdit();
  if (flow.at === 'wizard' && canEdit) {
    return (
      <>
        <PageHeader title="Import" />
        {flow.brought.kind === 'devices' ? (
          <DeviceWizard flow={flow} brought={flow.brought} />
        ) : (
          <InventoryWizard flow={flow} brought={flow.brought} />
        )}
      </>
    );
  }
  return (
    <>
      <PageHeader title="Exchange">
        <p className={styles.about}>
          Everything that comes in and goes out. Files are read in this browser and sent nowhere; nothing changes until
          you have seen what would, and accepted it.
        </p>
      </PageHeader>
      <BringIn flow={flow} />
      <TakeOut />
      <Reports />
    </>
  );
}
