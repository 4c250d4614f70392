/** Criteria about how long records are kept: T5.4, M3.1, E4.2. */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { CriterionRule, OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { MET, NOT_MET, PARTIAL, UNKNOWN, type Judgement } from '#/domain/scoring/derive/judgement.ts';
import type { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';
import type { CountedCell } from '#/domain/scoring/derive/counted-cells.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';
import { allOf } from '#/domain/scoring/derive/record-quality.ts';
import type { RetentionProfile } from '#/domain/catalog/catalog.ts';

const NETWORK = ['fw', 'dns', 'proxy', 'tls'] as const satisfies readonly Family[];

function daysOf({ source, cell }: CountedCell): number | null {
  return cell.retentionDays ?? source.retentionDays;
}

/** Met at the profile's days; partial where only what must be at hand at once is kept. */
function kept(cell: CountedCell, profile: RetentionProfile): Judgement {
  const days = daysOf(cell);
  if (days === null) return UNKNOWN;
  if (days >= profile.days) return MET;
  return profile.searchableDays !== null && days >= profile.searchableDays ? PARTIAL : NOT_MET;
}

function keptByAll(facts: PopulationFacts, families: readonly Family[]): Judgement | null {
  const { profile } = facts.context;
  if (profile === null) return null;
  const cells = facts.countedOf(families);
  if (cells.length === 0) return facts.isOpen(families) ? UNKNOWN : NOT_MET;
  return allOf(cells, (cell) => kept(cell, profile));
}

function words(facts: PopulationFacts, families: readonly Family[], what: string): string {
  const { profile } = facts.context;
  const cells = facts.countedOf(families);
  const long = cells.filter((cell) => (daysOf(cell) ?? 0) >= (profile?.days ?? 0)).length;
  if (cells.length === 0) return `No ${what} counts here, so there is nothing to keep.`;
  return `Counted ${what}s that keep ${String(profile?.days ?? 0)} days (${profile?.name ?? ''}): ${String(long)} of ${String(cells.length)}; met when all do.`;
}

export const RETENTION_RULES: readonly CriterionRule[] = [
  {
    criterion: 'T5.4',
    judge: (facts) => keptByAll(facts, ['identity']),
    words: (facts) => words(facts, ['identity'], 'identity source'),
  },
  {
    criterion: 'M3.1',
    judge: (facts) => keptByAll(facts, NETWORK),
    words: (facts) => words(facts, NETWORK, 'network source'),
  },
];

function allKept(facts: OrganisationFacts): Judgement | null {
  const cells = facts.countedCells();
  const profile = facts.scores[0]?.context.profile ?? null;
  return profile === null ? null : allOf(cells, (cell) => kept(cell, profile));
}

export const RETENTION_ORGANISATION_RULES: readonly OrganisationRule[] = [
  {
    criterion: 'E4.2',
    judge: allKept,
    words: (facts) => {
      const profile = facts.scores[0]?.context.profile;
      const cells = facts.countedCells();
      const long = cells.filter((cell) => (daysOf(cell) ?? 0) >= (profile?.days ?? 0)).length;
      return `Counted coverage kept for ${String(profile?.days ?? 0)} days (${profile?.name ?? ''}): ${String(long)} of ${String(cells.length)}; met when all is.`;
    },
  },
];
