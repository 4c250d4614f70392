/** Which part of the checklist an export is of: criteria that were chosen, or what touches controls of a framework. */
import type { Checklist, Controls } from '#/domain/catalog/catalog.ts';
import { READ_BY_CRITERION } from '#/domain/scoring/derive/executive.ts';

export type ChecklistScope =
  /** Items (`M3`) and single criteria (`M3.1`). */
  | { readonly by: 'criteria'; readonly ids: readonly string[] }
  /** Whole frameworks (`pci-dss-4.0.1`) and single controls (`pci-dss-4.0.1:10.5.1`). */
  | { readonly by: 'controls'; readonly ids: readonly string[] };

/** A control in scope. It is never proven itself: the items of the checklist that touch it are. */
export interface ScopedControl {
  /** `pci-dss-4.0.1:10.5.1`. */
  readonly key: string;
  readonly framework: string;
  readonly id: string;
  /** '' where titles may not be shipped. */
  readonly title: string;
  /** `M3` and the like, in the order of the checklist. */
  readonly items: readonly string[];
}

/** Every control that any item of the checklist touches, by framework and then in its own order. */
export function touchedControls({ frameworks, byItem, titles }: Controls): readonly ScopedControl[] {
  return frameworks.flatMap(({ id: framework, name }) => {
    const ids = new Set(Object.values(byItem).flatMap((touched) => touched[framework] ?? []));
    return [...ids].toSorted(byNumbers).map((id) => ({
      key: `${framework}:${id}`,
      framework: name,
      id,
      title: titles[framework]?.[id] ?? '',
      items: Object.keys(byItem).filter((item) => byItem[item]?.[framework]?.includes(id) === true),
    }));
  });
}

/** The controls that were chosen, single ones or all of a framework; none where criteria were. */
export function controlsIn(scope: ChecklistScope | null, controls: Controls): readonly ScopedControl[] {
  if (scope?.by !== 'controls') return [];
  const wanted = new Set(scope.ids);
  return touchedControls(controls).filter(({ key, id }) => wanted.has(key) || wanted.has(key.slice(0, -id.length - 1)));
}

/** Ids of the criteria in scope, with those that one of them is worked out from; `null` for all. */
export function criteriaIn(
  scope: ChecklistScope | null,
  { criteria }: Checklist,
  controls: Controls,
): ReadonlySet<string> | null {
  if (scope === null) return null;
  const wanted = new Set(
    scope.by === 'criteria' ? scope.ids : controlsIn(scope, controls).flatMap(({ items }) => items),
  );
  const chosen = [...criteria.values()].filter(({ id, item }) => wanted.has(id) || wanted.has(item));
  const read = chosen.flatMap(({ id }) => READ_BY_CRITERION.get(id) ?? []);
  return new Set([...chosen.map(({ id }) => id), ...read]);
}

/** `1.10` after `1.9`. By hand: `Intl` may order otherwise in the next browser, and a pack is compared byte for byte. */
function byNumbers(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.min(first.length, second.length); at++) {
    const [left = '', right = ''] = [first[at], second[at]];
    if (left === right) continue;
    const difference = Number(left) - Number(right);
    return Number.isNaN(difference) || difference === 0 ? (left < right ? -1 : 1) : difference;
  }
  return first.length - second.length;
}

function partsOf(id: string): readonly string[] {
  return id.match(/\d+|\D+/g) ?? [];
}
