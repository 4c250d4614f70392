/* oxlint-disable jsx-a11y/prefer-tag-over-role -- glyphs that together read as one sentence; there is no picture file */
import { asPopulationId, asSourceId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { describeCell } from '#/features/inventory/cells/describe-cell.ts';
import { useSpokenCell } from '#/features/inventory/cells/spoken-cell.ts';
import { shareText } from '#/features/inventory/share-text.ts';
import { useCellFacts, useOpenComments } from '#/features/inventory/use-records.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';
import { countText } from '#/text/count-text.ts';
import type { GridCellProps } from '#/ui/grid/grid-model.ts';

export function CoverageCell({ row, column, active }: GridCellProps) {
  const facts = useCellFacts(asPopulationId(row), asSourceId(column));
  const comments = useOpenComments(asPopulationId(row), asSourceId(column));
  const holds = comments === 0 ? describeCell(facts) : `${describeCell(facts)}, ${countText(comments, 'comment')}`;
  const spoken = useSpokenCell(asPopulationId(row), column, active, holds);
  const { state, share, freshness, quality } = facts;
  const counts = state === 'present' || state === 'partial';
  return (
    <span
      className={classes.coverage}
      role="img"
      aria-label={spoken}
      data-state={state}
      data-freshness={counts ? freshness : undefined}
      data-graded={(counts && quality !== null) || undefined}
      style={quality === null ? undefined : { '--lo': quality[0], '--hi': quality[1] }}
    >
      <span className={classes.glyph}>{STATE_LABELS[state].glyph}</span>
      {comments === 0 ? null : <span className={classes.remark} />}
      {counts || (state === 'planned' && share !== null) ? shareText(share) || '?' : null}
    </span>
  );
}
