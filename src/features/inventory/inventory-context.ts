import { createContext, use } from 'react';

import type { Evaluation } from '#/features/inventory/cells/cell-facts.ts';

import { isoDateOf } from '#/domain/dates.ts';
import type { OpenDialog } from '#/features/inventory/dialogs/inventory-dialogs.tsx';
import type { RecordActions } from '#/features/inventory/use-record-actions.ts';
import type { RecordStore } from '#/features/inventory/record-store.ts';
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { Result } from '#/domain/result.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import type { CellRef } from '#/ui/grid/grid-model.ts';
import type { GridStore } from '#/ui/grid/grid-store.ts';

const EPOCH = isoDateOf(0);

/** What every cell may do. The same object for as long as the screen stands, so that it renders nothing again. */
export interface InventoryActions {
  readonly store: GridStore;
  readonly records: RecordStore;
  /** Records a change and, once the scores have followed, says what it did to them. */
  readonly run: (command: Result<CommitDraft, CommandError>) => boolean;
  readonly change: RecordActions;
  readonly openDetails: (cell: CellRef) => void;
  readonly openDialog: (dialog: OpenDialog) => void;
  /** From the best of a family to the sources it is the best of. */
  readonly openSources: (population: PopulationId, family: Family) => void;
}

export const InventoryContext = createContext<InventoryActions | null>(null);

export function useInventory(): InventoryActions {
  const actions = use(InventoryContext);
  if (actions === null) throw new Error('A cell of the inventory stands outside its screen.');
  return actions;
}

/** The populations that are ticked, for what is done to many at once. */
export interface Picks {
  readonly picked: ReadonlySet<PopulationId>;
  readonly toggle: (population: PopulationId) => void;
  readonly setAll: (populations: readonly PopulationId[]) => void;
}

/** One for the whole screen: a clock in every cell would tick hundreds of times. */
export const EvaluationContext = createContext<Evaluation>({ today: EPOCH, profileDays: 0 });

export const PicksContext = createContext<Picks>({
  picked: new Set(),
  toggle: () => undefined,
  setAll: () => undefined,
});
