/** What a cell reads: its own record, through the store that tells it only of its own changes. */
import { use, useMemo } from 'react';

import { asPopulationId } from '#/features/inventory/cell-address.ts';
import { cellFacts, UNTOUCHED, type CellFacts } from '#/features/inventory/cells/cell-facts.ts';
import { coveredShares } from '#/features/inventory/covered-share.ts';
import { EvaluationContext } from '#/features/inventory/inventory-context.ts';
import { useRecord, WHOLE } from '#/features/inventory/record-store.ts';
import { commentCounts } from '#/domain/audit/comment-list.ts';
import { coverageSubject } from '#/domain/audit/comment-subjects.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { OrganisationScore, PopulationScore } from '#/domain/scoring/score.ts';
import type { Population, Source } from '#/domain/workspace/entities.ts';
import { coverageOf, evidenceDateOf } from '#/domain/workspace/read.ts';
import { useAfterNextFrame } from '#/ui/after-next-frame.ts';

export function usePopulationOf(row: string): Population | undefined {
  const id = asPopulationId(row);
  return useRecord(id, ({ workspace }) => workspace.populations.get(id));
}

export function useSource(id: SourceId): Source | undefined {
  return useRecord(WHOLE, ({ workspace }) => workspace.sources.get(id));
}

export function usePopulationScore(id: PopulationId): PopulationScore | undefined {
  return useRecord(id, ({ scores }) => scores.populations.get(id));
}

export function useOrganisationScore(): OrganisationScore {
  return useRecord(WHOLE, ({ scores }) => scores.organisation);
}

export function useCellFacts(population: PopulationId, source: SourceId): CellFacts {
  const evaluation = use(EvaluationContext);
  const coverage = useRecord(population, ({ workspace }) => coverageOf(workspace, population, source));
  const evidenceDate = useRecord(population, ({ workspace }) =>
    coverage === null ? null : evidenceDateOf(workspace, coverage),
  );
  const retentionDays = useRecord(population, ({ workspace }) => workspace.sources.get(source)?.retentionDays ?? null);
  return useMemo(
    () => (coverage === null ? UNTOUCHED : cellFacts(coverage, evidenceDate, retentionDays, evaluation)),
    [coverage, evidenceDate, retentionDays, evaluation],
  );
}

/** Comments on a cell that are not settled. */
export function useOpenComments(population: PopulationId, source: SourceId): number {
  return useRecord(
    population,
    ({ workspace }) => commentCounts(workspace.comments).get(coverageSubject(population, source))?.open ?? 0,
  );
}

/**
 * Devices that a source reaches, of all devices; the same array for the same workspace. `null` in the first frame of a
 * grid: the sums over ten thousand populations take longer than its first rows.
 */
export function useCoveredShare(source: SourceId): Range | null {
  const isDue = useAfterNextFrame(true, false);
  return useRecord(WHOLE, (records) => (isDue ? (coveredShares(records).get(source) ?? null) : null));
}
