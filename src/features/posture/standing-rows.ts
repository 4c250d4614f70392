import type { StructuralLimit } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { standingRisks, standingTermText, type StandingRisk } from '#/domain/planning/standing-risks.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { BadgeTone } from '#/ui/badge.tsx';
import { formatDate } from '#/ui/format.ts';

/** Something that stays unseen by decision or by law, as it is shown. */
export interface StandingRow extends Pick<StandingRisk, 'key' | 'population' | 'name' | 'words' | 'ends'> {
  /** `expired 1 Nov 2026`, `until 5 Dec 2026`, `not permitted`. */
  readonly term: string;
  readonly tone: BadgeTone;
}

const TONES: Readonly<Record<StandingRisk['term'], BadgeTone>> = {
  expired: 'bad',
  soon: 'warn',
  running: 'neutral',
  open_ended: 'warn',
  not_permitted: 'neutral',
};

/** In the order of `standingRisks`. */
export function standingRows(
  workspace: Workspace,
  limits: readonly StructuralLimit[],
  on: IsoDate,
): readonly StandingRow[] {
  return standingRisks(workspace, limits, on).map(({ key, population, name, words, ends, term }) => ({
    key,
    population,
    name,
    words,
    ends,
    term: standingTermText({ term, ends }, formatDate),
    tone: TONES[term],
  }));
}
