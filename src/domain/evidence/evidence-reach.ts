/** What an item of evidence touches, by what it proves: populations, criteria, and items of the checklist. */
import type { GuidanceItem } from '#/domain/catalog/catalog.ts';
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Reach {
  readonly populations: ReadonlySet<PopulationId>;
  /** `M3.1` and the like: proven directly, through an answer, or through an action that was to meet it. */
  readonly criteria: ReadonlySet<string>;
  /** `M3` and the like: of the criteria, and of the kind of telemetry that proven coverage gives. */
  readonly items: ReadonlySet<string>;
}

/** Items of the checklist by the family that gives their telemetry. */
export function itemsByFamily(guidance: readonly GuidanceItem[]): ReadonlyMap<Family, readonly string[]> {
  const pairs = guidance.flatMap(({ id, families }) => families.map((family) => ({ id, family })));
  return new Map(
    [...Map.groupBy(pairs, ({ family }) => family)].map(([family, own]) => [family, own.map(({ id }) => id)]),
  );
}

export function reachOf(
  supports: readonly string[],
  workspace: Workspace,
  byFamily: ReadonlyMap<Family, readonly string[]>,
): Reach {
  const populations = new Set<PopulationId>();
  const criteria = new Set<string>();
  const items = new Set<string>();
  const { populations: known, sources, actions } = maps(workspace);
  const addPopulation = (id: string) => {
    const population = known.get(id);
    if (population !== undefined) populations.add(population.id);
  };
  const addCriterion = (id: string) => {
    criteria.add(id);
    items.add(itemOf(id));
  };
  for (const claim of supports) {
    const [kind, id] = cut(claim, ':');
    switch (kind) {
      case 'coverage': {
        const [population, source] = cut(id, '~');
        addPopulation(population);
        const family = sources.get(source)?.family;
        for (const item of family === undefined ? [] : (byFamily.get(family) ?? [])) items.add(item);
        break;
      }
      case 'answer': {
        const [criterion, population] = cut(id, '@');
        addCriterion(criterion);
        addPopulation(population);
        break;
      }
      case 'action':
        for (const criterion of actions.get(id)?.criteria ?? []) addCriterion(criterion);
        for (const { population } of actions.get(id)?.changes ?? []) addPopulation(population);
        for (const { population } of actions.get(id)?.modes ?? []) addPopulation(population);
        break;
      case 'criterion':
        addCriterion(id);
        break;
      case 'limit':
        addPopulation(cut(id, '~')[0]);
        break;
      default:
        break;
    }
  }
  return { populations, criteria, items };
}

/** `M3` of `M3.1`. */
function itemOf(criterion: string): string {
  return cut(criterion, '.')[0];
}

/** Looked up by what stands in a claim, which may be the id of nothing. */
function maps({ populations, sources, actions }: Workspace) {
  return {
    populations: populations as ReadonlyMap<string, NonNullable<ReturnType<typeof populations.get>>>,
    sources: sources as ReadonlyMap<string, NonNullable<ReturnType<typeof sources.get>>>,
    actions: actions as ReadonlyMap<string, NonNullable<ReturnType<typeof actions.get>>>,
  };
}

function cut(text: string, joint: string): readonly [string, string] {
  const at = text.indexOf(joint);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + joint.length)];
}
