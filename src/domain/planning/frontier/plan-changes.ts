/** Which of the changes that could be made plans are searched among. The bound speaks for all of them. */
import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { partnerOf } from '#/domain/planning/frontier/partner.ts';
import { moneyOver, type CostByKind } from '#/domain/planning/frontier/cost.ts';
import type { Effort } from '#/domain/planning/frontier/effort.ts';
import { PlanSpace, type PricedChange } from '#/domain/planning/frontier/plan-space.ts';
import { AXES, byWorth, MEASURE_OF, type Worth } from '#/domain/planning/frontier/price.ts';
import { usualPrice } from '#/domain/planning/frontier/usual-price.ts';
import { WorkingSet } from '#/domain/planning/frontier/working-set.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** A plan of more would not be read, and the search stays within a second. */
const MOST_CHANGES = 200;
/** Populations that all changes of a search touch, taken together: what it takes time for. */
const MOST_TOUCHED = 6_000;
/** Of a very large record: so many changes for each population. */
const TOUCHED_EACH = 4;
/** Touched by all changes there are, up to which each of them is also looked at as the last of all. */
const MOST_FOR_LAST = 50_000;
/** Scores that differ by less are the same, as in the gap list: it is the listed move that plans hold. */
const ROUNDING = 1e-9;
/** Points below which a change gives nothing, alone or after all others. */
const LEAST_WORTH = 1e-6;

export interface PlanOptions {
  readonly effort: Effort;
  readonly cost: CostByKind;
  /** Years for which a yearly cost is counted. */
  readonly years: number;
  /** Leaves out changes whose gain is only "up to": a measurement may disappoint, a roll-out has to assume numbers. */
  readonly certainOnly: boolean;
  /** Changes that plans are searched among, at most; for tests. */
  readonly mostChanges?: number;
}

/** What no plan is made of. The bound counts it all the same. */
export interface LeftOut {
  /** Changes that would give something, beyond those that plans are searched among. */
  readonly changes: number;
}

export interface PlannedSpace {
  readonly space: PlanSpace;
  readonly leftOut: LeftOut;
}

/** `candidates`: every change that could be made, as `allCandidates` gives them. */
export function planSpaceOf(
  scored: ScoredWorkspace,
  options: PlanOptions,
  candidates: readonly Candidate[] = allCandidates(scored),
): PlannedSpace {
  const wanted = candidates.filter(({ certain }) => certain || !options.certainOnly);
  const space = PlanSpace.of(scored, oneMoveEach(scored, priced(wanted, options)));
  const worth = worthOf(space);
  const most = options.mostChanges ?? MOST_CHANGES;
  const worthwhile = [...space.changes.keys()].filter((change) => (worth[change] ?? 0) > LEAST_WORTH);
  if (worthwhile.length < most) {
    const nothing = new WorkingSet(space);
    for (const change of space.changes.keys())
      if ((worth[change] ?? 0) <= LEAST_WORTH && partnerOf(nothing, change) !== null) worthwhile.push(change);
  }
  const kept = firstOf(space, inTurns(space, worthwhile, worth), most);
  return { space: space.keeping(kept), leftOut: { changes: worthwhile.length - kept.length } };
}

/** Points of each change, alone or as the last of all, whichever is more. */
function worthOf(space: PlanSpace): readonly number[] {
  const all = [...space.changes.keys()];
  const nothing = new WorkingSet(space);
  const base = nothing.score;
  const alone = all.map((change) => nothing.scoreWith([change]) - base);
  if (space.touches.reduce((sum, { length }) => sum + length, 0) > MOST_FOR_LAST) return alone;
  const everything = new WorkingSet(space, all);
  const most = everything.score;
  return alone.map((gain, change) => Math.max(gain, most - everything.scoreWith([], [change])));
}

/** Those worth most, most for a day and most for money, in turns: small budgets are made of small changes. */
function inTurns(space: PlanSpace, changes: readonly number[], worth: readonly number[]): readonly number[] {
  const orders = [null, ...AXES].map((axis) => {
    const ofOne = (change: number): Worth => ({
      gain: worth[change] ?? 0,
      price: axis === null ? 1 : space.priceOf(change, MEASURE_OF[axis]),
    });
    return changes.toSorted((a, b) => byWorth(ofOne(a), ofOne(b)) || a - b);
  });
  return [...new Set(changes.flatMap((_, place) => orders.map((order) => order[place] ?? -1)))];
}

/** As many as the search has time for, rising. */
function firstOf({ touches, populations }: PlanSpace, changes: readonly number[], most: number): readonly number[] {
  const kept: number[] = [];
  const mostTouched = Math.max(MOST_TOUCHED, TOUCHED_EACH * populations.length);
  let touched = 0;
  for (const change of changes) {
    const own = touches[change]?.length ?? 0;
    if (kept.length === most) break;
    if (touched + own > mostTouched) continue;
    kept.push(change);
    touched += own;
  }
  return kept.toSorted((a, b) => a - b);
}

function priced(candidates: readonly Candidate[], { effort, cost, years }: PlanOptions): readonly PricedChange[] {
  return candidates.map((candidate) => {
    const price = usualPrice(candidate, effort, cost);
    return { candidate, ...price, money: moneyOver(price, years), otherModes: [] };
  });
}

/** A population can move to one other mode: plans hold the one that gives most alone, the bound counts the others too. */
function oneMoveEach(scored: ScoredWorkspace, changes: readonly PricedChange[]) {
  const moves = changes.filter(({ candidate }) => candidate.kind === 'change_mode');
  const space = PlanSpace.of(scored, moves);
  const nothing = new WorkingSet(space);
  const best = new Map<string | null, { readonly change: PricedChange; readonly score: number }>();
  for (const [at, change] of moves.entries()) {
    const score = nothing.scoreWith([at]);
    const known = best.get(change.candidate.population);
    if (known === undefined || score > known.score + ROUNDING) best.set(change.candidate.population, { change, score });
  }
  const modes = Map.groupBy(moves, ({ candidate }) => candidate.population);
  return changes.flatMap((change) => {
    const { population, mode, kind } = change.candidate;
    if (kind !== 'change_mode') return [change];
    if (best.get(population)?.change !== change) return [];
    const others = (modes.get(population) ?? []).flatMap(({ candidate }) => candidate.mode ?? []);
    return [{ ...change, otherModes: others.filter((other) => other !== mode) }];
  });
}
