/** The steps from a population's lower bound to 100, each with one more cause taken away. */
import type { Layer, LossCause } from '#/domain/planning/gap-cause.ts';
import { BEST } from '#/domain/planning/cell-draft.ts';
import { evaluate } from '#/domain/scoring/evaluate.ts';
import { BOUND, QUESTION_AT, type Figures } from '#/domain/scoring/figures.ts';
import type { Reach } from '#/domain/scoring/mode-ceilings.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { isCounted, isUnknown, type Cells } from '#/domain/scoring/to-model.ts';
import { FACET_COUNT } from '#/domain/scoring/weights.ts';
import type { Coverage } from '#/domain/workspace/entities.ts';

export interface Stage {
  /** What this step took away; of the first one nothing. */
  readonly cause: LossCause;
  readonly layer: Layer;
  readonly facets: readonly number[];
  readonly questions: readonly number[];
}

type Lift = (cell: Coverage) => Coverage;

/** All that a cell can be better at, one after the other. What is not counted, and not unknown, gives nothing anyway. */
const LIFTS: readonly (readonly [cause: LossCause, lift: Lift])[] = [
  ['share', (cell) => ({ ...cell, share: [1, 1] })],
  ['switch', (cell) => ({ ...cell, switches: {} })],
  ['quality', (cell) => ({ ...cell, quality: { ...cell.quality, fields: BEST, timeliness: BEST, consistency: BEST } })],
  ['retention', (cell) => ({ ...cell, retentionDays: null, quality: { ...cell.quality, retention: BEST } })],
  ['capability', (cell) => ({ ...cell, capability: {} })],
];

export function stagesOf(score: ScoredPopulation): readonly Stage[] {
  const { context, population, records, evaluation } = score;
  const figuresWith = (cells: Cells) => evaluate(context, population, cells, records.evidence).figures;
  const fresh = lifted(records.cells, (cell) => ({ ...cell, evidenceDate: context.on }));
  const stages: Stage[] = [
    stageOf(evaluation.figures, 0, 'evidence', 'unproven'),
    stageOf(figuresWith(fresh), 0, 'evidence', 'unproven'),
    stageOf(evaluation.figures, BOUND, 'unknown', 'unproven'),
  ];
  let cells = records.cells;
  for (const [cause, lift] of LIFTS) {
    cells = lifted(cells, lift);
    stages.push(stageOf(figuresWith(cells), BOUND, cause, 'closable'));
  }
  return [
    ...stages,
    stageOfReach(evaluation.reach, 'missing', 'closable'),
    stageOfReach(evaluation.reachBeforeLegal, 'legal', 'out_of_reach'),
    {
      cause: 'ceiling',
      layer: 'out_of_reach',
      facets: Array.from({ length: FACET_COUNT }, () => 1),
      questions: [1, 1, 1, 1],
    },
  ];
}

function lifted(cells: Cells, lift: Lift): Cells {
  if (cells === undefined) return undefined;
  return new Map([...cells].map(([id, cell]) => [id, isCounted(cell) || isUnknown(cell) ? lift(cell) : cell]));
}

function stageOf(figures: Figures, bound: number, cause: LossCause, layer: Layer): Stage {
  return {
    cause,
    layer,
    facets: figures.slice(bound, bound + FACET_COUNT),
    questions: figures.slice(bound + QUESTION_AT, bound + QUESTION_AT + 4),
  };
}

function stageOfReach({ facets, questions }: Reach, cause: LossCause, layer: Layer): Stage {
  return { cause, layer, facets, questions };
}
