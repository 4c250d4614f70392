/** A gap's proposed change, taken into a scenario or out of it again. */
import type { CommitDraft, Json, Op } from '#/domain/ledger/commit.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { recordBefore } from '#/domain/planning/scenario/proposal-fit.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft } from '#/domain/workspace/commands/draft.ts';
import type { Scenario, ScenarioProposal } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

/** Takes the changes of gaps in, all that are not in yet: one commit. */
export function takeIn(record: Workspace, scenario: Scenario, gaps: readonly Candidate[]): Made {
  const ops: Op[] = [];
  const taken = gaps.filter(({ id }) => scenario.proposals[id]?.isIn !== true);
  const moved = new Set(taken.flatMap(({ mode, population }) => (mode === null ? [] : [population])));
  for (const [id, other] of Object.entries(scenario.proposals)) {
    // A population has one management mode: the one chosen last.
    const isReplaced = other.isIn && other.mode !== null && moved.has(asId(other.population));
    if (isReplaced && taken.every((gap) => gap.id !== id)) ops.push(setOp(scenario, id, { ...other, isIn: false }));
  }
  for (const gap of taken) ops.push(setOp(scenario, gap.id, proposalOf(record, gap)));
  const what = taken.length === 1 ? `“${(taken[0]?.title ?? '').slice(0, 300)}”` : `${taken.length} proposed changes`;
  return draft(`Took ${what} into “${scenario.name}”`, ops);
}

/** Puts one that the scenario knows in or out; it stays in the list either way. */
export function setProposalIn(scenario: Scenario, id: string, isIn: boolean): Made {
  const proposal = scenario.proposals[id];
  if (proposal === undefined || proposal.isIn === isIn) return draft('', []);
  const title = proposal.title.slice(0, 300);
  const label = isIn ? `Took “${title}” into “${scenario.name}”` : `Took “${title}” out of “${scenario.name}”`;
  return draft(label, [setOp(scenario, id, { ...proposal, isIn })]);
}

/** A gap as a scenario keeps it. */
export function proposalOf(record: Workspace, gap: Candidate): ScenarioProposal {
  const { title, reason, kind, certain, priority, criterion, population, mode, buys, times, changes } = gap;
  return {
    title,
    reason,
    isIn: true,
    kind,
    certain,
    priority,
    criterion,
    population,
    mode,
    buys,
    ...(times === undefined ? {} : { times }),
    changes: [...changes],
    was: recordBefore(record, { population, mode, buys, changes: [...changes] }),
  };
}

function setOp({ id: scenario, proposals }: Scenario, id: string, to: ScenarioProposal): Op {
  const from = proposals[id];
  return {
    at: ['scenarios', scenario, `proposals.${id}`],
    ...(from === undefined ? {} : { from: asJson(from) }),
    to: asJson(to),
  };
}

function asJson(proposal: ScenarioProposal): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain values throughout.
  return proposal as unknown as Json;
}

function asId(id: string | null): Candidate['population'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only compared.
  return id as Candidate['population'];
}
