/** Every change that could be made, whether or not it would give anything alone. No population is left out. */
import { allSteps } from '#/domain/all-steps.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { familyCandidates } from '#/domain/planning/family-candidates.ts';
import { candidatesOf, type OwnCandidate } from '#/domain/planning/gap-candidates.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { joinCandidates, MOST_BY_ITSELF } from '#/domain/planning/join-candidates.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** Populations between two steps: a few milliseconds. */
const STEP = 50;

/** `mostByItself` is for tests: large records are slow to try out. */
export function allCandidates(scored: ScoredWorkspace, mostByItself = MOST_BY_ITSELF): readonly Candidate[] {
  return allSteps(candidatesInSteps(scored, mostByItself));
}

export function* candidatesInSteps(
  scored: ScoredWorkspace,
  mostByItself = MOST_BY_ITSELF,
): Generator<undefined, readonly Candidate[]> {
  const { workspace, context, populations, on } = scored;
  const sourceOf = ({ id }: (typeof context.sources)[number]) => workspace.sources.get(id);
  const found: OwnCandidate[] = [];
  for (const [at, score] of withSomethingToWin(scored).entries()) {
    found.push(...candidatesOf(score, sourceOf, on));
    if (at % STEP === STEP - 1) yield;
  }
  const candidates = joinCandidates(found, withMostToWin(scored, mostByItself));
  return [...candidates, ...familyCandidates(context, populations.list, on)];
}

function withSomethingToWin({ populations, columns }: ScoredWorkspace) {
  return populations.list.filter(({ visibility }, at) => (columns.weightHi[at] ?? 0) > 0 && visibility[0] < 100);
}

function withMostToWin({ populations: { list }, columns }: ScoredWorkspace, most: number): ReadonlySet<PopulationId> {
  if (list.length <= most) return new Set(list.map(({ population }) => population.id));
  const toWin = list.map(({ visibility }, at) => (columns.weightHi[at] ?? 0) * (100 - visibility[0]));
  const first = [...list.keys()].toSorted((a, b) => (toWin[b] ?? 0) - (toWin[a] ?? 0) || a - b).slice(0, most);
  return new Set(first.flatMap((at) => list[at]?.population.id ?? []));
}
