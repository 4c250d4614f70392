import type { Question } from '#/domain/catalog/vocabulary.ts';
import type { PopulationScore } from '#/domain/scoring/score.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import { wholeLayers } from '#/text/whole-layers.ts';

const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  who: 'Who used the device',
  app: 'Which app made the traffic',
  where: 'Where it went',
  when_how_much: 'When and how much',
};

/** What the proof bar says, in two or three sentences, with the bar's own rounding. */
export function proofInWords(score: PopulationScore): string {
  const { proof, population, weakest } = score;
  const { proven, unproven, closable, outOfReachMode, outOfReachLegal } = wholeLayers(proof);
  const now =
    proven === 0
      ? 'Nothing of what an investigation needs can be proven today'
      : `${proven} of 100 points of what an investigation needs can be proven today`;
  const doubt =
    unproven === 0
      ? ''
      : `; ${unproven} more ${unproven === 1 ? 'hangs' : 'hang'} on evidence or numbers that nobody has recorded`;
  const closing =
    closable === 0
      ? `${unproven === 0 ? 'Nothing' : 'Beyond that nothing'} could be closed with more telemetry`
      : `${closable} could be closed with telemetry that this mode allows`;
  const gate =
    proven + unproven + closable === 0
      ? ''
      : ` ${QUESTION_WORDS[weakest]} is the weakest of the four questions and holds the score back.`;
  return `${now}${doubt}. ${closing}; ${reachInWords(population.mode, outOfReachMode + outOfReachLegal, outOfReachLegal)}.${gate}`;
}

function reachInWords(mode: PopulationScore['population']['mode'], out: number, legal: number): string {
  if (mode === 'unknown') return 'the management mode is not recorded, so the ceiling is that of the strongest mode';
  if (out === 0) return 'nothing is out of reach';
  const why = legal === 0 ? '' : `, of these ${legal} because collection is not permitted`;
  return `${out} ${out === 1 ? 'is' : 'are'} out of reach in this mode (${MODE_LABELS[mode].toLowerCase()})${why}`;
}
