/** What a scenario holds, as a list to read and to tidy: its proposals, and its edits by the record that they change. */
import type { CommitDraft, Json, Op } from '#/domain/ledger/commit.ts';
import { editKeyOf } from '#/domain/ledger/edit-address.ts';
import { valueAt } from '#/domain/ledger/value-at.ts';
import type { AsIf } from '#/domain/planning/scenario/as-if.ts';
import type { Fit } from '#/domain/planning/scenario/fit.ts';
import { recordBefore } from '#/domain/planning/scenario/proposal-fit.ts';
import { editsOps } from '#/domain/planning/scenario/record-edit.ts';
import { editOps, sidesOf, type Sides } from '#/domain/planning/scenario/scenario-edit.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import type { Scenario, ScenarioProposal } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type ScenarioChange =
  | { readonly kind: 'proposal'; readonly id: string; readonly proposal: ScenarioProposal; readonly fit: Fit }
  /** Every edit of one record. Its fit is the one that most needs to be known. */
  | { readonly kind: 'edit'; readonly id: string; readonly ops: readonly Op[]; readonly fit: Fit };

export function scenarioChanges(scenario: Scenario, asIf: AsIf): readonly ScenarioChange[] {
  const proposals = Object.entries(scenario.proposals).map(([id, proposal]): ScenarioChange => ({
    kind: 'proposal',
    id,
    proposal,
    fit: asIf.proposals.get(id) ?? 'fits',
  }));
  const byRecord = Map.groupBy(editOps(scenario), ({ at }) => `${at[0]}/${at[1]}`);
  const edits = [...byRecord].map(([id, ops]): ScenarioChange => ({
    kind: 'edit',
    id,
    ops,
    fit: worst(ops.map(({ at }) => asIf.edits.get(editKeyOf(at)) ?? 'fits')),
  }));
  return [...proposals, ...edits];
}

/** `already` only where it is true of all. */
function worst(fits: readonly Fit[]): Fit {
  if (fits.includes('gone')) return 'gone';
  if (fits.includes('changed')) return 'changed';
  return fits.every((fit) => fit === 'already') ? 'already' : 'fits';
}

/** Changes that count: proposals that are in, and records edited. */
export function changeCount({ edits, proposals }: Pick<Scenario, 'edits' | 'proposals'>): number {
  const records = new Set(Object.keys(edits).map((key) => key.split('/', 2).join('/')));
  return records.size + Object.values(proposals).filter(({ isIn }) => isIn).length;
}

/** Takes changes out for good. An undo brings them back. */
export function dropChanges(
  scenario: Scenario,
  changes: readonly ScenarioChange[],
  label: string,
): Result<CommitDraft, CommandError> {
  const dropped = new Set(changes.flatMap((change) => (change.kind === 'edit' ? keysOf(change.ops) : [])));
  const kept = new Map<string, Sides>();
  for (const key of Object.keys(scenario.edits)) if (!dropped.has(key)) kept.set(key, sidesOf(scenario.edits, key));
  const proposals = changes.flatMap((change): Op[] => {
    if (change.kind === 'edit') return [];
    return [{ at: ['scenarios', scenario.id, `proposals.${change.id}`], from: asJson(change.proposal) }];
  });
  return draft(label, [...editsOps(scenario, kept), ...proposals]);
}

/** Keeps changes as they are over what the record has come to say: it is what they start from, from now on. */
export function keepChanges(
  record: Workspace,
  scenario: Scenario,
  changes: readonly ScenarioChange[],
  label: string,
): Result<CommitDraft, CommandError> {
  const edits = new Map(Object.keys(scenario.edits).map((key) => [key, sidesOf(scenario.edits, key)]));
  const proposals: Op[] = [];
  for (const change of changes) {
    if (change.kind === 'edit') {
      for (const { at, to } of change.ops) {
        const from = valueAt(record, at);
        edits.set(editKeyOf(at), { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
      }
      continue;
    }
    proposals.push({
      at: ['scenarios', scenario.id, `proposals.${change.id}`],
      from: asJson(change.proposal),
      to: asJson({ ...change.proposal, was: recordBefore(record, change.proposal) }),
    });
  }
  return draft(label, [...editsOps(scenario, edits), ...proposals]);
}

function keysOf(ops: readonly Op[]): readonly string[] {
  return ops.map(({ at }) => editKeyOf(at));
}

function asJson(proposal: ScenarioProposal): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain values throughout.
  return proposal as unknown as Json;
}
