import { useMemo, useState } from 'react';

import { useAddressQuery, type AddressQuery } from '#/state/use-address.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

export interface DetailsPanelState {
  readonly opened: boolean;
  /** Grows when the keyboard should go into the panel. */
  readonly focusRequest: number;
}

export interface DetailsPanelActions {
  readonly openDetails: (cell: CellRef) => void;
  readonly closeDetails: () => void;
}

const PARAM = 'cell';

/** The cell that the address points at, `?cell=population~source`; other screens link to what they speak of. */
function cellOfAddress(query: AddressQuery): CellRef | null {
  const [row = '', column = ''] = (query.get(PARAM) ?? '').split('~');
  return row === '' || column === '' ? null : { row, column };
}

/** The panel is about the cell with the keyboard; here is only whether it is open. */
export function useDetailsPanel(store: GridStore): DetailsPanelState & DetailsPanelActions {
  const query = useAddressQuery();
  const [state, setState] = useState<DetailsPanelState>(() => {
    const cell = cellOfAddress(query);
    if (cell !== null) store.select(cell, { takeFocus: false });
    return { opened: cell !== null, focusRequest: 0 };
  });
  const actions = useMemo<DetailsPanelActions>(
    () => ({
      openDetails: (cell) => {
        store.select(cell, { takeFocus: false });
        setState((before) => ({ opened: true, focusRequest: before.focusRequest + 1 }));
      },
      closeDetails: () => {
        setState((before) => ({ ...before, opened: false }));
        const { focus } = store.get();
        if (focus) store.select(focus);
      },
    }),
    [store],
  );
  return { ...state, ...actions };
}
