/**
 * Every gap: what proves more alone, what only narrows the range, and what gives something only beside another change, such
 * as a share before its log fields. What gives nothing in any of these ways is no gap.
 */
import { allCandidates } from '#/domain/planning/all-candidates.ts';
import { partnerOf } from '#/domain/planning/frontier/partner.ts';
import { PlanSpace } from '#/domain/planning/frontier/plan-space.ts';
import { WorkingSet } from '#/domain/planning/frontier/working-set.ts';
import type { Beside, Candidate, Gap } from '#/domain/planning/gap.ts';
import { LEAST_GAIN } from '#/domain/planning/gap-size.ts';
import { sizedGaps } from '#/domain/planning/gaps.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** The most first; what gives nothing alone comes last. `candidates`: as `allCandidates` gives them. */
export function everyGap(
  scored: ScoredWorkspace,
  candidates: readonly Candidate[] = allCandidates(scored),
): readonly Gap[] {
  const sized = sizedGaps(scored, candidates);
  const alone = sized.filter(
    ({ gain, narrows }) => gain >= LEAST_GAIN || (gain > -LEAST_GAIN && narrows >= LEAST_GAIN),
  );
  const told = new Set(alone);
  const silent = sized.filter((gap) => !told.has(gap) && gap.kind !== 'change_mode' && gap.gain > -LEAST_GAIN);
  return silent.length === 0 ? alone : [...alone, ...besideOthers(scored, sized, silent)];
}

function besideOthers(scored: ScoredWorkspace, sized: readonly Gap[], silent: readonly Gap[]): readonly Gap[] {
  const free = { days: 0, once: 0, perYear: 0, money: 0, otherModes: [] };
  const space = PlanSpace.of(
    scored,
    sized.map((candidate) => ({ candidate, ...free })),
  );
  const nothing = new WorkingSet(space);
  const everything = new WorkingSet(space, space.changes.keys());
  const all = everything.score;
  const isSilent = new Set(silent);
  return sized
    .flatMap((gap, change): readonly (Gap & { readonly beside: Beside })[] => {
      if (!isSilent.has(gap)) return [];
      const partner = partnerOf(nothing, change);
      if (partner !== null) {
        const other = sized[partner.change];
        return [{ ...gap, beside: { gap: other?.id ?? null, title: other?.title ?? null, gain: partner.gain } }];
      }
      const gain = all - everything.scoreWith([], [change]);
      return gain < LEAST_GAIN ? [] : [{ ...gap, beside: { gap: null, title: null, gain } }];
    })
    .toSorted((a, b) => b.beside.gain - a.beside.gain || (a.id < b.id ? -1 : 1));
}
