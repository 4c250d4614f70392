/** Facets by sources: what each gives on its own, the most its family can give, and what reached the score. */
import type { Catalog, Ceiling } from '#/domain/catalog/catalog.ts';
import { ceilingOf, isModeOf } from '#/domain/catalog/read-observability.ts';
import { FACETS, FAMILIES, type Facet } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { FacetScore, PopulationScore } from '#/domain/scoring/score.ts';
import { BREADTH_POINTS, FACET_WEIGHTS } from '#/domain/scoring/weights.ts';
import { sourceAlone } from '#/features/population/facets/source-alone.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Coverage, Source } from '#/domain/workspace/entities.ts';
import { coverageOf, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface FacetCell {
  readonly facet: Facet;
  readonly source: Source;
  readonly coverage: Coverage | null;
  /** Share of devices x value, 0 to 1, if this were the only source. */
  readonly alone: Range;
  /** `null` while the management mode is not recorded. */
  readonly ceiling: Ceiling | null;
  /** Points of the score's lower bound that came from here. */
  readonly points: number;
}

export interface FacetRow {
  readonly facet: Facet;
  readonly score: FacetScore;
  /** Ceiling less what the record could already hold, 0 to 1. */
  readonly closable: number;
  readonly cells: readonly FacetCell[];
}

export interface FacetMatrix {
  readonly sources: readonly Source[];
  readonly rows: readonly FacetRow[];
}

export function facetMatrixOf(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  score: PopulationScore,
): FacetMatrix {
  const { population } = score;
  const { platform, mode } = population;
  const sources = sourcesInOrder(workspace).toSorted((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family));
  const alone = sources.map((source) => sourceAlone(workspace, catalog, on, population, source));
  return {
    sources,
    rows: FACETS.map((facet) => {
      const facetScore = score.facets[facet];
      return {
        facet,
        score: facetScore,
        closable: Math.max(0, facetScore.ceiling - facetScore.value[1]),
        cells: sources.map((source, at) => ({
          facet,
          source,
          coverage: coverageOf(workspace, population.id, source.id),
          alone: alone[at]?.[facet] ?? [0, 0],
          ceiling: isModeOf(platform, mode)
            ? ceilingOf(catalog.observability, platform, mode, source.family, facet)
            : null,
          points: pointsFrom(facetScore, source),
        })),
      };
    }),
  };
}

function pointsFrom({ facet, slices }: FacetScore, source: Source): number {
  return slices
    .filter((slice) => slice.source === source.id)
    .reduce((sum, { share, value }) => sum + BREADTH_POINTS * FACET_WEIGHTS[facet] * share * value, 0);
}
