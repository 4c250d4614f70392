import { MODE_VALUES, type Grouping } from '#/features/inventory/arrange/inventory-view.ts';
import { PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { assertNever } from '#/domain/result.ts';
import { type Population } from '#/domain/workspace/entities.ts';
import { SENSITIVITIES } from '#/domain/workspace/record-vocabulary.ts';
import { MODE_LABELS, PLATFORM_LABELS, SENSITIVITY_LABELS } from '#/domain/workspace/labels.ts';
import { groupRowId } from '#/ui/grid/grid-model.ts';

export interface PopulationGroup {
  /** Its row in the grid. */
  readonly row: string;
  readonly label: string;
  readonly members: readonly PopulationId[];
}

/** By what they have in common, the groups in the order of the model (regions by name); within one, the order stays. */
export function groupRows(populations: readonly Population[], grouping: Grouping): readonly PopulationGroup[] {
  const members = Map.groupBy(populations, (population) => keyOf(population, grouping));
  return keysInOrder(grouping, [...members.keys()]).map((key) => ({
    row: groupRowId(`${grouping}:${key}`),
    label: labelOf(grouping, key),
    members: (members.get(key) ?? []).map(({ id }) => id),
  }));
}

/** Group rows with the rows of those that are open under them. */
export function rowsOf(groups: readonly PopulationGroup[], folded: ReadonlySet<string>): readonly string[] {
  return groups.flatMap(({ row, members }) => (folded.has(row) ? [row] : [row, ...members]));
}

function keyOf(population: Population, grouping: Grouping): string {
  return grouping === 'region' ? population.region.trim() : String(population[grouping]);
}

const SEQUENCE: Readonly<Record<Exclude<Grouping, 'region'>, readonly string[]>> = {
  platform: PLATFORMS,
  mode: MODE_VALUES,
  sensitivity: SENSITIVITIES.map(String).toReversed(),
};

function keysInOrder(grouping: Grouping, keys: readonly string[]): readonly string[] {
  if (grouping !== 'region') return SEQUENCE[grouping].filter((key) => keys.includes(key));
  return keys.toSorted((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en'));
}

function labelOf(grouping: Grouping, key: string): string {
  switch (grouping) {
    case 'platform':
      return labelIn(PLATFORM_LABELS, key);
    case 'mode':
      return labelIn(MODE_LABELS, key);
    case 'sensitivity':
      return `${labelIn(SENSITIVITY_LABELS, key)} sensitivity`;
    case 'region':
      return key === '' ? 'No region' : key;
    default:
      return assertNever(grouping);
  }
}

function labelIn(labels: Readonly<Record<string, string>>, key: string): string {
  return labels[key] ?? key;
}
