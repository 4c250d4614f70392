import { CopyCoverageDialog } from '#/features/inventory/bulk/copy-coverage-dialog.tsx';
import { EditCellsDialog } from '#/features/inventory/bulk/edit-cells-dialog.tsx';
import { EditPopulationsDialog } from '#/features/inventory/bulk/edit-populations-dialog.tsx';
import { FindReplaceDialog } from '#/features/inventory/bulk/find-replace-dialog.tsx';
import { assertNever } from '#/domain/result.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { CellAddress } from '#/domain/workspace/commands/coverage-commands.ts';

export type BulkDialog =
  | { readonly kind: 'edit-cells'; readonly cells: readonly CellAddress[] }
  | { readonly kind: 'edit-populations'; readonly populations: readonly PopulationId[] }
  | { readonly kind: 'replace' }
  | { readonly kind: 'copy-coverage'; readonly from: PopulationId | null; readonly to: readonly PopulationId[] };

interface BulkDialogsProps {
  readonly dialog: BulkDialog;
  readonly onClose: () => void;
}

/** Acts on many records at once. They are loaded when the first of them is asked for. */
export function BulkDialogs({ dialog, onClose }: BulkDialogsProps) {
  switch (dialog.kind) {
    case 'edit-cells':
      return <EditCellsDialog cells={dialog.cells} onClose={onClose} />;
    case 'edit-populations':
      return <EditPopulationsDialog populations={dialog.populations} onClose={onClose} />;
    case 'copy-coverage':
      return <CopyCoverageDialog from={dialog.from} to={dialog.to} onClose={onClose} />;
    case 'replace':
      return <FindReplaceDialog onClose={onClose} />;
    default:
      return assertNever(dialog);
  }
}
