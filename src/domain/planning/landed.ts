import { isModeOf } from '#/domain/catalog/read-observability.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { applyProposal } from '#/domain/planning/proposal.ts';
import type { RecordChanges } from '#/domain/workspace/action-changes.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The record as it would be once these actions have landed, in this order, each cell proven on the day `provenOn`. */
export function landed(workspace: Workspace, actions: readonly RecordChanges[], provenOn: IsoDate): Workspace {
  const changes = actions.flatMap((action) => action.changes.map((change) => ({ ...change, evidenceDate: provenOn })));
  const moved = actions
    .flatMap(({ modes }) => modes)
    .reduce((record, change) => {
      const population = [...record.populations.values()].find(({ id }) => id === change.population);
      // The population may have got another platform since, or be gone.
      if (population === undefined || !isModeOf(population.platform, change.mode)) return record;
      return applyProposal(record, {
        changes: [],
        buys: null,
        mode: { population: population.id, mode: change.mode },
      });
    }, workspace);
  return applyProposal(moved, { changes, buys: null, mode: null });
}
