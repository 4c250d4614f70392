import type { ReactNode } from 'react';

import classes from '#/ui/grid/grid.module.css';

interface FrozenFirstProps<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

/**
 * The first cells of a row in one box that stays at the left edge. One box a row and not each cell: the browser keeps a
 * layer for everything that sticks, and hundreds of layers make every frame slow.
 */
export function FrozenFirst<Item>({ items, count, children }: FrozenFirstProps<Item>) {
  return (
    <>
      {count > 0 && (
        <div role="none" className={classes.frozen}>
          {items.slice(0, count).map(children)}
        </div>
      )}
      {items.slice(count).map((item, index) => children(item, index + count))}
    </>
  );
}
