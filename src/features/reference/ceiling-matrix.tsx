import { useRef, type KeyboardEvent } from 'react';

import type { CeilingTable } from '#/domain/catalog/catalog.ts';
import { bestLevelOf } from '#/domain/catalog/read-observability.ts';
import { FACETS, FAMILIES, type Facet, type Family } from '#/domain/catalog/vocabulary.ts';
import { FACET_LABELS, FAMILY_LABELS } from '#/domain/workspace/labels.ts';

import styles from './ceiling-matrix.module.css';
import { LevelMark } from './level-mark.tsx';
import { neighbourOf } from './matrix-keys.ts';

interface Cell {
  readonly family: Family;
  readonly facet: Facet;
}

export interface CeilingMatrixProps extends Cell {
  readonly label: string;
  readonly table: CeilingTable;
  readonly onSelect: (cell: Cell) => void;
}

/** Facets down, families across. One stop for the tab key; arrows move within, and what has the focus is explained. */
export function CeilingMatrix({ label, table, family, facet, onSelect }: CeilingMatrixProps) {
  const ref = useRef<HTMLTableElement>(null);
  const moveBy = (event: KeyboardEvent) => {
    const next = neighbourOf({ column: FAMILIES.indexOf(family), row: FACETS.indexOf(facet) }, event.key, {
      columns: FAMILIES.length,
      rows: FACETS.length,
    });
    const nextFamily = next && FAMILIES[next.column];
    const nextFacet = next && FACETS[next.row];
    if (!nextFamily || !nextFacet) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement>(`[data-cell="${nextFamily}.${nextFacet}"]`)?.focus();
  };
  return (
    <div className={styles.scroll}>
      <table ref={ref} className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Facet</th>
            {FAMILIES.map((column) => (
              <th key={column} scope="col" data-current={column === family || undefined}>
                <abbr title={FAMILY_LABELS[column].long}>{FAMILY_LABELS[column].short}</abbr>
              </th>
            ))}
            <th scope="col">
              <span>Best</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {FACETS.map((row) => (
            <tr key={row}>
              <th scope="row" data-current={row === facet || undefined}>
                {FACET_LABELS[row].long}
              </th>
              {FAMILIES.map((column) => {
                const { level, requires } = table[column][row];
                const selected = column === family && row === facet;
                return (
                  <td key={column}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-cell={`${column}.${row}`}
                      aria-current={selected ? 'true' : undefined}
                      tabIndex={selected ? 0 : -1}
                      onKeyDown={moveBy}
                      onFocus={() => onSelect({ family: column, facet: row })}
                      // Safari gives a clicked button no focus.
                      onClick={() => onSelect({ family: column, facet: row })}
                    >
                      <LevelMark level={level} conditional={requires.length > 0} compact />
                    </button>
                  </td>
                );
              })}
              <td className={styles.best}>
                <LevelMark level={bestLevelOf(table, row)} compact />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
