import { Keyboard, Layers, Replace } from 'lucide-react';
import { memo } from 'react';

import type { InventoryView } from '#/features/inventory/arrange/inventory-view.ts';
import type { InventoryColumns } from '#/features/inventory/arrange/use-columns.ts';
import type { ChangeView } from '#/features/inventory/arrange/use-view.ts';
import { ViewBar } from '#/features/inventory/arrange/view-bar.tsx';
import { ViewTools } from '#/features/inventory/arrange/view-tools.tsx';
import { BulkBar } from '#/features/inventory/bulk-bar.tsx';
import { useInventory, type Picks } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { Button } from '#/ui/button.tsx';
import { IconButton } from '#/ui/icon-button.tsx';
import { SearchField } from '#/ui/search-field.tsx';

interface InventoryToolsProps {
  readonly view: InventoryView;
  readonly changeView: ChangeView;
  readonly columns: InventoryColumns;
  readonly workspace: Workspace;
  readonly isKept: boolean;
  readonly onArrangeAgain: () => void;
  readonly found: number;
  readonly all: number;
  readonly picks: Picks;
  readonly canEdit: boolean;
  readonly phone: boolean;
}

export const InventoryTools = memo(function InventoryTools({
  view,
  changeView,
  columns,
  workspace,
  isKept,
  onArrangeAgain,
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
        <SearchField label="Find populations" value={view.search} onChange={(search) => changeView({ search })} />
        <ViewTools view={view} changeView={changeView} columns={columns} found={found} all={all} phone={phone} />
        <span className={classes.spacer} />
        <IconButton
          label={canEdit ? 'Find and replace' : 'Find text'}
          hint="Ctrl H"
          icon={<Replace />}
          onClick={() => openDialog({ kind: 'replace' })}
        />
        <Button icon={<Layers />} variant="quiet" onClick={() => openDialog({ kind: 'families' })}>
          What we do not have
        </Button>
        {!phone && (
          <Button icon={<Keyboard />} variant="quiet" onClick={() => openDialog({ kind: 'keys' })}>
            Keys
          </Button>
        )}
      </div>
      <ViewBar
        view={view}
        changeView={changeView}
        workspace={workspace}
        found={found}
        all={all}
        isKept={isKept}
        onArrangeAgain={onArrangeAgain}
      />
      {canEdit && picked.length > 0 && (
        <BulkBar
          count={picked.length}
          onEdit={() => openDialog({ kind: 'edit-populations', populations: picked })}
          onTemplate={() => openDialog({ kind: 'template', populations: picked })}
          onCopyCoverage={() => openDialog({ kind: 'copy-coverage', from: null, to: picked })}
          onDuplicate={() => change.duplicatePopulations(picked)}
          onRemove={() => change.removePopulations(picked)}
          onClear={() => picks.setAll([])}
        />
      )}
    </>
  );
});
