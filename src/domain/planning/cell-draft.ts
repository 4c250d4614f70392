/** One idea for one cell, before it is scored. */
import type { Switch } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { Candidate } from '#/domain/planning/gap.ts';
import { BEST_QUALITY } from '#/domain/scoring/weights.ts';
import type { ActionChange } from '#/domain/workspace/entities.ts';

export type Draft = Pick<Candidate, 'kind' | 'cause' | 'layer' | 'certain' | 'title' | 'reason' | 'criterion'> & {
  /** Ends the id of the gap. */
  readonly name: string;
  readonly change: Partial<ActionChange>;
  /** Tells apart ideas of one name that are not the same for several populations: which switches to turn on. */
  readonly variant?: string;
  /** Done once for a source, wherever it counts, so that it is one change of however many populations. */
  readonly isOnce?: true;
  /** The same idea for several populations, "4 populations". */
  readonly forMany: (place: string) => Pick<Candidate, 'title' | 'reason'>;
};

export const ALL_DEVICES: Range = [1, 1];
export const BEST: Range = [BEST_QUALITY, BEST_QUALITY];
/** What a roll-out or a new source is assumed to reach in each dimension of quality: good, not perfect. */
export const ORDINARY: Range = [4, 4];

export function allOn(names: readonly Switch[]): Partial<Record<Switch, 'on'>> {
  return Object.fromEntries(names.map((name) => [name, 'on'] as const));
}
