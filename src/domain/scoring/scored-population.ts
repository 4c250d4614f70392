/**
 * The score of one population. The numbers are there from the start; the shapes that only some screens read (facets
 * with their slices, the trace, the criteria) are made when they are first asked for, and kept.
 */
import { FACETS, FAMILIES, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { recordOf } from '#/domain/record-of.ts';
import { ageReader, type Evaluation } from '#/domain/scoring/evaluate.ts';
import { lowerFacet } from '#/domain/scoring/facet-value.ts';
import { BOUND, BREADTH_AT, GATE_AT, QUESTION_AT, VISIBILITY_AT } from '#/domain/scoring/figures.ts';
import { proofOf } from '#/domain/scoring/proof.ts';
import type { CellEvidence } from '#/domain/scoring/record-index.ts';
import type {
  CriterionScore,
  FacetScore,
  PopulationScore,
  Proof,
  TraceLine,
  TraceSlice,
  VisibilityLevel,
} from '#/domain/scoring/score.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { SliceTable } from '#/domain/scoring/slice-table.ts';
import { cellRowOf, fillTable, isCounted, type Cells } from '#/domain/scoring/to-model.ts';
import { levelOf } from '#/domain/scoring/visibility-level.ts';
import { BREADTH_POINTS, FACET_WEIGHTS, GATE_POINTS } from '#/domain/scoring/weights.ts';
import type { Population } from '#/domain/workspace/entities.ts';

const NETWORK_FAMILIES: ReadonlySet<string> = new Set(['fw', 'dns', 'proxy', 'tls']);

const sliceTable = new SliceTable();

/** What a population's visibility was worked out from; all compared by reference. */
export interface PopulationRecords {
  readonly population: Population;
  readonly cells: Cells;
  readonly evidence: CellEvidence | undefined;
}

export interface PopulationReadiness {
  readonly readiness: Range | null;
  /** All criteria with their words. */
  readonly criteria: () => ReadonlyMap<string, CriterionScore>;
}

/** Works out readiness once the visibility of a population stands. */
export interface ReadinessRules {
  readonly ready: (score: ScoredPopulation) => PopulationReadiness;
}

export class ScoredPopulation implements PopulationScore {
  readonly population: Population;
  readonly records: PopulationRecords;
  readonly evaluation: Evaluation;
  readonly visibility: Range;
  readonly ceiling: number;
  readonly #context: ScoringContext;
  readonly #readiness: ReadinessRules;
  #facets: PopulationScore['facets'] | null = null;
  #trace: readonly TraceLine[] | null = null;
  #ready: PopulationReadiness | null = null;
  #criteria: ReadonlyMap<string, CriterionScore> | null = null;
  #hasNetworkSource: boolean | null = null;

  constructor(context: ScoringContext, records: PopulationRecords, evaluation: Evaluation, readiness: ReadinessRules) {
    this.#context = context;
    this.#readiness = readiness;
    this.records = records;
    this.population = records.population;
    this.evaluation = evaluation;
    this.visibility = this.rangeAt(VISIBILITY_AT);
    this.ceiling = evaluation.reach.visibility;
  }

  /** The same visibility where only answers changed. */
  withReadiness(readiness: ReadinessRules): ScoredPopulation {
    return new ScoredPopulation(this.#context, this.records, this.evaluation, readiness);
  }

  /** The score that other records would give, under the same rules. */
  with(records: PopulationRecords, evaluation: Evaluation): ScoredPopulation {
    return new ScoredPopulation(this.#context, records, evaluation, this.#readiness);
  }

  get context(): ScoringContext {
    return this.#context;
  }

  get breadth(): Range {
    return this.rangeAt(BREADTH_AT);
  }

  get gate(): Range {
    return this.rangeAt(GATE_AT);
  }

  /** [SC6] The first of the questions that are weakest at the lower bound. */
  get weakest(): Question {
    const { figures } = this.evaluation;
    let weakest: Question = 'who';
    let least = Infinity;
    QUESTIONS.forEach((question, at) => {
      const value = figures[QUESTION_AT + at] ?? 0;
      if (value < least) {
        least = value;
        weakest = question;
      }
    });
    return weakest;
  }

  get questions(): Readonly<Record<Question, Range>> {
    return recordOf(QUESTIONS, (_, at) => this.rangeAt(QUESTION_AT + at));
  }

  get questionCeilings(): Readonly<Record<Question, number>> {
    return recordOf(QUESTIONS, (_, at) => this.evaluation.reach.questions[at] ?? 0);
  }

  get facets(): Readonly<Record<Facet, FacetScore>> {
    return (this.#facets ??= this.#makeFacets());
  }

  get proof(): Proof {
    return proofOf(this.visibility, this.ceiling, this.evaluation.reachBeforeLegal.visibility);
  }

  get level(): VisibilityLevel {
    return levelOf(this.visibility[0], this.evaluation.figures[GATE_AT] ?? 0);
  }

  /** [SC10] One line a facet and one for the gate, which is the weakest question's. Their points sum to S. */
  get trace(): readonly TraceLine[] {
    return (this.#trace ??= [
      ...FACETS.map((facet, at): TraceLine => {
        const [lo, hi] = this.rangeAt(at);
        const weight = FACET_WEIGHTS[facet];
        return { kind: 'facet', facet, points: [BREADTH_POINTS * (weight * lo), BREADTH_POINTS * (weight * hi)] };
      }),
      { kind: 'gate', question: this.weakest, points: [GATE_POINTS * this.gate[0], GATE_POINTS * this.gate[1]] },
    ]);
  }

  get readiness(): Range | null {
    return this.#readied.readiness;
  }

  get criteria(): ReadonlyMap<string, CriterionScore> {
    return (this.#criteria ??= this.#readied.criteria());
  }

  get hasNetworkSource(): boolean {
    const { cells } = this.records;
    return (this.#hasNetworkSource ??= this.#context.sources.some(
      (source) => NETWORK_FAMILIES.has(FAMILIES[source.family] ?? '') && isCounted(cells?.get(source.id)),
    ));
  }

  get #readied(): PopulationReadiness {
    return (this.#ready ??= this.#readiness.ready(this));
  }

  /** Both bounds of a figure by its place in `figures.ts`, without making the shapes around it. */
  rangeAt(at: number): Range {
    const { figures } = this.evaluation;
    return [figures[at] ?? 0, figures[BOUND + at] ?? 0];
  }

  #makeFacets(): PopulationScore['facets'] {
    const { cells, evidence } = this.records;
    const { weakestMode, forbidden, reach } = this.evaluation;
    const cellRow = cellRowOf(this.#context, cells);
    fillTable(sliceTable, this.#context, cellRow, weakestMode, forbidden, ageReader(this.#context, evidence));
    return recordOf(FACETS, (facet, at): FacetScore => {
      const slices: TraceSlice[] = [];
      lowerFacet(sliceTable, at, (row, share, value) => {
        const family = FAMILIES[sliceTable.family[row] ?? 0] ?? 'mdm';
        const source = this.#context.sources[sliceTable.source[row] ?? -1]?.id ?? null;
        slices.push({ source, family, share, value });
      });
      return { facet, value: this.rangeAt(at), ceiling: reach.facets[at] ?? 0, slices };
    });
  }
}
