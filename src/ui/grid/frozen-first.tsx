import type { ReactNode } from 'react';

import type { DrawnColumn } from '#/ui/grid/column-window.ts';
import classes from '#/ui/grid/grid.module.css';

interface FrozenFirstProps<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  /** Those of the rest that are drawn; all of them where it is left out. */
  readonly drawn?: readonly DrawnColumn[];
  readonly children: (item: Item, index: number, gap: number) => ReactNode;
}

/**
 * The first cells of a row in one box that stays at the left edge. One box a row and not each cell: the browser keeps a
 * layer for everything that sticks, and hundreds of layers make every frame slow.
 */
export function FrozenFirst<Item>({ items, count, drawn, children }: FrozenFirstProps<Item>) {
  return (
    <>
      {count > 0 && (
        <div role="none" className={classes.frozen}>
          {items.slice(0, count).map((item, index) => children(item, index, 0))}
        </div>
      )}
      {drawn === undefined
        ? items.slice(count).map((item, index) => children(item, index + count, 0))
        : drawn.map(({ index, gap }) => {
            const item = items[index];
            return item === undefined ? null : children(item, index, gap);
          })}
    </>
  );
}
