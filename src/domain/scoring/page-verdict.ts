import type { IsoDate } from '#/domain/dates.ts';
import { heldBackMost } from '#/domain/scoring/population-rows.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { verdictOf, type Words } from '#/domain/scoring/verdict-words.ts';

/** How numbers and days are written where the sentence is shown. */
export interface VerdictTexts {
  readonly points: (points: number) => string;
  readonly date: (date: string) => string;
}

/** The verdict of a whole record, and how its proven points moved. `moved`: `null` without an earlier day to compare with. */
export function pageVerdict(
  score: WorkspaceScore,
  moved: { readonly points: number; readonly since: IsoDate } | null,
  { points, date }: VerdictTexts,
): readonly Words[] {
  const { organisation } = score;
  return verdictOf({
    organisation,
    change: moved === null ? null : { points: moved.points, since: date(moved.since) },
    heldBackOn: organisation.weakest === null ? null : heldBackMost(score, organisation.weakest),
    pointsText: points,
  });
}
