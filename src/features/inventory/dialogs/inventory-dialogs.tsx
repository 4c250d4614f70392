import { lazy, Suspense } from 'react';

import type { BulkDialog } from '#/features/inventory/bulk/bulk-dialogs.tsx';
import { AddPopulationDialog } from '#/features/inventory/dialogs/add-population-dialog.tsx';
import { AddSourceDialog } from '#/features/inventory/dialogs/add-source-dialog.tsx';
import { FamiliesDialog } from '#/features/inventory/dialogs/families-dialog.tsx';
import { KeyListDialog } from '#/features/inventory/dialogs/key-list-dialog.tsx';
import { TemplateDialog } from '#/features/inventory/dialogs/template-dialog.tsx';
import { assertNever } from '#/domain/result.ts';
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';

export type OpenDialog =
  | { readonly kind: 'population' }
  | { readonly kind: 'source'; readonly family?: Family }
  | { readonly kind: 'families' }
  | { readonly kind: 'template'; readonly populations: readonly PopulationId[] }
  | { readonly kind: 'keys' }
  | BulkDialog;

const BulkDialogs = lazy(async () => ({
  default: (await import('#/features/inventory/bulk/bulk-dialogs.tsx')).BulkDialogs,
}));

interface InventoryDialogsProps {
  readonly dialog: OpenDialog | null;
  readonly canEdit: boolean;
  readonly onClose: () => void;
  readonly onPopulationAdded: (id: PopulationId) => void;
  readonly onSourceAdded: (id: SourceId) => void;
}

export function InventoryDialogs({
  dialog,
  canEdit,
  onClose,
  onPopulationAdded,
  onSourceAdded,
}: InventoryDialogsProps) {
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'population':
      return <AddPopulationDialog onClose={onClose} onAdded={onPopulationAdded} />;
    case 'source':
      return (
        <AddSourceDialog
          {...(dialog.family ? { family: dialog.family } : {})}
          onClose={onClose}
          onAdded={onSourceAdded}
        />
      );
    case 'families':
      return <FamiliesDialog canEdit={canEdit} onClose={onClose} />;
    case 'template':
      return <TemplateDialog populations={dialog.populations} onClose={onClose} />;
    case 'keys':
      return <KeyListDialog onClose={onClose} />;
    case 'edit-cells':
    case 'edit-populations':
    case 'replace':
    case 'copy-coverage':
      return (
        <Suspense>
          <BulkDialogs dialog={dialog} onClose={onClose} />
        </Suspense>
      );
    default:
      return assertNever(dialog);
  }
}
