/** What to know before a source of a family is counted on, for the populations that are there: owning it is not seeing. */
import { ceilingTableOf } from '#/domain/catalog/read-observability.ts';
import type { Observability, StructuralLimit } from '#/domain/catalog/catalog.ts';
import type { Family, Switch } from '#/domain/catalog/vocabulary.ts';
import { FACETS } from '#/domain/catalog/vocabulary.ts';
import type { Range } from '#/domain/range.ts';
import type { Population } from '#/domain/workspace/entities.ts';
import { familyReach, isOutOfReach } from '#/domain/workspace/family-reach.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface Concerned {
  readonly names: readonly string[];
  readonly devices: Range;
}

export type Caution =
  /** The management mode leaves nothing of the family. */
  | { readonly kind: 'out_of_reach'; readonly reason: string; readonly of: Concerned }
  /** A structural limit of the catalog that buyers of this family tend to overlook. */
  | { readonly kind: 'limit'; readonly limit: StructuralLimit; readonly of: Concerned }
  /** The traffic of these populations goes nowhere where a network source could stand. */
  | { readonly kind: 'no_path'; readonly of: Concerned }
  /** It shows what it can only where these are switched on. */
  | { readonly kind: 'only_where'; readonly switches: readonly Switch[]; readonly of: Concerned };

/** Threat defense exports what it judged malicious; destinations outside a split tunnel are never seen. */
const MTD_LIMIT = 'L19';
const SPLIT_LIMIT = 'L22';
const ON_THE_NETWORK: ReadonlySet<Family> = new Set(['fw', 'dns', 'proxy', 'tls']);

export function familyCautions(workspace: Workspace, observability: Observability, family: Family): readonly Caution[] {
  const populations = populationsInOrder(workspace);
  const reachable = populations.filter((each) => !isOutOfReach(familyReach(observability, each, family)));
  return [
    ...outOfReach(observability, populations, family),
    ...(family === 'mtd' ? limitCaution(observability, MTD_LIMIT, reachable) : []),
    ...(ON_THE_NETWORK.has(family)
      ? [
          ...limitCaution(
            observability,
            SPLIT_LIMIT,
            reachable.filter(({ networkPath }) => networkPath === 'split'),
          ),
          ...pathCaution(reachable.filter(({ networkPath }) => networkPath === 'none')),
        ]
      : []),
    ...requirements(observability, reachable, family),
  ];
}

function outOfReach(
  observability: Observability,
  populations: readonly Population[],
  family: Family,
): readonly Caution[] {
  const blind = populations.filter((each) => isOutOfReach(familyReach(observability, each, family)));
  const reasons = Map.groupBy(blind, ({ platform, mode }) =>
    mode === 'unknown' ? '' : (ceilingTableOf(observability, platform, mode)?.[family][FACETS[0]].reason ?? ''),
  );
  return [...reasons].map(([reason, alike]) => ({ kind: 'out_of_reach', reason, of: concerned(alike) }));
}

function limitCaution({ limits }: Observability, id: string, populations: readonly Population[]): readonly Caution[] {
  const limit = limits.find((each) => each.id === id);
  return limit === undefined || populations.length === 0 ? [] : [{ kind: 'limit', limit, of: concerned(populations) }];
}

function pathCaution(populations: readonly Population[]): readonly Caution[] {
  return populations.length === 0 ? [] : [{ kind: 'no_path', of: concerned(populations) }];
}

/** One for each set of switches. */
function requirements(
  observability: Observability,
  populations: readonly Population[],
  family: Family,
): readonly Caution[] {
  const groups = Map.groupBy(populations, (each) =>
    (familyReach(observability, each, family)?.requires ?? []).join(' '),
  );
  return [...groups].flatMap(([key, alike]): Caution[] => {
    const [first] = alike;
    if (key === '' || first === undefined) return [];
    const switches = familyReach(observability, first, family)?.requires ?? [];
    return [{ kind: 'only_where', switches, of: concerned(alike) }];
  });
}

function concerned(populations: readonly Population[]): Concerned {
  return {
    names: populations.map(({ name }) => name),
    devices: populations.reduce<Range>(([lo, hi], { devices }) => [lo + devices[0], hi + devices[1]], [0, 0]),
  };
}
