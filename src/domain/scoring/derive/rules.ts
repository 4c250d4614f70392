/** Every derived criterion by its number. */
import type { CriterionRule, OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';

export const POPULATION_RULES: ReadonlyMap<string, CriterionRule> = byCriterion([]);
export const ORGANISATION_RULES: ReadonlyMap<string, OrganisationRule> = byCriterion([]);

function byCriterion<Rule extends { readonly criterion: string }>(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.criterion, rule]));
}
