/** One details object as it stands in the file, with what is unusable in it left out by name. */
import { isoDateOf, parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { Component } from '#/exchange/dettect/components.ts';
import { OWN_KEYS } from '#/exchange/dettect/own-records.ts';
import { DQ_DIMENSIONS, NO_QUALITY, type DataQuality, type DqDimension } from '#/exchange/dettect/quality-bands.ts';
import type { SystemPopulation, Systems } from '#/exchange/dettect/read-systems.ts';
import type { LeftOutList } from '#/exchange/dettect/left-out.ts';
import { entryOf, isMapNode, itemsOf, textOf, textsOf } from '#/exchange/dettect/yaml-read.ts';
import type { YamlMap, YamlNode } from '#/exchange/dettect/yaml-tree.ts';

export interface ReadDetails {
  /** "Network Traffic Content of Nurses, Doctors". */
  readonly where: string;
  readonly dataSource: string;
  /** `null`: a name that ATT&CK Mobile does not have. */
  readonly component: Component | null;
  readonly populations: readonly SystemPopulation[];
  readonly quality: DataQuality;
  readonly connected: IsoDate | null;
  readonly products: readonly string[];
  readonly available: boolean;
  readonly comment: string;
  /** Our own keys; `null` where the entry is not ours. */
  readonly own: { readonly sources: readonly string[]; readonly exported: string; readonly cells: string } | null;
}

const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'applicable_to',
  'date_registered',
  'date_connected',
  'products',
  'available_for_data_analytics',
  'comment',
  'data_quality',
  OWN_KEYS.sources,
  OWN_KEYS.exported,
  OWN_KEYS.cells,
]);

export function readDetails(
  node: YamlNode,
  dataSource: string,
  component: Component | null,
  systems: Systems,
  leftOut: LeftOutList,
): ReadDetails | null {
  if (!isMapNode(node)) return null;
  const names = textsOf(entryOf(node, 'applicable_to'));
  const populations = populationsOf(names, dataSource, component, systems, leftOut);
  const shown =
    names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : names.join(', ');
  for (const key of node.entries.keys()) {
    if (!KNOWN_KEYS.has(key)) leftOut.add(`"${key.slice(0, 40)}"`, 'Telltale has no place for this key of your own.');
  }
  const ownSources = entryOf(node, OWN_KEYS.sources);
  return {
    where: `${dataSource} of ${shown}`,
    dataSource,
    component,
    populations,
    quality: qualityIn(node),
    connected: dateIn(entryOf(node, 'date_connected')),
    products: [...new Set(textsOf(entryOf(node, 'products')).map((name) => name.trim()))],
    available: isYes(entryOf(node, 'available_for_data_analytics')),
    comment: textOf(entryOf(node, 'comment')),
    own:
      ownSources === undefined
        ? null
        : {
            sources: textOf(ownSources).split(' ').filter(Boolean),
            exported: textOf(entryOf(node, OWN_KEYS.exported)),
            cells: textOf(entryOf(node, OWN_KEYS.cells)),
          },
  };
}

function populationsOf(
  names: readonly string[],
  dataSource: string,
  component: Component | null,
  systems: Systems,
  leftOut: LeftOutList,
): readonly SystemPopulation[] {
  const isAll = names.some((name) => name.trim().toLowerCase() === 'all');
  const found = new Set<SystemPopulation>();
  for (const populations of isAll ? systems.values() : names.map((name) => systems.get(name) ?? [])) {
    for (const population of populations) {
      if (component === null || component.platforms.includes(population.platform)) found.add(population);
      else
        leftOut.add(
          `${dataSource} of ${population.fields.name ?? ''}`,
          'ATT&CK Mobile has no such data component on that platform.',
        );
    }
  }
  return [...found];
}

function qualityIn(node: YamlMap): DataQuality {
  const quality: Record<DqDimension, number> = { ...NO_QUALITY };
  const map = entryOf(node, 'data_quality');
  for (const dimension of DQ_DIMENSIONS) {
    const scalar = entryOf(map, dimension);
    const value = scalar?.kind === 'scalar' ? scalar.value : null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 5) quality[dimension] = value;
  }
  return quality;
}

/** A day in quotes is text for DeTT&CT, and still a day for people: the health findings say it, and it is read. */
function dateIn(node: YamlNode | undefined): IsoDate | null {
  if (node?.kind !== 'scalar') return null;
  const { value } = node;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : parseIsoDate(isoDateText(value));
  return typeof value === 'string' ? parseIsoDate(value.trim().slice(0, 10)) : null;
}

function isoDateText(date: Date): string {
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? isoDateOf(date.getTime()) : '';
}

function isYes(node: YamlNode | undefined): boolean {
  return (
    node?.kind === 'scalar' &&
    (node.value === true || (typeof node.value === 'string' && /^(true|yes|on)$/i.test(node.value)))
  );
}

/** Entries of every data source of the file. */
export function* detailNodes(file: YamlNode): Generator<{ readonly name: string; readonly node: YamlNode }> {
  for (const source of itemsOf(entryOf(file, 'data_sources'))) {
    const name = textOf(entryOf(source, 'data_source_name')).trim();
    for (const node of itemsOf(entryOf(source, 'data_source'))) yield { name, node };
  }
}
