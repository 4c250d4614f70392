/** The import that is under way. Outside the screen, so that a look at the inventory meanwhile loses nothing. */
import { create } from 'zustand';

import type { WorkspaceId } from '#/domain/ids.ts';
import { AT_REST, nextFlow, type Flow, type FlowEvent } from '#/features/exchange/flow/exchange-flow.ts';

interface Store {
  /** The workspace it is meant for; opening another one leaves it behind. */
  readonly workspace: WorkspaceId | null;
  readonly flow: Flow;
}

const useStore = create<Store>(() => ({ workspace: null, flow: AT_REST }));

export function useFlow(workspace: WorkspaceId): Flow {
  return useStore((store) => flowFor(store, workspace));
}

export function send(workspace: WorkspaceId, event: FlowEvent): void {
  useStore.setState((store) => ({ workspace, flow: nextFlow(flowFor(store, workspace), event) }));
}

function flowFor(store: Store, workspace: WorkspaceId): Flow {
  return store.workspace === workspace ? store.flow : AT_REST;
}
