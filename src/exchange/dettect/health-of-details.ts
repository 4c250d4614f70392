import { DQ_DIMENSIONS } from '#/exchange/dettect/quality-bands.ts';
import type { Report } from '#/exchange/dettect/health-finding.ts';
import { entryOf, isListNode, isMapNode, isNull, textOf } from '#/exchange/dettect/yaml-read.ts';
import type { YamlNode } from '#/exchange/dettect/yaml-tree.ts';

const KEYS = [
  'applicable_to',
  'date_registered',
  'date_connected',
  'products',
  'available_for_data_analytics',
  'comment',
  'data_quality',
] as const;

/** One details object. `taken` gathers the systems of the same data source, whatever entry names them. */
export function checkDetails(
  details: YamlNode,
  where: string,
  systems: ReadonlySet<string>,
  taken: Set<string>,
  report: Report,
): void {
  if (!isMapNode(details)) {
    report('error', where, details, 'It must be a map of keys and values.');
    return;
  }
  for (const key of KEYS) {
    if (!details.entries.has(key)) report('error', where, details, `The key ${key} is missing.`);
  }
  checkList(details, 'products', where, report);
  checkApplicableTo(details, where, systems, taken, report);
  checkDates(details, where, report);
  const available = entryOf(details, 'available_for_data_analytics');
  if (available !== undefined && !(available.kind === 'scalar' && typeof available.value === 'boolean')) {
    report('error', where, available, 'available_for_data_analytics must be true or false, without quotes.');
  }
  checkQuality(details, where, report);
}

function checkList(details: YamlNode, key: string, where: string, report: Report): readonly YamlNode[] {
  const node = entryOf(details, key);
  if (node === undefined) return [];
  if (!isListNode(node)) {
    report('error', where, node, `${key} must be a list.`);
    return [];
  }
  if (node.items.some(isNull)) report('error', where, node, `${key} holds an empty item.`);
  return node.items;
}

function checkApplicableTo(
  details: YamlNode,
  where: string,
  systems: ReadonlySet<string>,
  taken: Set<string>,
  report: Report,
): void {
  const items = checkList(details, 'applicable_to', where, report).filter((item) => !isNull(item));
  const names = items.map(textOf);
  const isAll = names.includes('all');
  if (isAll && names.length > 1) report('error', where, details, '"all" stands alone or not at all in applicable_to.');
  for (const [at, name] of names.entries()) {
    const node = items[at] ?? details;
    if (name !== 'all' && !systems.has(name)) {
      report('error', where, node, `applicable_to names "${name}", which is not among the systems.`);
    }
    if (taken.has(name)) report('error', where, node, `"${name}" has two entries in one data source.`);
    taken.add(name);
  }
}

function checkDates(details: YamlNode, where: string, report: Report): void {
  const found: Date[] = [];
  for (const key of ['date_registered', 'date_connected'] as const) {
    const node = entryOf(details, key);
    if (node === undefined || isNull(node)) continue;
    if (node.kind === 'scalar' && node.value instanceof Date) {
      found.push(node.value);
      continue;
    }
    const isQuoted = /^\d{4}-\d\d-\d\d/.test(textOf(node));
    report(
      'error',
      where,
      node,
      isQuoted
        ? `${key} stands in quotes, so it is text and no date, and DeTT&CT's Editor would not save the file. Take the quotes off.`
        : `${key} must be a day as YYYY-MM-DD without quotes, or null.`,
    );
  }
  const [registered, connected] = found;
  if (registered !== undefined && connected !== undefined && connected < registered) {
    report('warning', where, details, 'It was connected before it was registered.');
  }
}

function checkQuality(details: YamlNode, where: string, report: Report): void {
  const quality = entryOf(details, 'data_quality');
  if (quality === undefined) return;
  if (!isMapNode(quality)) {
    report('error', where, quality, 'data_quality must be a map of the five dimensions.');
    return;
  }
  for (const dimension of DQ_DIMENSIONS) {
    const node = quality.entries.get(dimension);
    if (node === undefined) {
      report('error', where, quality, `data_quality lacks ${dimension}.`);
    } else if (node.kind === 'scalar' && typeof node.value === 'boolean') {
      report(
        'warning',
        where,
        node,
        `${dimension} is yes or no where a number of 0 to 5 is meant; Python reads it as 1 or 0.`,
      );
    } else if (node.kind !== 'scalar' || !Number.isInteger(node.value)) {
      report('error', where, node, `${dimension} must be a whole number of 0 to 5.`);
    } else if (Number(node.value) < 0 || Number(node.value) > 5) {
      report('error', where, node, `${dimension} is ${textOf(node)}; it must be 0 to 5.`);
    }
  }
}
