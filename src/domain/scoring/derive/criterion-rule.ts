/** [SC20] A criterion that follows from the record. The verdict is cheap; the words are made only for a reader. */
import type { Range } from '#/domain/range.ts';
import type { Judgement } from '#/domain/scoring/derive/judgement.ts';
import type { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';

export interface CriterionRule {
  /** `D1.1` and the like. */
  readonly criterion: string;
  /** `null` where the record says nothing at all, so that only a person can answer. */
  readonly judge: (facts: PopulationFacts) => Judgement | null;
  /** The rule with its numbers: "96 % of devices are covered by an active MTD agent; met from 90 %, partial from 50 %". */
  readonly words: (facts: PopulationFacts) => string;
}

/** A criterion that only the organisation as a whole can answer, or answers by a rule of its own. */
export interface OrganisationRule {
  readonly criterion: string;
  /** The share that is judged, 0 to 1 and the more the better, where the criterion asks for one. */
  readonly share?: (facts: OrganisationFacts) => Range | null;
  readonly judge: (facts: OrganisationFacts) => Judgement | null;
  readonly words: (facts: OrganisationFacts) => string;
}
