/** Criteria about the records themselves: D1.2, D1.3, T1.3, M4.1, M5.2, E4.1. */
import type { QualityDimension } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { CriterionRule, OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { number, percent } from '#/domain/scoring/derive/in-words.ts';
import { between, grade, MET, NOT_MET, PARTIAL, UNKNOWN, type Judgement } from '#/domain/scoring/derive/judgement.ts';
import type { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';
import type { CountedCell } from '#/domain/scoring/derive/counted-cells.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';
import { BEST_QUALITY } from '#/domain/scoring/weights.ts';

const YEAR_DAYS = 365;
const ANY_QUALITY: Range = [0, BEST_QUALITY];
const NOTHING: Range = [0, 0];

/** The worst of what counts: triage is as slow, and as hard to join, as its slowest and oddest source. */
function worstOf(facts: PopulationFacts, dimension: QualityDimension): Range | null {
  const { counted } = facts;
  if (counted.length === 0) return null;
  let lo = BEST_QUALITY;
  let hi = BEST_QUALITY;
  for (const { cell } of counted) {
    const known = cell.quality[dimension] ?? ANY_QUALITY;
    if (known[0] < lo) lo = known[0];
    if (known[1] < hi) hi = known[1];
  }
  return [lo, hi];
}

function worstRule(
  criterion: string,
  dimension: QualityDimension,
  met: number,
  partial: number,
  meaning: string,
): CriterionRule {
  return {
    criterion,
    judge: (facts) => {
      const worst = worstOf(facts, dimension);
      return worst === null ? null : grade(worst, met, partial);
    },
    words: (facts) =>
      `The lowest ${dimension} of what counts here is ${number(worstOf(facts, dimension) ?? [0, 0])} of 5; met from ${String(met)} (${meaning}), partial from ${String(partial)}.`,
  };
}

function reachesSiem(facts: PopulationFacts): Judgement | null {
  return allOf(facts.counted, ({ source }) =>
    source.siem === 'unknown' ? UNKNOWN : source.siem === 'yes' ? MET : NOT_MET,
  );
}

/** Met where all are, not met where none is, partial between; open where some are not known. */
export function allOf(cells: readonly CountedCell[], judge: (cell: CountedCell) => Judgement): Judgement | null {
  if (cells.length === 0) return null;
  let [leastLo, mostLo, leastHi, mostHi] = [1, 0, 1, 0];
  for (const cell of cells) {
    const [lo, hi] = judge(cell).score ?? NOTHING;
    leastLo = Math.min(leastLo, lo);
    mostLo = Math.max(mostLo, lo);
    leastHi = Math.min(leastHi, hi);
    mostHi = Math.max(mostHi, hi);
  }
  return between(mixOf(leastLo, mostLo), mixOf(leastHi, mostHi));
}

function mixOf(least: number, most: number): Judgement {
  if (least === 1) return MET;
  return most === 0 ? NOT_MET : PARTIAL;
}

function managementEvents(facts: PopulationFacts): Judgement | null {
  const cells = facts.countedOf(['mdm']);
  if (cells.length === 0) return facts.isOpen(['mdm']) ? UNKNOWN : NOT_MET;
  if (cells.some(({ source, cell }) => source.siem === 'yes' && isWithinYear(facts.ageOf(cell)))) return MET;
  if (cells.some(({ source }) => source.siem === 'yes')) return PARTIAL;
  return cells.some(({ source }) => source.siem === 'unknown') ? UNKNOWN : NOT_MET;
}

function isWithinYear(ageDays: number | null): boolean {
  return ageDays !== null && ageDays <= YEAR_DAYS;
}

function isInTable({ source, cell }: CountedCell): boolean {
  return source.hasOwner && (cell.retentionDays ?? source.retentionDays) !== null;
}

/** Of each source: who holds it and how long it is kept. A person confirms that the procedure has the table. */
function evidenceTable(facts: PopulationFacts): Judgement | null {
  const complete = allOf(facts.counted, (cell) => (isInTable(cell) ? MET : NOT_MET));
  if (complete !== MET) return complete;
  return facts.proofAgeOf('M5.2') === null ? PARTIAL : MET;
}

export const RECORD_QUALITY_RULES: readonly CriterionRule[] = [
  worstRule('D1.2', 'consistency', 5, 3, 'one schema throughout'),
  worstRule('D1.3', 'timeliness', 4, 2, 'searchable within about a quarter of an hour'),
  {
    criterion: 'T1.3',
    judge: managementEvents,
    words: () => 'Met where the MDM/UEM source reaches the SIEM with proof of the last year, partial without proof.',
  },
  {
    criterion: 'M4.1',
    judge: reachesSiem,
    words: ({ counted }) =>
      `Counted sources that reach the SIEM: ${String(counted.filter(({ source }) => source.siem === 'yes').length)} of ${String(counted.length)}; met when all do.`,
  },
  {
    criterion: 'M5.2',
    judge: evidenceTable,
    words: ({ counted }) =>
      `Counted sources with an owner and a retention on record: ${String(counted.filter(isInTable).length)} of ${String(counted.length)}; met when all are and evidence shows the table in the procedure.`,
  },
];

function provenShare(facts: OrganisationFacts): Range | null {
  let all = 0;
  let proven = 0;
  for (const age of facts.proofAges()) {
    all++;
    if (isWithinYear(age)) proven++;
  }
  return all === 0 ? null : [proven / all, proven / all];
}

export const RECORD_QUALITY_ORGANISATION_RULES: readonly OrganisationRule[] = [
  {
    criterion: 'E4.1',
    share: provenShare,
    judge: (facts) => {
      const share = provenShare(facts);
      return share === null ? null : grade(share, 0.9, 0.5);
    },
    words: (facts) =>
      `${percent(provenShare(facts) ?? [0, 0])} of counted coverage has proof of the last year; met from 90 %, partial from 50 %.`,
  },
];
