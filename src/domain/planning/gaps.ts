/**
 * Gaps, ranked by what closing each would give the organisation's lower bound. Every gain is what the engine says when
 * the proposed change is made; nothing is estimated. Gains do not add up, since two changes may show the same thing.
 */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { FACETS, QUESTIONS, type Facet, type Mode, type Question } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';
import { familyCandidates } from '#/domain/planning/family-candidates.ts';
import { candidatesOf } from '#/domain/planning/gap-candidates.ts';
import type { Candidate, Gap } from '#/domain/planning/gap.ts';
import { mergeCandidates } from '#/domain/planning/merge-candidates.ts';
import { applyProposal, cellOf, changed, withMode, type Proposal } from '#/domain/planning/proposal.ts';
import { QUESTION_OF_FACET } from '#/domain/planning/question-of-facet.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import { GATE_AT, QUESTION_AT, type Figures } from '#/domain/scoring/figures.ts';
import { scoreWorkspace, type ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { FACET_WEIGHT_AT } from '#/domain/scoring/weights.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Populations with the most to win are looked at first. What the rest could win is lost from lists and plans: it is said. */
const MOST_POPULATIONS = 100;
/** Fewer points than this are rounding. */
const LEAST_GAIN = 1e-6;

export function gapsOf(workspace: Workspace, catalog: Catalog, on: IsoDate, score: WorkspaceScore): readonly Gap[] {
  const scored = scoreWorkspace(workspace, catalog, on, score);
  if (scored.organisation.visibility === null) return [];
  return keepOneMode(
    allCandidates(scored).flatMap((candidate) =>
      candidate.buys === null ? gapOf(scored, candidate) : gapOfPurchase(workspace, catalog, on, scored, candidate),
    ),
  ).toSorted(byGain);
}

/** Every change that could be made, whether or not it would give anything alone. */
export function allCandidates(scored: ScoredWorkspace): readonly Candidate[] {
  const { workspace, context, on } = scored;
  const found = mostToWin(scored).flatMap((population) =>
    candidatesOf(population, ({ id }) => workspace.sources.get(id), on),
  );
  const candidates = mergeCandidates(found, ({ source }) =>
    source === null ? undefined : workspace.sources.get(source),
  );
  return [...candidates, ...familyCandidates(context, scored.populations.list, on)];
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

/** Populations that could win something and whose changes are not looked for. */
export function populationsLeftOut(scored: ScoredWorkspace): number {
  return Math.max(0, withMostToWin(scored).length - MOST_POPULATIONS);
}

function mostToWin(scored: ScoredWorkspace): readonly ScoredPopulation[] {
  return withMostToWin(scored).slice(0, MOST_POPULATIONS);
}

function withMostToWin({ populations: { list }, columns }: ScoredWorkspace): readonly ScoredPopulation[] {
  return list
    .map((population, at) => ({ population, toWin: (columns.weightHi[at] ?? 0) * (100 - population.visibility[0]) }))
    .filter(({ toWin }) => toWin > 0)
    .toSorted((a, b) => b.toWin - a.toWin)
    .map(({ population }) => population);
}

/** Scores only the populations that the change touches, and rolls up again. */
function gapOf(scored: ScoredWorkspace, candidate: Candidate): readonly Gap[] {
  const byPopulation = Map.groupBy(candidate.changes, (change) => cellOf(change)[0]);
  if (candidate.population !== null && !byPopulation.has(candidate.population))
    byPopulation.set(candidate.population, []);
  const after = new Map<number, ScoredPopulation>();
  for (const [id, changes] of byPopulation) {
    const at = scored.populations.index.get(id);
    const before = scored.populations.get(id);
    if (at === undefined || before === undefined) continue;
    after.set(at, changedPopulation(scored.context, before, changes, candidate.mode));
  }
  return withGain(candidate, scored, scored.columns.visibilityWith(after), after);
}

function changedPopulation(
  context: ScoringContext,
  before: ScoredPopulation,
  changes: readonly ActionChange[],
  mode: Mode | null,
): ScoredPopulation {
  const population = mode === null ? before.population : withMode(before.population, mode);
  const cells = new Map(before.records.cells);
  for (const change of changes) {
    const [, source] = cellOf(change);
    cells.set(source, changed(cells.get(source), change));
  }
  const { evidence } = before.records;
  return before.with({ population, cells, evidence }, evaluate(context, population, cells, evidence));
}

/** A new source touches every population, so the whole workspace is scored again. */
function gapOfPurchase(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  scored: ScoredWorkspace,
  candidate: Candidate,
): readonly Gap[] {
  const { organisation, populations } = scoreWorkspace(applyProposal(workspace, proposalOf(candidate)), catalog, on);
  return withGain(candidate, scored, organisation.visibility, new Map(populations.list.entries()));
}

function withGain(
  candidate: Candidate,
  scored: ScoredWorkspace,
  organisation: Range | null,
  after: ReadonlyMap<number, ScoredPopulation>,
): readonly Gap[] {
  const before = scored.organisation.visibility;
  if (before === null || organisation === null) return [];
  const gain = organisation[0] - before[0];
  if (gain < LEAST_GAIN) return [];
  const most = gainsMost(scored, after);
  const from = scored.populations.list[most];
  const to = after.get(most);
  if (from === undefined || to === undefined) return [];
  const facet = facetThatGains(from.evaluation.figures, to.evaluation.figures);
  const question = questionThatGains(from.evaluation.figures, to.evaluation.figures);
  return [
    {
      ...candidate,
      gain,
      narrows: before[1] - before[0] - (organisation[1] - organisation[0]),
      populationGain: candidate.population === null ? gain : to.visibility[0] - from.visibility[0],
      facet,
      question: question ?? (facet === null ? null : QUESTION_OF_FACET[facet]),
    },
  ];
}

/** Of the populations that change, the one whose points weigh most. */
function gainsMost({ populations, columns }: ScoredWorkspace, after: ReadonlyMap<number, ScoredPopulation>): number {
  let most = -1;
  let best = -Infinity;
  for (const [at, { visibility }] of after) {
    const gain = (visibility[0] - (populations.list[at]?.visibility[0] ?? 0)) * (columns.weightHi[at] ?? 0);
    if (gain <= best) continue;
    best = gain;
    most = at;
  }
  return most;
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
  const moves = Map.groupBy(
    gaps.filter(({ kind }) => kind === 'change_mode'),
    ({ population }) => population,
  );
  const best = new Set([...moves.values()].map((own) => own.toSorted(byGain)[0]));
  return gaps.filter((gap) => gap.kind !== 'change_mode' || best.has(gap));
}

function byGain(a: Gap, b: Gap): number {
  return b.gain - a.gain || (a.id < b.id ? -1 : 1);
}
