import { MODE_VALUES, type Sort, type SortBy } from '#/features/inventory/arrange/inventory-view.ts';
import { PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import type { SourceId } from '#/domain/ids.ts';
import { assertNever } from '#/domain/result.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { type Population } from '#/domain/workspace/entities.ts';
import { COVERAGE_STATES, NETWORK_PATHS } from '#/domain/workspace/record-vocabulary.ts';
import { coverageOf } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Compared from left to right: numbers as numbers, texts as people order them. */
type SortKey = readonly (number | string)[];

/** A stable sort: what is alike keeps the order that people gave it, in either direction. */
export function sortRows(
  populations: readonly Population[],
  workspace: Workspace,
  scores: WorkspaceScore,
  { by, direction }: Sort,
): readonly Population[] {
  const keyOf = keyReader(by, workspace, scores);
  const keyed = populations.map((population) => ({ population, key: keyOf(population) }));
  const sign = direction === 'ascending' ? 1 : -1;
  return keyed.toSorted((a, b) => sign * compareKeys(a.key, b.key)).map(({ population }) => population);
}

function keyReader(by: SortBy, workspace: Workspace, scores: WorkspaceScore): (population: Population) => SortKey {
  if (by.kind === 'source') return ({ id }) => cellKey(workspace, id, by.source);
  switch (by.field) {
    case 'name':
      return ({ name }) => [name];
    case 'devices':
      return ({ devices }) => devices;
    case 'sensitivity':
      return ({ sensitivity }) => [sensitivity];
    case 'mode':
      return ({ platform, mode }) => [PLATFORMS.indexOf(platform), MODE_VALUES.indexOf(mode)];
    case 'path':
      return ({ networkPath }) => [NETWORK_PATHS.indexOf(networkPath)];
    case 'score':
      return ({ id }) => scores.populations.get(id)?.visibility ?? [0, 0];
    default:
      return assertNever(by.field);
  }
}

/** From the best state to the least known one, and in one state the largest share that is certain first. */
function cellKey(workspace: Workspace, population: Population['id'], source: SourceId): SortKey {
  const cell = coverageOf(workspace, population, source);
  const state = COVERAGE_STATES.indexOf(cell?.state ?? 'unknown');
  const [lo, hi] = cell?.share ?? [0, 1];
  return [state, -lo, -hi];
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? 0;
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : COLLATOR.compare(String(one), String(other));
    if (order !== 0) return order;
  }
  return 0;
}
