/** The switches that a family needs in the mode of a population, by what the ceilings ask for. */
import { SWITCHES, type Switch } from '#/domain/catalog/vocabulary.ts';
import { modesThatMayHold, switchBit } from '#/domain/scoring/mode-ceilings.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import { FACET_COUNT } from '#/domain/scoring/weights.ts';

export function switchesThatMatter(score: ScoredPopulation, family: number): readonly Switch[] {
  const { platform, mode } = score.population;
  let bits = 0;
  for (const ceilings of modesThatMayHold(score.context.ceilings, platform, mode)) {
    for (let at = family * FACET_COUNT; at < (family + 1) * FACET_COUNT; at++) {
      if (ceilings.level[at] !== ceilings.levelWithout[at]) bits |= ceilings.requires[at] ?? 0;
    }
  }
  return SWITCHES.filter((name) => (bits & switchBit(name)) !== 0);
}
