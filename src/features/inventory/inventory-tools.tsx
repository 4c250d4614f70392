import { Keyboard, Layers } from 'lucide-react';
import { memo } from 'react';

import { BulkBar } from '#/features/inventory/bulk-bar.tsx';
import { useInventory, type Picks } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import { Button } from '#/ui/button.tsx';
import { SearchField } from '#/ui/search-field.tsx';

interface InventoryToolsProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly found: number;
  readonly all: number;
  readonly picks: Picks;
  readonly canEdit: boolean;
  readonly phone: boolean;
}

export const InventoryTools = memo(function InventoryTools({
  search,
  onSearch,
  found,
  all,
  picks,
  canEdit,
  phone,
}: InventoryToolsProps) {
  const { change, openDialog } = useInventory();
  const picked = [...picks.picked];
  return (
    <>
      <div className={classes.tools}>
        <SearchField label="Find populations" value={search} onChange={onSearch} />
        {search !== '' && (
          <output>
            {found} of {all}
          </output>
        )}
        <span className={classes.spacer} />
        <Button icon={<Layers />} variant="quiet" onClick={() => openDialog({ kind: 'families' })}>
          What we do not have
        </Button>
        {!phone && (
          <Button icon={<Keyboard />} variant="quiet" onClick={() => openDialog({ kind: 'keys' })}>
            Keys
          </Button>
        )}
      </div>
      {canEdit && picked.length > 0 && (
        <BulkBar
          count={picked.length}
          onTemplate={() => openDialog({ kind: 'template', populations: picked })}
          onDuplicate={() => change.duplicatePopulations(picked)}
          onRemove={() => change.removePopulations(picked)}
          onClear={() => picks.setAll([])}
        />
      )}
    </>
  );
});
