/** What a population's management mode hides: record an unknown one, or move to one with a higher ceiling. */
import type { Mode } from '#/domain/catalog/vocabulary.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { MODE_WORDS } from '#/domain/planning/gap-words.ts';
import { modesThatMayHold } from '#/domain/scoring/mode-ceilings.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';

export function modeCandidates(score: ScoredPopulation): readonly Candidate[] {
  const { population, context, evaluation } = score;
  const modes = modesThatMayHold(context.ceilings, population.platform, 'unknown');
  const isKnown = modes.some(({ mode }) => mode === population.mode);
  const base = {
    population: population.id,
    kind: isKnown ? ('change_mode' as const) : ('measure' as const),
    cause: isKnown ? ('ceiling' as const) : ('unknown' as const),
    layer: isKnown ? ('out_of_reach' as const) : ('unproven' as const),
    certain: isKnown,
    changes: [],
    buys: null,
    family: null,
    source: null,
    criterion: 'M1.1',
    priority: 'M1' as const,
  };
  if (!isKnown) {
    const { strongestMode: mode } = evaluation;
    return [
      {
        ...base,
        id: `${population.id}~mode`,
        mode,
        title: `Record the management mode of ${population.name}`,
        reason: 'The management mode is unknown, so the weakest and the strongest both count.',
      },
    ];
  }
  return modes
    .filter((other) => other.mode !== population.mode && other.reach(evaluation.forbidden).visibility > score.ceiling)
    .flatMap(({ mode }) => (mode === null ? [] : [moveTo(mode)]));

  function moveTo(mode: Mode): Candidate {
    return {
      ...base,
      id: `${population.id}~mode~${mode}`,
      mode,
      title: `Move ${population.name} to ${MODE_WORDS[mode]}`,
      reason: 'The present management mode hides what the same sources would show in this one.',
    };
  }
}
