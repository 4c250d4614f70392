/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a number and a bar that together read as one sentence */
import { useGroupFacet } from '#/features/inventory/arrange/group-scores.ts';
import { asPopulationId } from '#/features/inventory/cell-address.ts';
import { spokenCell } from '#/features/inventory/cells/spoken-cell.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/layouts/facet-cell.module.css';
import { facetOfColumn } from '#/features/inventory/layouts/layout-columns.ts';
import { useOrganisationScore, usePopulationScore } from '#/features/inventory/use-records.ts';
import type { Range } from '#/domain/range.ts';
import { formatRange, formatShare } from '#/ui/format.ts';
import type { CellRef, GridCellProps, GridHeaderProps } from '#/ui/grid/grid-model.ts';

interface FacetMarkProps {
  /** Expected value per device, 0 to 1. */
  readonly value: Range;
  /** The most that this mode allows, 0 to 1, where there is one mode to speak of. */
  readonly ceiling?: number;
  /** More than the number, where the keyboard is. */
  readonly speak?: (words: string) => string;
}

/** The number, and under it the same from 0 to 100: certain, possible, and the ceiling as a mark. */
function FacetMark({ value, ceiling, speak }: FacetMarkProps) {
  const words = `${formatShare(value)}${ceiling === undefined ? '' : `, at most ${formatShare([ceiling, ceiling])} in this mode`}`;
  return (
    <span
      className={classes.facet}
      role="img"
      aria-label={speak?.(words) ?? words}
      title={words}
      data-ceiling={ceiling}
      style={{ '--lo': value[0], '--hi': value[1], '--ceiling': ceiling ?? 1 }}
    >
      {formatRange([Math.round(value[0] * 100), Math.round(value[1] * 100)])}
      {ceiling !== undefined && ceiling < 1 && <small>/{Math.round(ceiling * 100)}</small>}
    </span>
  );
}

export function FacetCell({ row, column, active }: GridCellProps) {
  const id = asPopulationId(row);
  const { records } = useInventory();
  const score = usePopulationScore(id);
  const facet = facetOfColumn(column);
  if (score === undefined || facet === null) return null;
  const { value, ceiling } = score.facets[facet];
  return (
    <FacetMark
      value={value}
      ceiling={ceiling}
      {...(active ? { speak: (words: string) => spokenCell(records.get(), id, column, words) } : {})}
    />
  );
}

export function FacetGroupCell({ row, column }: CellRef) {
  const facet = facetOfColumn(column);
  return facet === null ? null : <FacetSum row={row} facet={facet} />;
}

function FacetSum({ row, facet }: { readonly row: string; readonly facet: Parameters<typeof useGroupFacet>[1] }) {
  const value = useGroupFacet(row, facet);
  return value === null ? null : <FacetMark value={value} />;
}

export function FacetFooter({ column }: GridHeaderProps) {
  const { facets } = useOrganisationScore();
  const facet = facetOfColumn(column);
  return facets === null || facet === null ? null : <FacetMark value={facets[facet]} />;
}
