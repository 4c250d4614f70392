/** [SC20] Every derived criterion by its number. */
import type { CriterionRule, OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { CHECK_IN_ORGANISATION_RULES, CHECK_IN_RULES } from '#/domain/scoring/derive/check-ins.ts';
import { DECISION_RULES } from '#/domain/scoring/derive/decisions.ts';
import { EXECUTIVE_RULES } from '#/domain/scoring/derive/executive.ts';
import { FACET_RULES } from '#/domain/scoring/derive/facets.ts';
import { MANAGEMENT_ORGANISATION_RULES, MANAGEMENT_RULES } from '#/domain/scoring/derive/management.ts';
import { REACH_RULES } from '#/domain/scoring/derive/reach.ts';
import { RECORD_QUALITY_ORGANISATION_RULES, RECORD_QUALITY_RULES } from '#/domain/scoring/derive/record-quality.ts';
import { RETENTION_ORGANISATION_RULES, RETENTION_RULES } from '#/domain/scoring/derive/retention.ts';

export const POPULATION_RULES: ReadonlyMap<string, CriterionRule> = byCriterion([
  ...MANAGEMENT_RULES,
  ...CHECK_IN_RULES,
  ...REACH_RULES,
  ...FACET_RULES,
  ...RECORD_QUALITY_RULES,
  ...RETENTION_RULES,
  ...DECISION_RULES,
]);

export const ORGANISATION_RULES: ReadonlyMap<string, OrganisationRule> = byCriterion([
  ...MANAGEMENT_ORGANISATION_RULES,
  ...CHECK_IN_ORGANISATION_RULES,
  ...RECORD_QUALITY_ORGANISATION_RULES,
  ...RETENTION_ORGANISATION_RULES,
  ...EXECUTIVE_RULES,
]);

function byCriterion<Rule extends { readonly criterion: string }>(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.criterion, rule]));
}
