/** Criteria about what was decided and written down: T2.5, T3.4, T3.5, M3.4, D5.2, D5.5. */
import type { CriterionRule } from '#/domain/scoring/derive/criterion-rule.ts';
import { count } from '#/domain/scoring/derive/in-words.ts';
import {
  grade,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  PARTIAL,
  UNKNOWN,
  type Judgement,
} from '#/domain/scoring/derive/judgement.ts';
import type { PopulationFacts } from '#/domain/scoring/derive/population-facts.ts';

/** Unlogged UDP (QUIC), Private Relay, encrypted client hello. */
const ESCAPES = ['L02', 'L14', 'L18'];
/** The least share that is more than none. */
const ANY = 1e-6;
const ENCRYPTION = ['L02', 'L18'];

function decidedOf(facts: PopulationFacts, wanted: readonly string[] | null): readonly [decided: number, all: number] {
  const limits = facts.limits.filter(({ id }) => wanted === null || wanted.includes(id));
  return [limits.filter(({ id }) => facts.isDecided(id)).length, limits.length];
}

/** An empty register is an unknown: the decisions may stand elsewhere. */
function decisions(facts: PopulationFacts, wanted: readonly string[] | null, met: number): Judgement | null {
  const [decided, all] = decidedOf(facts, wanted);
  if (facts.mode === null) return UNKNOWN;
  if (all === 0) return NOT_APPLICABLE;
  if (!facts.hasDecisions) return null;
  return grade([decided / all, decided / all], met, ANY);
}

function decisionWords(facts: PopulationFacts, wanted: readonly string[] | null, on: string, cutOff: string): string {
  const [decided, all] = decidedOf(facts, wanted);
  if (facts.mode === null) return 'The management mode is unknown, and so is which limits apply.';
  if (all === 0) return 'Not applicable: none of these limits holds here.';
  return `Limits${on} with a decision in force: ${String(decided)} of ${String(all)} that apply here; ${cutOff}.`;
}

/** A blank is no proof of absence: only a person can say that there is no basis. */
function privacyBasis({ population }: PopulationFacts): Judgement | null {
  return population.privacyBasis.trim() === '' ? null : MET;
}

export const DECISION_RULES: readonly CriterionRule[] = [
  {
    criterion: 'T2.5',
    judge: (facts) => decisions(facts, ESCAPES, 1),
    words: (facts) =>
      decisionWords(
        facts,
        ESCAPES,
        ' on QUIC, Private Relay and encrypted client hello',
        'met when all have one, partial with any',
      ),
  },
  {
    criterion: 'T3.4',
    judge: (facts) => decisions(facts, ENCRYPTION, 1),
    words: (facts) =>
      decisionWords(
        facts,
        ENCRYPTION,
        ' on QUIC and encrypted client hello',
        'met when all have one, partial with any',
      ),
  },
  { criterion: 'T3.5', judge: privacyBasis, words: () => 'A privacy basis is recorded for the population.' },
  { criterion: 'M3.4', judge: privacyBasis, words: () => 'A privacy basis is recorded for the population.' },
  {
    criterion: 'D5.2',
    judge: (facts) => {
      const isListed = facts.mode !== null && facts.population.devices[1] > 0;
      if (!isListed) return NOT_MET;
      return facts.proofAgeOf('D5.2') === null ? PARTIAL : MET;
    },
    words: (facts) =>
      facts.mode === null
        ? 'The management mode is unknown, so its privacy limits cannot be listed.'
        : `${count(facts.limits.length, 'limit', 'limits')} of this mode stand beside the device count; partial until evidence shows that the table was accepted.`,
  },
  {
    criterion: 'D5.5',
    judge: (facts) => decisions(facts, null, 0.9),
    words: (facts) => decisionWords(facts, null, '', 'met from 90 %, partial with any'),
  },
];
