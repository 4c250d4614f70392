/** What is claimed about one population, and which evidence items stand behind it. */
import { daysBetween, type IsoDate } from '#/domain/dates.ts';
import { freshnessOf } from '#/domain/scoring/freshness.ts';
import type { Evidence, Population, Source } from '#/domain/workspace/entities.ts';
import { coverageOf, evidenceDateOf, evidenceFor, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Claim {
  /** As in `supports`: `coverage:<id>`. */
  readonly id: string;
  readonly source: Source;
  /** Newest proof; `null` where there is none. */
  readonly date: IsoDate | null;
  readonly ageDays: number | null;
  /** Factor 0 to 1 with which it counts. */
  readonly freshness: number;
  readonly items: readonly Evidence[];
}

/** Cells that count towards the score, the worst proven first. */
export function claimsOf(workspace: Workspace, population: Population, on: IsoDate): readonly Claim[] {
  return sourcesInOrder(workspace)
    .flatMap((source): readonly Claim[] => {
      const cell = coverageOf(workspace, population.id, source.id);
      if (cell === null || (cell.state !== 'present' && cell.state !== 'partial')) return [];
      const id = `coverage:${cell.id}`;
      const date = evidenceDateOf(workspace, cell);
      const ageDays = date === null ? null : daysBetween(date, on);
      return [{ id, source, date, ageDays, freshness: freshnessOf(ageDays), items: evidenceFor(workspace, id) }];
    })
    .toSorted((a, b) => a.freshness - b.freshness);
}

/** Evidence items that support anything said about this population, the newest first. */
export function evidenceOf(workspace: Workspace, population: Population): readonly Evidence[] {
  const isOurs = (claim: string) =>
    claim.startsWith(`coverage:${population.id}~`) ||
    claim.startsWith(`limit:${population.id}~`) ||
    (claim.startsWith('answer:') && claim.endsWith(`@${population.id}`));
  return [...workspace.evidence.values()]
    .filter(({ supports }) => supports.some(isOurs))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}
