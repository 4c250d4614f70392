/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one for virtual scrolling, which table elements cannot be */
import { useSyncExternalStore } from 'react';

import { FrozenFirst } from '#/ui/grid/frozen-first.tsx';
import type { PlacedColumn } from '#/ui/grid/grid-cell.tsx';
import { HEADER_ROW, type GridColumn, type GridSorting } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';
import { SortButton } from '#/ui/grid/sort-button.tsx';
import classes from '#/ui/grid/grid.module.css';

export interface PlacedGroup {
  readonly id: string;
  /** Empty over columns that belong to no group. */
  readonly label: string;
  readonly span: number;
  readonly startsAt: number;
  readonly width: number;
}

interface GridHeaderRowsProps {
  readonly store: GridStore;
  readonly groups: readonly PlacedGroup[];
  /** How many of the groups lie over frozen columns. */
  readonly frozenGroups: number;
  readonly columns: readonly PlacedColumn[];
  readonly frozenCount: number;
  /** There is no row yet, so the Tab key enters the grid here. */
  readonly entrance: boolean;
  readonly sorting: GridSorting | undefined;
}

export function GridHeaderRows({ store, groups, columns, entrance, sorting, ...frozen }: GridHeaderRowsProps) {
  const activeColumn = useSyncExternalStore(store.subscribe, () => {
    const { focus } = store.get();
    return focus?.row === HEADER_ROW ? focus.column : null;
  });
  return (
    <div role="rowgroup" className={classes.head}>
      {groups.length > 0 && (
        <div role="row" className={classes.groupRow} aria-rowindex={1}>
          <FrozenFirst items={groups} count={frozen.frozenGroups}>
            {(group) => (
              <div
                key={group.id}
                role={group.label === '' ? 'gridcell' : 'columnheader'}
                className={classes.groupCell}
                aria-colindex={group.startsAt + 1}
                aria-colspan={group.span}
                data-starts-group={group.label !== '' || undefined}
                style={{ width: group.width }}
              >
                {group.label}
              </div>
            )}
          </FrozenFirst>
        </div>
      )}
      <div role="row" className={classes.headRow} aria-rowindex={groups.length > 0 ? 2 : 1} data-row={HEADER_ROW}>
        <FrozenFirst items={columns} count={frozen.frozenCount}>
          {({ column, startsGroup }, index) => (
            <div
              key={column.id}
              role="columnheader"
              className={classes.headCell}
              aria-colindex={index + 1}
              aria-sort={sortOf(column, sorting)}
              tabIndex={column.id === activeColumn || (entrance && index === 0) ? 0 : -1}
              data-column={column.id}
              data-align={column.align}
              data-active={column.id === activeColumn || undefined}
              data-starts-group={startsGroup || undefined}
              style={{ width: column.width }}
            >
              {column.Header ? <column.Header column={column.id} /> : column.label}
              {sorting && column.sortable && <SortButton column={column} sorting={sorting} />}
            </div>
          )}
        </FrozenFirst>
      </div>
    </div>
  );
}

function sortOf(column: GridColumn, sorting: GridSorting | undefined): 'ascending' | 'descending' | 'none' | undefined {
  if (sorting === undefined || !column.sortable) return undefined;
  return sorting.column === column.id ? sorting.direction : 'none';
}
