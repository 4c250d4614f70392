/**
 * Families of which the organisation has no source. Where nobody has said so, the gap is to find out; where "none" was
 * stated, it is to get one. A new source is taken to reach every population whose mode lets the family show anything.
 */
import { FAMILIES, type Family } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { ALL_DEVICES, BEST, ORDINARY } from '#/domain/planning/cell-draft.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { FAMILY_WORDS, sentence } from '#/domain/planning/gap-words.ts';
import { proposedSourceId } from '#/domain/planning/proposal.ts';
import { switchesThatMatter } from '#/domain/planning/switches-that-matter.ts';
import { criterionOf, priorityOf } from '#/domain/planning/where-it-belongs.ts';
import { modesThatMayHold } from '#/domain/scoring/mode-ceilings.ts';
import type { ScoredPopulation } from '#/domain/scoring/scored-population.ts';
import type { ScoringContext } from '#/domain/scoring/scoring-context.ts';
import { FACET_COUNT } from '#/domain/scoring/weights.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';

export function familyCandidates(
  context: ScoringContext,
  scores: readonly ScoredPopulation[],
  on: IsoDate,
): readonly Candidate[] {
  return FAMILIES.flatMap((family, at) => {
    const isSilent = (context.silentFamilies & (1 << at)) !== 0;
    if (!isSilent && (context.statedNone & (1 << at)) === 0) return [];
    const changes = scores.map((score) => changeFor(score, family, at, isSilent, on));
    if (changes.every(({ state }) => state === 'absent')) return [];
    return [
      {
        id: `organisation~${family}`,
        population: null,
        kind: isSilent ? ('measure' as const) : ('buy' as const),
        cause: isSilent ? ('unknown' as const) : ('missing' as const),
        layer: isSilent ? ('unproven' as const) : ('closable' as const),
        certain: false,
        changes,
        buys: family,
        mode: null,
        priority: priorityOf(family),
        family,
        source: null,
        criterion: criterionOf(family),
        title: isSilent ? `Find out about ${FAMILY_WORDS[family]}` : `Get ${FAMILY_WORDS[family]}`,
        reason: isSilent
          ? `${sentence(FAMILY_WORDS[family])}: nobody has recorded a source, nor said that there is none.`
          : 'The organisation has none, and the management modes would let it show more.',
      },
    ];
  });
}

function changeFor(score: ScoredPopulation, family: Family, at: number, isSilent: boolean, on: IsoDate): ActionChange {
  const cell = { population: score.population.id, source: proposedSourceId(family) };
  if (!showsAnything(score, at)) return { ...cell, state: 'absent' };
  const quality = isSilent ? BEST : ORDINARY;
  const days = score.context.profile?.days;
  return {
    ...cell,
    state: 'present',
    share: ALL_DEVICES,
    quality: { fields: quality, timeliness: quality, consistency: quality },
    ...(days === undefined ? {} : { retentionDays: days }),
    switches: Object.fromEntries(switchesThatMatter(score, at).map((name) => [name, 'on'] as const)),
    evidenceDate: on,
  };
}

function showsAnything(score: ScoredPopulation, family: number): boolean {
  const { platform, mode } = score.population;
  return modesThatMayHold(score.context.ceilings, platform, mode).some((ceilings) =>
    ceilings.level.subarray(family * FACET_COUNT, (family + 1) * FACET_COUNT).some((level) => level > 0),
  );
}
