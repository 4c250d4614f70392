import { ArrowLeftRight, Plus } from 'lucide-react';
import { memo } from 'react';

import { useInventory } from '#/features/inventory/inventory-context.ts';
import { Button } from '#/ui/button.tsx';
import { LinkButton } from '#/ui/link-button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

export const InventoryHeader = memo(function InventoryHeader({ canEdit }: { readonly canEdit: boolean }) {
  const { openDialog } = useInventory();
  return (
    <PageHeader
      title="Inventory"
      actions={
        canEdit && (
          <>
            <LinkButton to="/exchange" icon={<ArrowLeftRight />}>
              Import or export
            </LinkButton>
            <Button icon={<Plus />} onClick={() => openDialog({ kind: 'source' })}>
              Add source
            </Button>
            <Button variant="primary" icon={<Plus />} onClick={() => openDialog({ kind: 'population' })}>
              Add population
            </Button>
          </>
        )
      }
    />
  );
});
