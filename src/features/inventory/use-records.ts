/** One record at a time: a cell that reads only its own renders again only when that one changed. */
import { use, useDeferredValue, useMemo } from 'react';

import { cellFacts, UNTOUCHED, type CellFacts } from '#/features/inventory/cells/cell-facts.ts';
import { coveredShare } from '#/features/inventory/covered-share.ts';
import { EvaluationContext } from '#/features/inventory/inventory-context.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { OrganisationScore, PopulationScore } from '#/domain/scoring/score.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import { coverageOf, evidenceDateOf } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspaceSelector } from '#/state/use-workspace.ts';

export function useSource(id: SourceId): Source | undefined {
  return useWorkspaceSelector((workspace) => workspace.sources.get(id));
}

export function usePopulationScore(id: PopulationId): PopulationScore | undefined {
  return useScores().populations.get(id);
}

export function useOrganisationScore(): OrganisationScore {
  return useScores().organisation;
}

export function useCellFacts(population: PopulationId, source: SourceId): CellFacts {
  const evaluation = use(EvaluationContext);
  const coverage = useWorkspaceSelector((workspace) => coverageOf(workspace, population, source));
  const evidenceDate = useWorkspaceSelector((workspace) =>
    coverage === null ? null : evidenceDateOf(workspace, coverage),
  );
  const retentionDays = useWorkspaceSelector((workspace) => workspace.sources.get(source)?.retentionDays ?? null);
  return useMemo(
    () => (coverage === null ? UNTOUCHED : cellFacts(coverage, evidenceDate, retentionDays, evaluation)),
    [coverage, evidenceDate, retentionDays, evaluation],
  );
}

/** Devices that a source reaches, of all devices. Totals may come a moment after the cell that was edited. */
export function useCoveredShare(source: SourceId): Range | null {
  const populations = useDeferredValue(useWorkspaceSelector((workspace) => workspace.populations));
  const coverage = useDeferredValue(useWorkspaceSelector((workspace) => workspace.coverage));
  return useMemo(() => coveredShare(populations, coverage, source), [populations, coverage, source]);
}
