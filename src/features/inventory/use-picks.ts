import { useMemo, useState } from 'react';

import type { Picks } from '#/features/inventory/inventory-context.ts';
import type { PopulationId } from '#/domain/ids.ts';

/** The ticked populations; one that was removed is no longer among them. */
export function usePicks(populations: ReadonlyMap<PopulationId, unknown>): Picks {
  const [chosen, setChosen] = useState<ReadonlySet<PopulationId>>(new Set());
  return useMemo(
    () => ({
      picked: new Set([...chosen].filter((id) => populations.has(id))),
      toggle: (id) =>
        setChosen((before) => {
          const next = new Set(before);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
      setAll: (ids) => setChosen(new Set(ids)),
    }),
    [chosen, populations],
  );
}
