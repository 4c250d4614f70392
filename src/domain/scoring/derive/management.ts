/** Criteria about how devices are managed: T1.1, T1.6, M1.1, D5.1, E5.2. */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import type { CriterionRule, OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { count, number, percent } from '#/domain/scoring/derive/in-words.ts';
import {
  grade,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  PARTIAL,
  UNKNOWN,
  type Judgement,
} from '#/domain/scoring/derive/judgement.ts';
import type { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';
import type { Range } from '#/domain/range.ts';
import type { Population } from '#/domain/workspace/entities.ts';

const NOT_ENROLLED: ReadonlySet<Population['mode']> = new Set(['mam_only', 'unmanaged']);
const ENROLLED_MET = 0.95;
const ENROLLED_PARTIAL = 0.7;
/** A share of devices with an unknown mode that still counts as partial. */
const UNDECIDED_PARTIAL = 0.1;
/** A count of unmanaged devices is worth its proof for a quarter. */
const COUNT_DAYS = 90;

function enrolled(mode: Mode | null): Judgement {
  if (mode === null) return UNKNOWN;
  return NOT_ENROLLED.has(mode) ? NOT_MET : MET;
}

function supervised({ population, mode }: PopulationFacts): Judgement {
  if (population.platform !== 'ios' || population.ownership === 'personal') return NOT_APPLICABLE;
  if (mode === null) return UNKNOWN;
  return mode === 'supervised' ? MET : NOT_MET;
}

function unmanagedCount(facts: PopulationFacts): Judgement | null {
  if (facts.unmanaged === 'none') return null;
  if (facts.unmanaged === 'estimate') return PARTIAL;
  const age = facts.proofAgeOf('D5.1');
  return age !== null && age <= COUNT_DAYS ? MET : PARTIAL;
}

export const MANAGEMENT_RULES: readonly CriterionRule[] = [
  {
    criterion: 'T1.1',
    judge: ({ mode }) => enrolled(mode),
    words: ({ mode }) =>
      mode === null
        ? 'The management mode is unknown.'
        : `These devices are ${NOT_ENROLLED.has(mode) ? 'not enrolled' : 'enrolled'}; met where enrolled.`,
  },
  {
    criterion: 'T1.6',
    judge: supervised,
    words: ({ population, mode }) => {
      if (population.platform !== 'ios') return 'Not applicable: supervision exists on iOS only.';
      if (population.ownership === 'personal') return 'Not applicable: a personal device cannot be supervised.';
      if (mode === null) return 'The management mode is unknown.';
      return `These iOS devices are ${mode === 'supervised' ? '' : 'not '}supervised; met where supervised.`;
    },
  },
  {
    criterion: 'M1.1',
    judge: ({ mode }) => (mode === null ? NOT_MET : MET),
    words: ({ mode }) =>
      mode === null ? 'No management mode is recorded; met once one is.' : 'The management mode is recorded.',
  },
  {
    criterion: 'D5.1',
    judge: unmanagedCount,
    words: (facts) => {
      const age = facts.proofAgeOf('D5.1');
      const counted =
        facts.unmanaged === 'exact' ? 'Unmanaged devices are counted' : 'Unmanaged devices are counted as a range only';
      const proof = age === null ? 'without dated evidence' : `with evidence ${count(age, 'day', 'days')} old`;
      return `${counted}, ${proof}; met with an exact count proven in the last ${String(COUNT_DAYS)} days, partial with any count.`;
    },
  },
];

function enrolledShare(facts: OrganisationFacts): Range | null {
  return facts.deviceShare(({ population }) => {
    if (population.mode === 'unknown') return [0, 1];
    return NOT_ENROLLED.has(population.mode) ? [0, 0] : [1, 1];
  });
}

function supervisedShare(facts: OrganisationFacts): Range | null {
  return facts.deviceShare(({ population }) => {
    if (population.platform !== 'ios' || population.ownership === 'personal') return null;
    if (population.mode === 'unknown') return [0, 1];
    return population.mode === 'supervised' ? [1, 1] : [0, 0];
  });
}

function undecidedShare(facts: OrganisationFacts): Range | null {
  return facts.deviceShare(({ population }) => (population.mode === 'unknown' ? [1, 1] : [0, 0]));
}

function unmanagedDevices(facts: OrganisationFacts): Range {
  return facts.scores.reduce<Range>(
    ([lo, hi], { population }) =>
      population.mode === 'unmanaged' ? [lo + population.devices[0], hi + population.devices[1]] : [lo, hi],
    [0, 0],
  );
}

export const MANAGEMENT_ORGANISATION_RULES: readonly OrganisationRule[] = [
  {
    criterion: 'T1.1',
    judge: (facts) => gradeOrNull(enrolledShare(facts), ENROLLED_MET, ENROLLED_PARTIAL),
    words: (facts) =>
      `${percent(enrolledShare(facts) ?? [0, 0])} of devices are enrolled; met from 95 %, partial from 70 %.`,
  },
  {
    criterion: 'T1.6',
    judge: (facts) => gradeOrNull(supervisedShare(facts), ENROLLED_MET, ENROLLED_PARTIAL),
    words: (facts) =>
      `${percent(supervisedShare(facts) ?? [0, 0])} of company iOS devices are supervised; met from 95 %, partial from 70 %.`,
  },
  {
    criterion: 'M1.1',
    judge: (facts) => {
      const undecided = undecidedShare(facts);
      if (undecided === null) return null;
      if (undecided[1] === 0) return MET;
      return undecided[1] < UNDECIDED_PARTIAL ? PARTIAL : NOT_MET;
    },
    words: (facts) =>
      `${percent(undecidedShare(facts) ?? [0, 0])} of devices have no recorded management mode; met at none, partial below 10 %.`,
  },
  {
    criterion: 'E5.2',
    judge: (facts) => {
      if (!facts.scores.some(({ population }) => population.mode === 'unmanaged')) return null;
      const [lo, hi] = unmanagedDevices(facts);
      return lo === hi ? MET : PARTIAL;
    },
    words: (facts) =>
      `${number(unmanagedDevices(facts))} devices are unmanaged; met with an exact count, partial with a range.`,
  },
];

function gradeOrNull(share: Range | null, met: number, partial: number): Judgement | null {
  return share === null ? null : grade(share, met, partial);
}
