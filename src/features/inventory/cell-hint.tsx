import { Fragment, useSyncExternalStore } from 'react';

import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import type { CellFacts } from '#/features/inventory/cells/cell-facts.ts';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import classes from '#/features/inventory/inventory.module.css';
import { useCellFacts } from '#/features/inventory/use-records.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import { Kbd } from '#/ui/kbd.tsx';

/** What the cell under the keyboard still lacks before it proves anything, with the key for each. */
export function CellHint() {
  const { store } = useInventory();
  const focus = useSyncExternalStore(store.subscribe, () => store.get().focus);
  if (focus === null || !isPopulationId(focus.row) || !isSourceId(focus.column)) return null;
  return <Missing population={focus.row} source={focus.column} />;
}

function Missing({ population, source }: { readonly population: PopulationId; readonly source: SourceId }) {
  const missing = missingOf(useCellFacts(population, source));
  if (missing.length === 0) return null;
  return (
    <p className={classes.hint}>
      Proves nothing yet. Add{' '}
      {missing.map(({ what, key }, index) => (
        <Fragment key={what}>
          {index > 0 && (index === missing.length - 1 ? ' and ' : ', ')}
          {what} <Kbd>{key}</Kbd>
        </Fragment>
      ))}
      .
    </p>
  );
}

interface MissingPart {
  readonly what: string;
  readonly key: string;
}

/** Each alone is enough to bring the lower bound to nothing. */
function missingOf({ state, share, freshness, quality }: CellFacts): readonly MissingPart[] {
  if (state !== 'present' && state !== 'partial') return [];
  return [
    ...(share === null ? [{ what: 'the share of devices', key: 'Enter' }] : []),
    ...(freshness === 'none' ? [{ what: 'evidence of today', key: 'E' }] : []),
    ...(quality === null || quality[0] === 0 ? [{ what: 'its quality', key: 'Q' }] : []),
  ];
}
