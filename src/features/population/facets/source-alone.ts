/** What one source gives a population on its own: the engine's answer for a record that holds nothing else. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { FACETS, FAMILIES, type Facet } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';
import { recordOf } from '#/domain/record-of.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { Population, Source } from '#/domain/workspace/entities.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const NOTHING: Range = [0, 0];

/** Share of devices x value, 0 to 1, a facet each. */
export function sourceAlone(
  workspace: Workspace,
  catalog: Catalog,
  on: IsoDate,
  population: Population,
  source: Source,
): Readonly<Record<Facet, Range>> {
  const cell = coverageOf(workspace, population.id, source.id);
  const alone: Workspace = {
    ...workspace,
    populations: new Map([[population.id, population]]),
    sources: new Map([[source.id, source]]),
    families: new Map(FAMILIES.map((family) => [family, { none: true, note: '' }])),
    coverage: new Map(cell === null ? [] : [[population.id, new Map([[source.id, cell]])]]),
    answers: new Map(),
    limits: new Map(),
  };
  const score = scoreWorkspace(alone, catalog, on).populations.get(population.id);
  return recordOf(FACETS, (facet) => score?.facets[facet].value ?? NOTHING);
}
