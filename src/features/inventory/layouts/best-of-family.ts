/** One family of sources for one population: the best of what its sources give, to read along. */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Range } from '#/domain/range.ts';
import type { Source } from '#/domain/workspace/entities.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface FamilySummary {
  readonly state: CoverageState;
  /** Share of devices that its best source certainly reaches, and may reach; `null` where none is counted or known. */
  readonly share: Range | null;
  /** The source that the state is of; `null` in a family without sources. */
  readonly best: Source | null;
  readonly sources: number;
}

/** What somebody did not look at may still be better than what is not there. */
const FROM_BEST: readonly CoverageState[] = ['present', 'partial', 'planned', 'unknown', 'not_permitted', 'absent'];

export function bestOfFamily(workspace: Workspace, population: PopulationId, family: Family): FamilySummary {
  const sources = sourcesInOrder(workspace).filter((source) => source.family === family);
  let best: { readonly source: Source; readonly rank: number; readonly share: Range | null } | null = null;
  let highest = 0;
  for (const source of sources) {
    const cell = coverageOf(workspace, population, source.id);
    const rank = FROM_BEST.indexOf(cell?.state ?? 'unknown');
    const share = cell?.share ?? null;
    // Another source that is counted may reach further at most.
    if (rank <= 1) highest = Math.max(highest, share?.[1] ?? 1);
    const isBetter =
      best === null || rank < best.rank || (rank === best.rank && (share?.[0] ?? 0) > (best.share?.[0] ?? 0));
    if (isBetter) best = { source, rank, share };
  }
  if (best === null) {
    const none = workspace.families.get(family)?.none === true;
    return { state: none ? 'absent' : 'unknown', share: null, best: null, sources: 0 };
  }
  const isCounted = best.rank <= 1;
  return {
    state: FROM_BEST[best.rank] ?? 'unknown',
    share: isCounted && best.share !== null ? [best.share[0], Math.max(best.share[1], highest)] : best.share,
    best: best.source,
    sources: sources.length,
  };
}
