/** Questions that many screens ask of a workspace. */
import type { IsoDate } from '#/domain/dates.ts';
import { coverageIdOf, type PopulationId, type SourceId } from '#/domain/ids.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { Coverage, Evidence, Population, Source } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Populations as people ordered them. The same map gives the same array. */
export function populationsInOrder(workspace: Workspace): readonly Population[] {
  return orderedPopulations(workspace.populations);
}

/** Sources as people ordered them. The same map gives the same array. */
export function sourcesInOrder(workspace: Workspace): readonly Source[] {
  return orderedSources(workspace.sources);
}

const orderedPopulations = oncePer((all: Workspace['populations']) => inOrder(all));
const orderedSources = oncePer((all: Workspace['sources']) => inOrder(all));

function inOrder<Item extends { readonly id: string; readonly order: number }>(
  items: ReadonlyMap<string, Item>,
): readonly Item[] {
  return [...items.values()].toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The place after the last one. */
export function nextOrder(items: ReadonlyMap<string, { readonly order: number }>): number {
  let last = -1;
  for (const { order } of items.values()) last = Math.max(last, order);
  return last + 1;
}

/** `null`: nobody touched this cell yet, so it is unknown. */
export function coverageOf(workspace: Workspace, population: PopulationId, source: SourceId): Coverage | null {
  return workspace.coverage.get(population)?.get(source) ?? null;
}

/** When the claim was last proven: the cell's own date or the latest evidence item that supports it. */
export function evidenceDateOf(workspace: Workspace, coverage: Coverage): IsoDate | null {
  let latest = coverage.evidenceDate;
  for (const { date } of evidenceFor(workspace, `coverage:${coverageIdOf(coverage.population, coverage.source)}`)) {
    if (date !== null && (latest === null || date > latest)) latest = date;
  }
  return latest;
}

/** Evidence items that support a claim such as `coverage:<id>` or `criterion:<id>`. */
export function evidenceFor(workspace: Workspace, claim: string): readonly Evidence[] {
  return itemsByClaim(workspace.evidence).get(claim) ?? [];
}

const itemsByClaim = oncePer((evidence: Workspace['evidence']): ReadonlyMap<string, readonly Evidence[]> => {
  const pairs = [...evidence.values()].flatMap((item) => item.supports.map((claim) => ({ claim, item })));
  return new Map(
    [...Map.groupBy(pairs, ({ claim }) => claim)].map(([claim, own]) => [claim, own.map(({ item }) => item)]),
  );
});
