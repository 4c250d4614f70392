/** A rule of the commonest form: a share of devices against two cut-offs, in a sentence with its numbers. */
import type { Range } from '#/domain/range.ts';
import type { CriterionRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { metFrom, percent } from '#/domain/scoring/derive/in-words.ts';
import { grade } from '#/domain/scoring/derive/judgement.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';

export function shareRule(rule: {
  readonly criterion: string;
  readonly met: number;
  readonly partial: number;
  /** 0 to 1. */
  readonly measure: (facts: PopulationFacts) => Range;
  readonly says: (share: string, facts: PopulationFacts) => string;
}): CriterionRule {
  return {
    criterion: rule.criterion,
    judge: (facts) => grade(rule.measure(facts), rule.met, rule.partial),
    words: (facts) => `${rule.says(percent(rule.measure(facts)), facts)}; ${metFrom(rule.met, rule.partial)}.`,
  };
}
