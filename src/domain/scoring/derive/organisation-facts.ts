/** What the rules may ask about the organisation as a whole. */
import type { Range } from '#/domain/range.ts';
import { countedCellsOf, type CountedCell } from '#/domain/scoring/derive/counted-cells.ts';
import { ageReader } from '#/domain/scoring/evaluate.ts';
import { extremeMean } from '#/domain/scoring/roll-up.ts';
import type { ScoredOrganisation } from '#/domain/scoring/scored-organisation.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';

export class OrganisationFacts {
  readonly organisation: ScoredOrganisation;
  readonly scores: readonly ScoredPopulation[];

  constructor(organisation: ScoredOrganisation) {
    this.organisation = organisation;
    this.scores = organisation.scores;
  }

  countedCells(): readonly CountedCell[] {
    return this.scores.flatMap(countedCellsOf);
  }

  /** Age in days of the newest proof of each counted cell; `null` without any. */
  proofAges(): readonly (number | null)[] {
    return this.scores.flatMap((score) => {
      const ageOf = ageReader(score.context, score.records.evidence);
      return countedCellsOf(score).map(({ cell }) => ageOf(cell));
    });
  }

  /**
   * Devices for which something holds as a share of all devices, sensitivity aside. `holds` says at worst and at best;
   * `null` leaves a population out. `null` where no device is left.
   */
  deviceShare(holds: (score: ScoredPopulation) => Range | null): Range | null {
    const answers = this.scores.map(holds);
    const weightLo = this.scores.map(({ population }) => population.devices[0]);
    const weightHi = this.scores.map(({ population }) => population.devices[1]);
    const lo = extremeMean(
      answers.map((range) => range?.[0] ?? NaN),
      weightLo,
      weightHi,
      1,
    );
    const hi = extremeMean(
      answers.map((range) => range?.[1] ?? NaN),
      weightLo,
      weightHi,
      -1,
    );
    return lo === null || hi === null ? null : [lo, hi];
  }
}
