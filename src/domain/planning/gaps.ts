/**
 * Gaps, ranked by what closing each would give the organisation's lower bound. Every gain is what the engine says when
 * the proposed change is made; nothing is estimated. Gains do not add up, since two changes may show the same thing.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';
import { familyCandidates } from '#/domain/planning/family-candidates.ts';
import { candidatesOf } from '#/domain/planning/gap-candidates.ts';
import type { Candidate, Gap } from '#/domain/planning/gap.ts';
import { applyProposal, cellOf, changed, withMode, type Proposal } from '#/domain/planning/proposal.ts';
import { QUESTION_OF_FACET } from '#/domain/planning/question-of-facet.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import { GATE_AT, QUESTION_AT, type Figures } from '#/domain/scoring/figures.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { FACET_WEIGHT_AT } from '#/domain/scoring/weights.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Populations with the most to win are looked at first; past this many, the rest cannot matter on any screen. */
const MOST_POPULATIONS = 200;
/** Fewer points than this are rounding. */
const LEAST_GAIN = 1e-6;

export function gapsOf(workspace: Workspace, catalog: Catalog, on: IsoDate, score: WorkspaceScore): readonly Gap[] {
  const scored = scoreWorkspace(workspace, catalog, on, score);
  if (scored.organisation.visibility === null) return [];
  const gaps: Gap[] = [];
  for (const at of mostToWin(scored)) {
    const population = scored.populations.list[at];
    if (population === undefined) continue;
    const candidates = candidatesOf(population, (source) => workspace.sources.get(source.id), on);
    const own = candidates.flatMap((candidate) => gapOf(scored, at, population, candidate));
    gaps.push(...keepOneMode(own));
  }
  for (const candidate of familyCandidates(scored.context, scored.populations.list, on)) {
    gaps.push(...gapOfAll(workspace, catalog, on, scored, candidate));
  }
  return gaps.toSorted(byGain);
}

/** The same record with the gap closed as proposed. */
export function closeGap(workspace: Workspace, gap: Gap): Workspace {
  return applyProposal(workspace, proposalOf(gap));
}

function proposalOf(candidate: Candidate): Proposal {
  const { population, mode } = candidate;
  return {
    changes: candidate.changes,
    buys: candidate.buys,
    mode: population !== null && mode !== null ? { population, mode } : null,
  };
}

function mostToWin(scored: ScoredWorkspace): readonly number[] {
  const { list } = scored.populations;
  const weight = (at: number) => {
    const one = list[at];
    return one === undefined ? 0 : (scored.columns.weightHi[at] ?? 0) * (100 - one.visibility[0]);
  };
  return [...list.keys()]
    .filter((at) => weight(at) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_POPULATIONS);
}

function gapOf(scored: ScoredWorkspace, at: number, before: ScoredPopulation, candidate: Candidate): readonly Gap[] {
  const { population: id, mode } = candidate;
  const population = id !== null && mode !== null ? withMode(before.population, mode) : before.population;
  const cells = new Map(before.records.cells);
  for (const change of candidate.changes) {
    const [, source] = cellOf(change);
    cells.set(source, changed(cells.get(source), change));
  }
  const after = before.with(
    { ...before.records, population, cells },
    evaluate(scored.context, population, cells, before.records.evidence),
  );
  const organisation = scored.columns.with(new Map([[at, after]])).visibility();
  return withGain(candidate, scored.organisation.visibility, organisation, before, after);
}

/** A new source touches every population, so the whole workspace is scored again. */
function gapOfAll(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  scored: ScoredWorkspace,
  candidate: Candidate,
): readonly Gap[] {
  const after = scoreWorkspace(applyProposal(workspace, proposalOf(candidate)), catalog, on);
  const gained = scored.populations.list.map(
    (score, at) =>
      ((after.populations.list[at]?.visibility[0] ?? 0) - score.visibility[0]) * (scored.columns.weightHi[at] ?? 0),
  );
  const most = gained.indexOf(Math.max(...gained));
  const [from, to] = [scored.populations.list[most], after.populations.list[most]];
  if (from === undefined || to === undefined) return [];
  const [gap] = withGain(candidate, scored.organisation.visibility, after.organisation.visibility, from, to);
  return gap === undefined ? [] : [{ ...gap, populationGain: gap.gain }];
}

function withGain(
  candidate: Candidate,
  before: Range | null,
  after: Range | null,
  populationBefore: ScoredPopulation,
  populationAfter: ScoredPopulation,
): readonly Gap[] {
  if (before === null || after === null) return [];
  const gain = after[0] - before[0];
  if (gain < LEAST_GAIN) return [];
  const [from, to] = [populationBefore.evaluation.figures, populationAfter.evaluation.figures];
  const facet = facetThatGains(from, to);
  return [
    {
      ...candidate,
      gain,
      narrows: before[1] - before[0] - (after[1] - after[0]),
      populationGain: populationAfter.visibility[0] - populationBefore.visibility[0],
      facet,
      question: questionThatGains(from, to) ?? (facet === null ? null : QUESTION_OF_FACET[facet]),
    },
  ];
}

function facetThatGains(from: Figures, to: Figures): Facet | null {
  const gainAt = (at: number) => (FACET_WEIGHT_AT[at] ?? 0) * ((to[at] ?? 0) - (from[at] ?? 0));
  const best = [...FACETS.keys()].toSorted((a, b) => gainAt(b) - gainAt(a))[0] ?? 0;
  return gainAt(best) > 0 ? (FACETS[best] ?? null) : null;
}

/** The question that held the gate down, where the gate opens. */
function questionThatGains(from: Figures, to: Figures): Question | null {
  if ((to[GATE_AT] ?? 0) <= (from[GATE_AT] ?? 0)) return null;
  return QUESTIONS.find((_, at) => from[QUESTION_AT + at] === from[GATE_AT]) ?? null;
}

/** Of the modes that a population could move to, the one that gives most. */
function keepOneMode(gaps: readonly Gap[]): readonly Gap[] {
  const modes = gaps.filter((gap) => gap.kind === 'change_mode').toSorted(byGain);
  return gaps.filter((gap) => gap.kind !== 'change_mode' || gap === modes[0]);
}

function byGain(a: Gap, b: Gap): number {
  return b.gain - a.gain || (a.id < b.id ? -1 : 1);
}
