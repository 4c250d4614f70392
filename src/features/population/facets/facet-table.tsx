import type { KeyboardEvent } from 'react';

import type { FacetCell, FacetMatrix } from '#/features/population/facets/facet-matrix.ts';
import styles from '#/features/population/facets/facets.module.css';
import type { Place } from '#/features/population/facets/use-cell-place.ts';
import type { Level } from '#/domain/catalog/catalog.ts';
import { FACET_LABELS, FAMILY_LABELS, STATE_LABELS } from '#/domain/workspace/labels.ts';
import { formatRange } from '#/ui/format.ts';

export const LEVEL_MARKS: Readonly<Record<Level, { readonly glyph: string; readonly word: string }>> = {
  full: { glyph: '●', word: 'full' },
  partial: { glyph: '◐', word: 'partial' },
  none: { glyph: '·', word: 'cannot show it' },
};

interface Props {
  readonly matrix: FacetMatrix;
  readonly place: Place;
  readonly choose: (place: Place) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export function FacetTable({ matrix, place, choose, onKeyDown }: Props) {
  return (
    <div className={styles.scroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table one moves in by arrow keys is a grid */}
      <table className={styles.table} role="grid" aria-label="Facets by sources" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">Facet</th>
            <th scope="col" data-numeric>
              Together
            </th>
            <th scope="col" data-numeric>
              Ceiling
            </th>
            <th scope="col" data-numeric>
              Closable
            </th>
            {matrix.sources.map((source) => (
              <th key={source.id} scope="col" className={styles.source}>
                <small>{FAMILY_LABELS[source.family].short}</small>
                {source.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, at) => (
            <tr key={row.facet}>
              <th scope="row">{FACET_LABELS[row.facet].long}</th>
              <td data-numeric>{percent(row.score.value)}</td>
              <td data-numeric>{Math.round(row.score.ceiling * 100)}</td>
              <td data-numeric data-closable={row.closable >= 0.005 || undefined}>
                {row.closable < 0.005 ? '–' : Math.round(row.closable * 100)}
              </td>
              {row.cells.map((cell, column) => (
                <Cell
                  key={cell.source.id}
                  cell={cell}
                  place={{ row: at, column }}
                  isCurrent={place.row === at && place.column === column}
                  choose={choose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: FacetCell;
  readonly place: Place;
  readonly isCurrent: boolean;
  readonly choose: (place: Place) => void;
}

function Cell({ cell, place, isCurrent, choose }: CellProps) {
  const { ceiling, alone, points } = cell;
  const mark = ceiling === null ? { glyph: '?', word: 'unknown' } : LEVEL_MARKS[ceiling.level];
  const state = STATE_LABELS[cell.coverage?.state ?? 'unknown'];
  const value = ceiling?.level === 'none' ? '' : alone[1] === 0 ? state.glyph : percent(alone);
  return (
    <td
      data-cell
      tabIndex={isCurrent ? 0 : -1}
      data-place={`${place.row}-${place.column}`}
      data-counts={points > 0 || undefined}
      data-level={ceiling?.level}
      aria-selected={isCurrent}
      aria-label={`${FACET_LABELS[cell.facet].long} from ${cell.source.name}: ${percent(alone)} of 100 on its own, ${state.label.toLowerCase()}, ceiling ${mark.word}`}
      onFocus={() => choose(place)}
      onClick={(event) => event.currentTarget.focus()}
    >
      <span className={styles.mark} aria-hidden="true">
        {mark.glyph}
      </span>
      {value}
    </td>
  );
}

function percent(value: readonly [number, number]): string {
  return formatRange([value[0] * 100, value[1] * 100]);
}
