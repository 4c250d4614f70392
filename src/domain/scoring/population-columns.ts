/** [SC8] The columns that the organisation's score is rolled up from, kept flat: one position a population. */
import type { Range } from '#/domain/range.ts';
import { extremeMean, rollUp } from '#/domain/scoring/roll-up.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';

export class PopulationColumns {
  /** Devices times sensitivity. */
  readonly weightLo: Float64Array;
  readonly weightHi: Float64Array;
  readonly #visibilityLo: Float64Array;
  readonly #visibilityHi: Float64Array;
  readonly #reach: Float64Array;
  readonly #reachBeforeLegal: Float64Array;

  private constructor(columns: readonly Float64Array[]) {
    const none = new Float64Array(0);
    const [weightLo = none, weightHi = none, lo = none, hi = none, reach = none, before = none] = columns;
    this.weightLo = weightLo;
    this.weightHi = weightHi;
    this.#visibilityLo = lo;
    this.#visibilityHi = hi;
    this.#reach = reach;
    this.#reachBeforeLegal = before;
  }

  static of(scores: readonly ScoredPopulation[]): PopulationColumns {
    const columns = Array.from({ length: 6 }, () => new Float64Array(scores.length));
    scores.forEach((score, at) => {
      const figures = figuresOf(score);
      columns.forEach((column, which) => {
        column[at] = figures[which] ?? 0;
      });
    });
    return new PopulationColumns(columns);
  }

  /** A copy in which some populations have a new score. */
  with(changed: ReadonlyMap<number, ScoredPopulation>): PopulationColumns {
    const figures = [...changed].map(([at, score]) => ({ at, figures: figuresOf(score) }));
    return new PopulationColumns(
      this.#all().map((column, which) => {
        // An edit seldom changes what can be reached or how much it weighs; such a column is shared.
        const put = figures.filter(({ at, figures: own }) => column[at] !== own[which]);
        if (put.length === 0) return column;
        const copy = column.slice();
        for (const { at, figures: own } of put) copy[at] = own[which] ?? 0;
        return copy;
      }),
    );
  }

  visibility(): Range | null {
    return rollUp(this.#visibilityLo, this.#visibilityHi, this.weightLo, this.weightHi);
  }

  /** S_max of the organisation: like the upper bound, it takes the counts that are kindest. */
  reach(): number | null {
    return extremeMean(this.#reach, this.weightLo, this.weightHi, -1);
  }

  reachBeforeLegal(): number | null {
    return extremeMean(this.#reachBeforeLegal, this.weightLo, this.weightHi, -1);
  }

  /** Rolls up any other range of the populations; `null` of a population takes no part. */
  rollUpOf(scores: readonly ScoredPopulation[], rangeOf: (score: ScoredPopulation) => Range | null): Range | null {
    const lo = new Float64Array(scores.length);
    const hi = new Float64Array(scores.length);
    scores.forEach((score, at) => {
      const range = rangeOf(score);
      lo[at] = range?.[0] ?? NaN;
      hi[at] = range?.[1] ?? NaN;
    });
    return rollUp(lo, hi, this.weightLo, this.weightHi);
  }

  #all(): readonly Float64Array[] {
    return [this.weightLo, this.weightHi, this.#visibilityLo, this.#visibilityHi, this.#reach, this.#reachBeforeLegal];
  }
}

/** In the order of the columns. */
function figuresOf({ population, visibility, ceiling, evaluation }: ScoredPopulation): readonly number[] {
  const { devices, sensitivity } = population;
  return [
    devices[0] * sensitivity,
    devices[1] * sensitivity,
    visibility[0],
    visibility[1],
    ceiling,
    evaluation.reachBeforeLegal.visibility,
  ];
}
