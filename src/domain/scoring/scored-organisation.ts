/** [SC8] The organisation's score. Visibility is rolled up at once, the rest when a screen asks for it. */
import { FACETS, QUESTIONS, type Facet, type Question } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import { recordOf } from '#/domain/record-of.ts';
import { ageReader } from '#/domain/scoring/evaluate.ts';
import { QUESTION_AT } from '#/domain/scoring/figures.ts';
import type { PopulationColumns } from '#/domain/scoring/population-columns.ts';
import { proofOf } from '#/domain/scoring/proof.ts';
import type { CriterionScore, OrganisationScore, Proof, VisibilityLevel } from '#/domain/scoring/score.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { isCounted, isUnknown } from '#/domain/scoring/to-model.ts';
import { levelOf } from '#/domain/scoring/visibility-level.ts';

export type OrganisationCriteria = (organisation: ScoredOrganisation) => ReadonlyMap<string, CriterionScore>;

export class ScoredOrganisation implements OrganisationScore {
  readonly scores: readonly ScoredPopulation[];
  readonly columns: PopulationColumns;
  readonly visibility: Range | null;
  readonly ceiling: number | null;
  readonly #criteriaOf: OrganisationCriteria;
  readonly #kept = new Map<string, unknown>();

  constructor(scores: readonly ScoredPopulation[], columns: PopulationColumns, criteriaOf: OrganisationCriteria) {
    this.scores = scores;
    this.columns = columns;
    this.visibility = columns.visibility();
    this.ceiling = columns.reach();
    this.#criteriaOf = criteriaOf;
  }

  get breadth(): Range | null {
    return this.#keep('breadth', () => this.rollUp((score) => score.breadth));
  }

  get gate(): Range | null {
    return this.#keep('gate', () => this.rollUp((score) => score.gate));
  }

  get questions(): Readonly<Record<Question, Range>> | null {
    return this.#keep('questions', () =>
      this.visibility === null
        ? null
        : recordOf(QUESTIONS, (_, at) => this.rollUp((score) => score.rangeAt(QUESTION_AT + at)) ?? [0, 0]),
    );
  }

  get questionCeilings(): Readonly<Record<Question, number>> | null {
    return this.#keep('questionCeilings', () =>
      this.visibility === null
        ? null
        : recordOf(QUESTIONS, (_, at) => {
            const [, most] = this.rollUp((score) => {
              const ceiling = score.evaluation.reach.questions[at] ?? 0;
              return [ceiling, ceiling];
            }) ?? [0, 0];
            return most;
          }),
    );
  }

  get facets(): Readonly<Record<Facet, Range>> | null {
    return this.#keep('facets', () =>
      this.visibility === null
        ? null
        : recordOf(FACETS, (_, at) => this.rollUp((score) => score.rangeAt(at)) ?? [0, 0]),
    );
  }

  get weakest(): Question | null {
    const { questions } = this;
    if (questions === null) return null;
    return QUESTIONS.reduce((weakest, question) =>
      questions[question][0] < questions[weakest][0] ? question : weakest,
    );
  }

  get proof(): Proof | null {
    const before = this.columns.reachBeforeLegal();
    if (this.visibility === null || this.ceiling === null || before === null) return null;
    return proofOf(this.visibility, this.ceiling, before);
  }

  get level(): VisibilityLevel | null {
    return this.visibility === null ? null : levelOf(this.visibility[0], this.gate?.[0] ?? 0);
  }

  get readiness(): Range | null {
    return this.#keep('readiness', () => this.rollUp((score) => score.readiness));
  }

  get criteria(): ReadonlyMap<string, CriterionScore> {
    return this.#keep('criteria', () => this.#criteriaOf(this));
  }

  get devices(): Range {
    return this.#keep('devices', () => devicesOf(this.scores));
  }

  get devicesInTheDark(): Range {
    return this.#keep('dark', () => devicesOf(this.scores.filter((score) => !score.hasNetworkSource)));
  }

  get assessedShare(): number | null {
    return this.#keep('assessed', () => assessedShareOf(this.scores));
  }

  get medianEvidenceAgeDays(): number | null {
    return this.#keep('age', () => medianAgeOf(this.scores));
  }

  rollUp(rangeOf: (score: ScoredPopulation) => Range | null): Range | null {
    return this.columns.rollUpOf(this.scores, rangeOf);
  }

  #keep<Value>(name: string, make: () => Value): Value {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name is written by one getter only.
    return this.#kept.get(name) as Value;
  }
}

function devicesOf(scores: readonly ScoredPopulation[]): Range {
  let [lo, hi] = [0, 0];
  for (const { population } of scores) {
    lo += population.devices[0];
    hi += population.devices[1];
  }
  return [lo, hi];
}

/** Cells whose state somebody recorded, each weighed by the devices behind it. */
function assessedShareOf(scores: readonly ScoredPopulation[]): number | null {
  let known = 0;
  let all = 0;
  for (const { population, records, context } of scores) {
    const devices = (population.devices[0] + population.devices[1]) / 2;
    for (const source of context.sources) {
      all += devices;
      if (!isUnknown(records.cells?.get(source.id))) known += devices;
    }
  }
  return all > 0 ? known / all : null;
}

function medianAgeOf(scores: readonly ScoredPopulation[]): number | null {
  const ages: number[] = [];
  for (const { records, context } of scores) {
    const ageOf = ageReader(context, records.evidence);
    for (const source of context.sources) {
      const cell = records.cells?.get(source.id);
      const age = isCounted(cell) ? ageOf(cell) : null;
      if (age !== null) ages.push(Math.max(0, age));
    }
  }
  if (ages.length === 0) return null;
  ages.sort((a, b) => a - b);
  const middle = ages.length >> 1;
  const upper = ages[middle] ?? 0;
  return ages.length % 2 === 1 ? upper : ((ages[middle - 1] ?? 0) + upper) / 2;
}
