/** The executives' questions that the scores themselves answer: E1.1, E1.2, E1.3, E2.1. */
import type { Range } from '#/domain/range.ts';
import type { OrganisationRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { number, percent } from '#/domain/scoring/derive/in-words.ts';
import { grade, MET, NOT_MET, PARTIAL } from '#/domain/scoring/derive/judgement.ts';
import type { OrganisationFacts } from '#/domain/scoring/derive/organisation-facts.ts';

/** A case can be worked where even the weakest question reaches this. */
const INVESTIGABLE = 0.6;
const MOST_WIDTH = 10;
const MOST_DARK = 0.1;

function investigable(facts: OrganisationFacts): Range | null {
  return facts.deviceShare(({ gate }) => [gate[0] >= INVESTIGABLE ? 1 : 0, gate[1] >= INVESTIGABLE ? 1 : 0]);
}

/** Answered by the path criterion, so that a person's correction of it counts here too. */
function inTheDark(facts: OrganisationFacts): Range | null {
  return facts.deviceShare((score) => {
    const path = score.criteria.get('T2.1')?.score ?? null;
    return path === null ? null : [1 - path[1], 1 - path[0]];
  });
}

function inTheLight(facts: OrganisationFacts): Range | null {
  const dark = inTheDark(facts);
  return dark === null ? null : [1 - dark[1], 1 - dark[0]];
}

function weakestPopulation(facts: OrganisationFacts): string | null {
  const counted = facts.scores.filter(({ population }) => population.devices[1] > 0);
  const loss = (score: (typeof counted)[number]) => (100 - score.visibility[0]) * score.population.sensitivity;
  return counted.toSorted((a, b) => loss(b) - loss(a))[0]?.population.name ?? null;
}

/** What a rule reads of other criteria: a part of the checklist with the one needs the others too. */
export const READ_BY_CRITERION: ReadonlyMap<string, readonly string[]> = new Map([['E2.1', ['T2.1']]]);

export const EXECUTIVE_RULES: readonly OrganisationRule[] = [
  {
    criterion: 'E1.1',
    share: investigable,
    judge: (facts) => {
      const share = investigable(facts);
      return share === null ? null : grade(share, 0.8, 0.5);
    },
    words: (facts) =>
      `${percent(investigable(facts) ?? [0, 0])} of devices reach ${String(INVESTIGABLE)} in their weakest question; met from 80 %, partial from 50 %.`,
  },
  {
    criterion: 'E1.2',
    judge: (facts) => (weakestPopulation(facts) === null ? null : MET),
    words: (facts) => `The most points, weighted by sensitivity, are lost on ${weakestPopulation(facts) ?? ''}.`,
  },
  {
    criterion: 'E1.3',
    judge: ({ organisation: { visibility } }) => {
      if (visibility === null) return null;
      const width = visibility[1] - visibility[0];
      if (width <= MOST_WIDTH) return MET;
      return width <= 2 * MOST_WIDTH ? PARTIAL : NOT_MET;
    },
    words: ({ organisation: { visibility } }) => {
      const width = visibility === null ? 0 : visibility[1] - visibility[0];
      return `The range of the organisation's visibility is ${number([width, width])} points wide; met up to ${String(MOST_WIDTH)}, partial up to ${String(2 * MOST_WIDTH)}.`;
    },
  },
  {
    criterion: 'E2.1',
    share: inTheLight,
    judge: (facts) => {
      const light = inTheLight(facts);
      return light === null ? null : grade(light, 1 - MOST_DARK, 0.5);
    },
    words: (facts) =>
      `${percent(inTheDark(facts) ?? [0, 0])} of devices work off the network without a logging path; met up to 10 %, partial up to 50 %.`,
  },
];
