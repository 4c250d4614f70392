/** What proposed changes write, as operations: the same change that the planner scores, made of the record. */
import { coverageIdOf } from '#/domain/ids.ts';
import type { Op } from '#/domain/ledger/commit.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { joined } from '#/domain/planning/frontier/apply-set.ts';
import { cellOf, proposedSourceId } from '#/domain/planning/proposal.ts';
import { opsFor, type Patch } from '#/domain/workspace/commands/draft.ts';
import type { ActionChange, Collection, ScenarioProposal } from '#/domain/workspace/entities.ts';
import { FAMILY_LABELS } from '#/domain/workspace/labels.ts';
import { nextOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** A part of a scenario's proposal, or of a gap: what it changes. */
export type Change = Pick<ScenarioProposal, 'population' | 'mode' | 'buys' | 'changes'>;

/**
 * Two that touch one cell give it the better of each field, in whatever order. What is about a population or a source
 * that is gone is passed over.
 */
export function proposalOps(workspace: Workspace, proposals: readonly Change[]): readonly Op[] {
  const ops: Op[] = [];
  let current = workspace;
  const write = (collection: Collection, id: string, patch: Patch) => {
    const made = opsFor(current, collection, id, patch);
    if (!made.ok || made.value.length === 0) return;
    ops.push(...made.value);
    current = applyCommit(current, { ops: made.value });
  };
  for (const { buys, population, mode } of proposals) {
    if (buys !== null && !current.sources.has(proposedSourceId(buys))) {
      const name = `New ${FAMILY_LABELS[buys].long}`;
      write('sources', proposedSourceId(buys), { name, family: buys, order: nextOrder(current.sources) });
    }
    if (mode !== null && hasPopulation(current, population)) write('populations', population, { mode });
  }
  for (const change of joined(proposals)) {
    if (!isThere(current, change)) continue;
    write('coverage', coverageIdOf(...cellOf(change)), patchOf(change));
  }
  return ops;
}

function patchOf(change: ActionChange): Patch {
  const { population: _, source: __, quality = {}, switches = {}, ...plain } = change;
  return {
    ...plain,
    ...Object.fromEntries(Object.entries(quality).map(([dimension, value]) => [`quality.${dimension}`, value])),
    ...Object.fromEntries(Object.entries(switches).map(([name, value]) => [`switches.${name}`, value])),
  };
}

function hasPopulation({ populations }: Workspace, id: string | null): id is string {
  return id !== null && (populations as ReadonlyMap<string, unknown>).has(id);
}

/** Whether its cell can be: both its population and its source are in view. */
export function isThere(workspace: Workspace, change: Pick<ActionChange, 'population' | 'source'>): boolean {
  const sources: ReadonlyMap<string, unknown> = workspace.sources;
  return hasPopulation(workspace, change.population) && sources.has(change.source);
}
