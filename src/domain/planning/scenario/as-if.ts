/**
 * The record as a scenario would have it. A scenario always stands on the record of today: what the record says by now,
 * and what has lost its place in it, is told beside and never silently lost.
 */
import type { Op } from '#/domain/ledger/commit.ts';
import { editKeyOf } from '#/domain/ledger/edit-address.ts';
import { applyCommit } from '#/domain/ledger/fold.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import { sameJson, valueAt } from '#/domain/ledger/value-at.ts';
import type { Fit } from '#/domain/planning/scenario/fit.ts';
import { proposalFits } from '#/domain/planning/scenario/proposal-fit.ts';
import { proposalOps } from '#/domain/planning/scenario/proposal-ops.ts';
import { editOps, isRemoval } from '#/domain/planning/scenario/scenario-edit.ts';
import { assertNever } from '#/domain/result.ts';
import type { Scenario } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface AsIf {
  readonly workspace: Workspace;
  /** How each edit stands, by its key. */
  readonly edits: ReadonlyMap<string, Fit>;
  /** How each proposal stands, by id of the gap, those that are taken out as well. */
  readonly proposals: ReadonlyMap<string, Fit>;
}

export function applyScenario(record: Workspace, scenario: Pick<Scenario, 'edits' | 'proposals'>): AsIf {
  const proposed = withProposals(record, scenario);
  const ops = editOps(scenario);
  const made = madeBy(ops);
  const edits = new Map<string, Fit>();
  let workspace = proposed;
  // Populations and sources before what is about them: a cell of a population that is made as if has its place.
  for (const isAbout of [false, true]) {
    const fitting: Op[] = [];
    for (const op of ops) {
      if (ABOUT.has(op.at[0]) !== isAbout) continue;
      const fit = fitOf(record, proposed, workspace, op, made);
      edits.set(editKeyOf(op.at), fit);
      if (fit !== 'gone') fitting.push(op);
    }
    if (fitting.length > 0) workspace = applyCommit(workspace, { ops: fitting });
  }
  return { workspace, edits, proposals: proposalFits(record, scenario.proposals) };
}

/** The record with the proposals that are in; what edits stand on. */
export function withProposals(record: Workspace, { proposals }: Pick<Scenario, 'proposals'>): Workspace {
  const taken = Object.values(proposals).filter(({ isIn }) => isIn);
  const ops = taken.length === 0 ? [] : proposalOps(record, taken);
  return ops.length === 0 ? record : applyCommit(record, { ops });
}

/** Records about a population, or about a population and a source. */
const ABOUT: ReadonlySet<string> = new Set(['coverage', 'answers', 'limits']);

function fitOf(record: Workspace, proposed: Workspace, now: Workspace, op: Op, made: ReadonlySet<string>): Fit {
  const below = valueAt(proposed, op.at);
  if (isRemoval(op)) return below === true ? 'already' : 'fits';
  if (!hasPlace(now, op.at, made)) return 'gone';
  if (sameJson(below, op.to)) return 'already';
  return sameJson(valueAt(record, op.at), op.from) ? 'fits' : 'changed';
}

function hasPlace(workspace: Workspace, at: Op['at'], made: ReadonlySet<string>): boolean {
  const [collection, id] = at;
  const populations: ReadonlyMap<string, unknown> = workspace.populations;
  switch (collection) {
    case 'workspace':
    case 'families':
      return true;
    case 'coverage': {
      const [population = '', source = ''] = id.split('~');
      return populations.has(population) && (workspace.sources as ReadonlyMap<string, unknown>).has(source);
    }
    case 'limits':
      return populations.has(id.split('~')[0] ?? '');
    case 'answers': {
      const population = id.split('@')[1] ?? '';
      return population === 'org' || populations.has(population);
    }
    case 'populations':
    case 'sources':
    case 'actions':
    case 'evidence':
    case 'acceptances':
      return valueAt(workspace, [collection, id, DELETED]) !== true || made.has(`${collection}/${id}`);
    case 'scenarios':
    case 'reviews':
    case 'requests':
    case 'signoffs':
    case 'samples':
    case 'comments':
      return false;
    default:
      return assertNever(collection);
  }
}

/** The records that the scenario makes itself. */
function madeBy(ops: readonly Op[]): ReadonlySet<string> {
  return new Set(ops.flatMap(({ at, to }) => (at[2] === DELETED && to !== true ? [`${at[0]}/${at[1]}`] : [])));
}
