import { use } from 'react';

import { asPopulationId, isPopulationId } from '#/features/inventory/cell-address.ts';
import classes from '#/features/inventory/cells/cells.module.css';
import { PicksContext, useInventory } from '#/features/inventory/inventory-context.ts';
import { usePopulationOf } from '#/features/inventory/use-records.ts';
import type { GridCellProps } from '#/ui/grid/grid-model.ts';

export function PickCell({ row }: GridCellProps) {
  const { picked, toggle } = use(PicksContext);
  const id = asPopulationId(row);
  const population = usePopulationOf(row);
  return (
    <input
      type="checkbox"
      className={classes.pick}
      tabIndex={-1}
      aria-label={`Select ${population?.name ?? 'population'}`}
      checked={picked.has(id)}
      onChange={() => toggle(id)}
    />
  );
}

export function PickHeader() {
  const { picked, setAll } = use(PicksContext);
  const { store } = useInventory();
  const shown = () => store.rows().filter(isPopulationId);
  const all = picked.size > 0 && shown().every((id) => picked.has(id));
  return (
    <input
      type="checkbox"
      className={classes.pick}
      tabIndex={-1}
      aria-label="Select all populations shown"
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = picked.size > 0 && !all;
      }}
      onChange={() => setAll(all ? [] : shown())}
    />
  );
}
