/** Which of the changes that could be made are worth planning with. */
import { moneyOver, type CostByKind } from '#/domain/planning/frontier/cost.ts';
import type { Effort } from '#/domain/planning/frontier/effort.ts';
import { PlanSpace, type PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import { WorkingSet } from '#/domain/planning/frontier/working-set.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { allCandidates, populationsLeftOut } from '#/domain/planning/gaps.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** A plan of more would not be read, and the search stays within a second. */
const MOST_CHANGES = 200;
/** Points below which a change gives nothing, alone or after all others. */
const LEAST_WORTH = 1e-6;

export interface PlanOptions {
  readonly effort: Effort;
  readonly cost: CostByKind;
  /** Years for which a yearly cost is counted. */
  readonly years: number;
  /** Leaves out changes whose gain is only "up to": a measurement may disappoint, a roll-out has to assume numbers. */
  readonly certainOnly: boolean;
}

/** What no plan is made of, so that no bound speaks for it. */
export interface LeftOut {
  /** Changes that would give something, beyond the most that are compared. */
  readonly changes: number;
  /** Populations that could win something, beyond those whose changes are looked for. */
  readonly populations: number;
}

export interface PlannedSpace {
  readonly space: PlanSpace;
  readonly leftOut: LeftOut;
}

export function planSpaceOf(scored: ScoredWorkspace, options: PlanOptions): PlannedSpace {
  const candidates = oneModeEach(
    scored,
    allCandidates(scored).filter(({ certain }) => certain || !options.certainOnly),
    options,
  );
  const all = spaceOf(scored, candidates, options);
  const nothing = new WorkingSet(all);
  const everything = new WorkingSet(all, candidates.keys());
  const base = nothing.score;
  const most = everything.score;
  const worth = candidates.map((_, change) =>
    Math.max(nothing.scoreWith(change, true) - base, most - everything.scoreWith(change, false)),
  );
  const worthwhile = [...candidates.keys()].filter(
    (change) => (worth[change] ?? 0) > LEAST_WORTH || isNeeded(nothing, all, change),
  );
  const kept = worthwhile
    .toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
    .slice(0, MOST_CHANGES)
    .toSorted((a, b) => a - b);
  const space = spaceOf(
    scored,
    kept.flatMap((change) => candidates[change] ?? []),
    options,
  );
  return {
    space,
    leftOut: { changes: worthwhile.length - kept.length, populations: populationsLeftOut(scored) },
  };
}

function spaceOf(scored: ScoredWorkspace, candidates: readonly Candidate[], options: PlanOptions): PlanSpace {
  const { effort, cost, years } = options;
  const { workspace, context, on } = scored;
  return new PlanSpace(
    workspace,
    context.catalog,
    on,
    candidates.map((candidate): PricedChange => {
      const { once, perYear } = cost[candidate.kind];
      return { candidate, days: effort[candidate.kind], once, perYear, money: moneyOver({ once, perYear }, years) };
    }),
  );
}

/** Worth nothing alone nor at the very end, and something beside one other change of the same population. */
function isNeeded(nothing: WorkingSet, space: PlanSpace, change: number): boolean {
  const neighbours = new Set(
    space.populations.filter(({ changes }) => changes.includes(change)).flatMap(({ changes }) => changes),
  );
  neighbours.delete(change);
  return [...neighbours].some((other) => {
    const alone = nothing.scoreWith(other, true);
    return new WorkingSet(space, [other]).scoreWith(change, true) > alone + LEAST_WORTH;
  });
}

/** A population can move to one other mode: the one that gives most alone. */
function oneModeEach(
  scored: ScoredWorkspace,
  candidates: readonly Candidate[],
  options: PlanOptions,
): readonly Candidate[] {
  const moves = candidates.filter(({ kind }) => kind === 'change_mode');
  const space = spaceOf(scored, moves, options);
  const best = new Map<string | null, { readonly candidate: Candidate; readonly score: number }>();
  for (const [change, candidate] of moves.entries()) {
    const score = space.score(new Set([change]));
    const known = best.get(candidate.population);
    if (known === undefined || score > known.score) best.set(candidate.population, { candidate, score });
  }
  return candidates.filter(
    (candidate) => candidate.kind !== 'change_mode' || best.get(candidate.population)?.candidate === candidate,
  );
}
