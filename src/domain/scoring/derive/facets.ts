/** Criteria that follow from what the facets and questions reach: T3.1-T3.3, T4.2, T4.4, T5.2, D1.1, D1.5. */
import { FACETS, type Facet } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { CriterionRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { count, percent } from '#/domain/scoring/derive/in-words.ts';
import { grade, MET, NOT_APPLICABLE, PARTIAL } from '#/domain/scoring/derive/judgement.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';
import { shareRule } from '#/domain/scoring/derive/share-rule.ts';

/** Bands of DeTT&CT: below a quarter is minimal, from three quarters on excellent. */
const FACET_MET = 0.75;
const FACET_PARTIAL = 0.25;

function facetRule(criterion: string, facet: Facet, what: string): CriterionRule {
  return shareRule({
    criterion,
    met: FACET_MET,
    partial: FACET_PARTIAL,
    measure: (facts) => facts.facet(facet),
    says: (share) => `${what} reaches ${share}`,
  });
}

/** Posture as the identity coverage alone gives it: the mode's ceiling on the devices that it covers. */
function postureAtSignIn(facts: PopulationFacts): Range {
  const [lo, hi] = facts.shareOf(['identity']);
  const table = facts.identityPostureCeiling;
  return [lo * table[0], hi * table[1]];
}

export const FACET_RULES: readonly CriterionRule[] = [
  facetRule('T3.1', 'tls_sni', 'The TLS/SNI facet'),
  facetRule('T3.2', 'volume', 'The volume facet'),
  facetRule('T3.3', 'url', 'The URL facet'),
  facetRule('T4.2', 'app_context', 'The app context facet'),
  {
    criterion: 'T4.4',
    judge: (facts) =>
      facts.population.platform === 'android'
        ? grade(facts.facet('app_context'), FACET_MET, FACET_PARTIAL)
        : NOT_APPLICABLE,
    words: (facts) =>
      facts.population.platform === 'android'
        ? `App context reaches ${percent(facts.facet('app_context'))}; met from 75 %, partial from 25 %.`
        : 'Not applicable: iOS management exposes no permissions.',
  },
  shareRule({
    criterion: 'T5.2',
    met: FACET_MET,
    partial: FACET_PARTIAL,
    measure: postureAtSignIn,
    says: (share) => `Sign-ins carry the device state for ${share}`,
  }),
  shareRule({
    criterion: 'D1.1',
    met: 0.9,
    partial: 0.5,
    measure: (facts) => facts.score.gate,
    says: (share, facts) => `The weakest question (${QUESTION_WORDS[facts.score.weakest]}) reaches ${share}`,
  }),
  {
    criterion: 'D1.5',
    judge: (facts) => (fieldsBelowFull(facts) === 0 || facts.proofAgeOf('D1.5') !== null ? MET : PARTIAL),
    words: (facts) =>
      `Telltale lists ${count(fieldsBelowFull(facts), 'facet', 'facets')} below full here; partial until evidence shows that the owner has accepted the list.`,
  },
];

const QUESTION_WORDS = { who: 'who', app: 'which app', where: 'where to', when_how_much: 'when and how much' } as const;

function fieldsBelowFull(facts: PopulationFacts): number {
  let below = 0;
  for (let at = 0; at < FACETS.length; at++) if (facts.score.rangeAt(at)[0] < 1) below++;
  return below;
}
