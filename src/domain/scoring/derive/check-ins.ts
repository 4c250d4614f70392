/** Whether the inventory's records are fresh, by when devices last checked in: T1.2. */
import type { Range } from '#/domain/range.ts';
import type { CriterionRule, OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { percent } from '#/domain/scoring/derive/in-words.ts';
import { between, MET, NOT_MET, PARTIAL, type Judgement } from '#/domain/scoring/derive/judgement.ts';
import type { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';
import type { Population } from '#/domain/workspace/entities.ts';

const MET_WITHIN_7 = 0.9;
const PARTIAL_WITHIN_30 = 0.75;
const ANY: Range = [0, 1];
/** Shares are quotients: do not fail 0.9 for its last digit. */
const ROUNDING = 1e-9;

interface CheckIns {
  /** Shares of devices, 0 to 1. */
  readonly within7: Range;
  readonly within30: Range;
}

/** `null` where nothing is recorded. */
function checkInsOf({ seenWithin7, seenWithin30 }: Population): CheckIns | null {
  if (seenWithin7 === null && seenWithin30 === null) return null;
  return { within7: seenWithin7 ?? ANY, within30: seenWithin30 ?? ANY };
}

function judge({ within7, within30 }: CheckIns): Judgement {
  return between(judgeOne(within7[0], within30[0]), judgeOne(within7[1], within30[1]));
}

function judgeOne(within7: number, within30: number): Judgement {
  if (within7 >= MET_WITHIN_7 - ROUNDING) return MET;
  return within30 >= PARTIAL_WITHIN_30 - ROUNDING ? PARTIAL : NOT_MET;
}

function words({ within7, within30 }: CheckIns, when: string): string {
  return `${when}${percent(within7)} of devices had checked in within 7 days and ${percent(within30)} within 30; met from 90 % within 7 days, partial from 75 % within 30.`;
}

export const CHECK_IN_RULES: readonly CriterionRule[] = [
  {
    criterion: 'T1.2',
    judge: ({ population }) => {
      const checkIns = checkInsOf(population);
      return checkIns === null ? null : judge(checkIns);
    },
    words: ({ population }) =>
      words(
        checkInsOf(population) ?? { within7: ANY, within30: ANY },
        population.seenOn === null ? '' : `On ${population.seenOn}, `,
      ),
  },
];

/** Devices that no system manages have no records that could be fresh. */
function organisationCheckIns(facts: OrganisationFacts): CheckIns | null {
  if (!facts.scores.some(({ population }) => checkInsOf(population) !== null)) return null;
  const shareOf = (which: keyof CheckIns) =>
    facts.deviceShare(({ population }) => {
      const checkIns = checkInsOf(population);
      if (checkIns !== null) return checkIns[which];
      return population.mode === 'unmanaged' || population.mode === 'mam_only' ? null : ANY;
    });
  const [within7, within30] = [shareOf('within7'), shareOf('within30')];
  return within7 === null || within30 === null ? null : { within7, within30 };
}

export const CHECK_IN_ORGANISATION_RULES: readonly OrganisationRule[] = [
  {
    criterion: 'T1.2',
    judge: (facts) => {
      const checkIns = organisationCheckIns(facts);
      return checkIns === null ? null : judge(checkIns);
    },
    words: (facts) => words(organisationCheckIns(facts) ?? { within7: ANY, within30: ANY }, ''),
  },
];
