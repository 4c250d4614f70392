/** How a proposal that was taken into a scenario stands to the record of today. */
import { applyCommit } from '#/domain/ledger/fold.ts';
import type { Json, Op } from '#/domain/ledger/commit.ts';
import { editAddress, editKeyOf } from '#/domain/ledger/edit-address.ts';
import { sameJson, valueAt } from '#/domain/ledger/value-at.ts';
import { proposedSourceId } from '#/domain/planning/proposal.ts';
import type { Fit } from '#/domain/planning/scenario/fit.ts';
import { isThere, proposalOps, type Change } from '#/domain/planning/scenario/proposal-ops.ts';
import type { Scenario, ScenarioProposal } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export function proposalFits(record: Workspace, proposals: Scenario['proposals']): ReadonlyMap<string, Fit> {
  return new Map(Object.entries(proposals).map(([id, proposal]) => [id, fitOf(record, proposal)]));
}

/** What the record says of every field that a proposal changes: what tells later whether it has changed. */
export function recordBefore(record: Workspace, change: Change): ScenarioProposal['was'] {
  return Object.fromEntries(
    proposalOps(record, [change]).map(({ at }) => {
      const value = valueAt(record, at);
      return [editKeyOf(at), value === undefined ? {} : { value }];
    }),
  );
}

function fitOf(record: Workspace, proposal: ScenarioProposal): Fit {
  const place = placeFor(record, proposal);
  const isLost = proposal.changes.length > 0 && proposal.changes.every((change) => !isThere(place, change));
  const isMoved = proposal.mode !== null && !hasPopulation(record, proposal.population);
  if (isLost || isMoved) return 'gone';
  if (proposalOps(record, [proposal]).length === 0) return 'already';
  const isAsThen = Object.entries(proposal.was).every(([key, { value }]) => {
    const at = editAddress(key);
    return at === null || sameJson(valueAt(record, at), asJson(value));
  });
  return isAsThen ? 'fits' : 'changed';
}

/** The record with the source that it would buy, so that its cells have their place. */
function placeFor(record: Workspace, { buys }: Change): Workspace {
  if (buys === null) return record;
  const bought: Op = { at: ['sources', proposedSourceId(buys), '$deleted'], from: true };
  return applyCommit(record, { ops: [bought] });
}

function hasPopulation({ populations }: Workspace, id: string | null): boolean {
  return id !== null && (populations as ReadonlyMap<string, unknown>).has(id);
}

function asJson(value: unknown): Json | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written by `recordBefore`.
  return value as Json | undefined;
}
