import type { Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';

const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  who: 'Who used the device',
  app: 'Which app made the traffic',
  where: 'Where it went',
  when_how_much: 'When and how much',
};

/** Fewer points than this read as none. */
const NOTHING = 0.5;

/** What the proof bar says, in two or three sentences. */
export function proofInWords(score: PopulationScore): string {
  const { proof, population, weakest, ceiling } = score;
  const proven = Math.round(proof.proven);
  const parts = [
    proven === 0
      ? 'Nothing of what an investigation needs can be proven today'
      : `${proven} of 100 points of what an investigation needs can be proven today`,
  ];
  if (proof.unproven >= NOTHING) {
    parts.push(
      `${Math.round(proof.unproven)} more ${Math.round(proof.unproven) === 1 ? 'hangs' : 'hang'} on evidence or numbers that nobody has recorded`,
    );
  }
  const out = proof.outOfReachMode + proof.outOfReachLegal;
  const closing =
    proof.closable >= NOTHING
      ? `${Math.round(proof.closable)} could be closed with telemetry that this mode allows`
      : 'Nothing more could be closed in this mode';
  const reach =
    population.mode === 'unknown'
      ? 'the management mode is not recorded, so the ceiling is that of the strongest mode'
      : out < NOTHING
        ? 'nothing is out of reach'
        : `${Math.round(out)} are out of reach in ${MODE_LABELS[population.mode].toLowerCase()} mode${
            proof.outOfReachLegal >= NOTHING
              ? `, of these ${Math.round(proof.outOfReachLegal)} because collection is not permitted`
              : ''
          }`;
  const gate =
    ceiling < NOTHING
      ? ''
      : ` ${QUESTION_WORDS[weakest]} is the weakest of the four questions and holds the score back.`;
  return `${parts.join('; ')}. ${closing}; ${reach}.${gate}`;
}
