/**
 * Gaps, ranked by what closing each would give the organisation's lower bound. Every gain is what the engine says when
 * the proposed change is made; nothing is estimated. Gains do not add up, since two changes may show the same thing.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { allSteps } from '#/domain/all-steps.ts';
import { candidatesInSteps } from '#/domain/planning/all-candidates.ts';
import type { Candidate, Gap, ModeAlternative } from '#/domain/planning/gap.ts';
import { gapOf, LEAST_GAIN } from '#/domain/planning/gap-size.ts';
import { applyProposal, proposalOf } from '#/domain/planning/proposal.ts';
import { ScoreIf } from '#/domain/planning/score-if.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Gains that differ by less are the same. */
const ROUNDING = 1e-9;
/** Cells tried between two steps: a few milliseconds. */
const STEP = 200;

/** What proves more when it is done alone, the most first. */
export function gapsOf(workspace: Workspace, catalog: Catalog, on: IsoDate, score: WorkspaceScore): readonly Gap[] {
  return allSteps(gapsInSteps(workspace, catalog, on, score));
}

/** The same in steps, for a page that has to stay responsive: a large record has a lot to be tried. */
export function* gapsInSteps(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: WorkspaceScore,
): Generator<undefined, readonly Gap[]> {
  const scored = scoreWorkspace(workspace, catalog, on, score);
  const gaps = yield* sizedInSteps(scored, yield* candidatesInSteps(scored));
  return gaps.filter(({ gain }) => gain >= LEAST_GAIN);
}

/** Candidates with their size; of the modes that a population could move to only the best, with the others beside it. */
export function sizedGaps(scored: ScoredWorkspace, candidates: readonly Candidate[]): readonly Gap[] {
  return allSteps(sizedInSteps(scored, candidates));
}

function* sizedInSteps(
  scored: ScoredWorkspace,
  candidates: readonly Candidate[],
): Generator<undefined, readonly Gap[]> {
  if (scored.organisation.visibility === null) return [];
  const scoreIf = new ScoreIf(scored);
  const gaps: Gap[] = [];
  let tried = 0;
  for (const candidate of candidates) {
    const gap = gapOf(scoreIf, candidate);
    if (gap !== null) gaps.push(gap);
    tried += candidate.changes.length + 1;
    if (tried < STEP) continue;
    tried = 0;
    yield;
  }
  return oneMoveEach(gaps).toSorted(byGain);
}

/** The same record with the gap closed as proposed. */
export function closeGap(workspace: Workspace, gap: Gap): Workspace {
  return applyProposal(workspace, proposalOf(gap));
}

function oneMoveEach(gaps: readonly Gap[]): readonly Gap[] {
  const moves = Map.groupBy(
    gaps.filter(({ kind }) => kind === 'change_mode'),
    ({ population }) => population,
  );
  const best = [...moves.values()].flatMap((own) => {
    const [first, ...rest] = own.toSorted(byMove);
    return first === undefined ? [] : [withAlternatives(first, rest)];
  });
  return [...gaps.filter(({ kind }) => kind !== 'change_mode'), ...best];
}

function withAlternatives(best: Gap, rest: readonly Gap[]): Gap {
  const alternatives = rest
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .map(({ id, title, mode, gain, narrows, populationGain, facet, question, criteria }): ModeAlternative => ({
      id,
      title,
      mode,
      gain,
      narrows,
      populationGain,
      facet,
      question,
      criteria,
    }));
  return { ...best, alternatives };
}

/** Moves that give the same keep their order, the least hidden mode first. The planner does so too: it holds the one listed. */
function byMove(a: Gap, b: Gap): number {
  return Math.abs(b.gain - a.gain) > ROUNDING ? b.gain - a.gain : 0;
}

function byGain(a: Gap, b: Gap): number {
  return b.gain - a.gain || b.narrows - a.narrows || (a.id < b.id ? -1 : 1);
}
