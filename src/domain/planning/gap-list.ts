/**
 * Every gap there is, in the order of what to do about it: changes with what the engine gives for them (`everyGap`), then criteria
 * that are not met, then what stands whatever is done; the most on top of each.
 */
import type { GapEntry } from '#/domain/planning/gap-entry.ts';
import type { Gap } from '#/domain/planning/gap.ts';
import type { Loss } from '#/domain/planning/lost-points.ts';
import { standingLosses } from '#/domain/planning/standing-losses.ts';
import { unmetCriteria } from '#/domain/planning/unmet-criteria.ts';
import type { ScoredWorkspace } from '#/domain/scoring/score-workspace.ts';

/** `gaps` as `everyGap` gives them, `losses` as `lostPoints` does, both of the same score. */
export function gapList(scored: ScoredWorkspace, gaps: readonly Gap[], losses: readonly Loss[]): readonly GapEntry[] {
  return [
    ...gaps.map(entryOfChange),
    ...unmetCriteria(scored).toSorted((a, b) => b.readiness - a.readiness || byKey(a, b)),
    ...standingLosses(losses, scored.workspace.populations).toSorted(bySize),
  ];
}

function bySize(a: GapEntry, b: GapEntry): number {
  return b.size - a.size || byKey(a, b);
}

function byKey(a: GapEntry, b: GapEntry): number {
  return a.key < b.key ? -1 : 1;
}

function entryOfChange(gap: Gap): GapEntry {
  const { id, kind, cause, layer, population, facet, question, family, source, criteria, certain } = gap;
  return {
    key: id,
    kind,
    cause,
    layer,
    population,
    facet,
    question,
    family: family ?? gap.buys,
    source,
    criteria,
    size: gap.gain,
    narrows: gap.narrows,
    readiness: 0,
    certain,
    title: gap.title,
    reason: gap.reason,
    closes: CLOSES[kind],
    change: gap,
  };
}

const CLOSES: Readonly<Record<Gap['kind'], string>> = {
  measure: 'Find it out and write it down with dated evidence; the result may be less than hoped for.',
  configure: 'A change of set-up in what is there, with dated evidence that it holds.',
  buy: 'A new source, rolled out to every population whose management mode lets it show anything.',
  change_mode: 'Enrol the devices anew in the other management mode.',
};
