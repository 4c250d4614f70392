/* oxlint-disable jsx-a11y/prefer-tag-over-role -- glyphs that together read as one sentence; there is no picture file */
import { asPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { useSpokenCell } from '#/features/inventory/cells/spoken-cell.ts';
import { familyOfColumn } from '#/features/inventory/layouts/layout-columns.ts';
import { bestOfFamily, type FamilySummary } from '#/features/inventory/layouts/best-of-family.ts';
import { useRecord } from '#/features/inventory/record-store.ts';
import { shareText } from '#/features/inventory/share-text.ts';
import type { Family } from '#/domain/catalog/vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { formatShare } from '#/ui/format.ts';
import type { GridCellProps } from '#/ui/grid/grid-model.ts';

export function FamilyCell(props: GridCellProps) {
  const family = familyOfColumn(props.column);
  return family === null ? null : <BestOfFamily {...props} family={family} />;
}

function BestOfFamily({ row, column, active, family }: GridCellProps & { readonly family: Family }) {
  const id = asPopulationId(row);
  const workspace = useRecord(id, (records) => records.workspace);
  const summary = bestOfFamily(workspace, id, family);
  const { state, share, sources } = summary;
  const words = wordsOf(summary);
  const spoken = useSpokenCell(id, column, active, words);
  const counts = state === 'present' || state === 'partial';
  return (
    <span className={classes.coverage} role="img" aria-label={spoken} title={words} data-state={state}>
      <span className={classes.glyph}>{STATE_LABELS[state].glyph}</span>
      {counts ? shareText(share) || '?' : null}
      {sources > 1 && <small className={classes.more}>+{sources - 1}</small>}
    </span>
  );
}

function wordsOf({ state, share, best, sources }: FamilySummary): string {
  if (best === null) return state === 'absent' ? 'None of this family, stated' : 'No source of this family yet';
  const parts = [STATE_LABELS[state].label];
  if (share !== null && (state === 'present' || state === 'partial')) parts.push(`${formatShare(share)} of devices`);
  parts.push(sources > 1 ? `the best of ${sources} sources: ${best.name}` : best.name);
  return parts.join(', ');
}
