/** A DeTT&CT data source administration file as an incoming inventory. Nothing is dropped without a word. */
import type { Products } from '#/domain/catalog/catalog.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { componentNamed } from '#/exchange/dettect/components.ts';
import type { DettectError } from '#/exchange/dettect/dettect-error.ts';
import { ForeignCellList } from '#/exchange/dettect/foreign-cells.ts';
import type { HealthFinding } from '#/exchange/dettect/health-finding.ts';
import { checkHealth } from '#/exchange/dettect/health.ts';
import { LeftOutList, type LeftOut } from '#/exchange/dettect/left-out.ts';
import { isOwn, ownCells } from '#/exchange/dettect/own-cells.ts';
import { OWN_KEYS } from '#/exchange/dettect/own-records.ts';
import { detailNodes, readDetails, type ReadDetails } from '#/exchange/dettect/read-details.ts';
import { readOwnTop } from '#/exchange/dettect/read-own-top.ts';
import { readSystems } from '#/exchange/dettect/read-systems.ts';
import { entryOf, isNull, itemsOf, textOf } from '#/exchange/dettect/yaml-read.ts';
import { readYaml, type YamlNode } from '#/exchange/dettect/yaml-tree.ts';

export interface DettectReading {
  readonly incoming: Incoming;
  readonly leftOut: readonly LeftOut[];
  /** What DeTT&CT's own checks say of the file. It is read all the same. */
  readonly health: readonly HealthFinding[];
}

const VERSION = 1.1;
const MAX_SYSTEMS = 20_000;
/** Entries times systems. */
const MAX_CELLS = 2_000_000;

/** `name` of the file, for the label of the commit. `products` tells the family of a product that a file names. */
export function parseDettect(
  input: string | Uint8Array,
  name: string,
  products: Products | null = null,
): Result<DettectReading, DettectError> {
  const tree = readYaml(input);
  if (!tree.ok) return tree;
  const file = tree.value;
  const refused = refusal(file);
  if (refused !== null) return err(refused);

  const leftOut = new LeftOutList();
  const systems = readSystems(file, leftOut);
  if (systems.size > MAX_SYSTEMS) return err({ kind: 'too_many', what: 'systems', most: MAX_SYSTEMS });
  const top = readOwnTop(file, leftOut);

  const entries: ReadDetails[] = [];
  let cells = 0;
  for (const { name: dataSource, node } of detailNodes(file)) {
    const details = readDetails(node, dataSource, componentNamed(dataSource), systems, leftOut);
    if (details === null) continue;
    cells += details.populations.length;
    if (cells > MAX_CELLS) return err({ kind: 'too_many', what: 'entries', most: MAX_CELLS });
    entries.push(details);
  }

  const own = top === null ? [] : entries.filter(isOwn);
  const foreign = new ForeignCellList(products, leftOut);
  for (const details of entries) if (top === null || !isOwn(details)) foreign.add(details);
  const { sources, coverage } = foreign.result();
  const populations = [...systems.values()].flat().map(({ platform: _platform, ...population }) => population);
  const isEmpty = top === null && populations.length === 0 && sources.length === 0;
  mentionTheRest(file, top === null && !isEmpty, leftOut);
  if (isEmpty) return err({ kind: 'nothing_mobile', leftOut: leftOut.list(), health: checkHealth(file) });

  return ok({
    incoming: {
      origin: name,
      completeness: top === null ? { kind: 'partial' } : { kind: 'whole', scopes: null },
      populations,
      sources: [...(top?.sources.values() ?? []), ...sources],
      coverage: [...ownCells(own, top?.sources ?? new Map(), leftOut), ...coverage],
      families: top?.families ?? [],
    },
    leftOut: leftOut.list(),
    health: checkHealth(file),
  });
}

function refusal(file: YamlNode): DettectError | null {
  const fileType = entryOf(file, 'file_type');
  if (fileType === undefined) return { kind: 'not_dettect' };
  if (textOf(fileType) !== 'data-source-administration') return { kind: 'other_file_type', fileType: textOf(fileType) };
  const version = textOf(entryOf(file, 'version'));
  const number = Number(version);
  if (version !== '' && number < VERSION) return { kind: 'older_version', version: shown(version) };
  if (number > VERSION) return { kind: 'newer_version', version: shown(version) };
  if (entryOf(file, 'systems') === undefined && entryOf(file, 'data_sources') === undefined)
    return { kind: 'no_data_sources' };
  return null;
}

function shown(version: string): string {
  return /^\d+$/.test(version) ? `${version}.0` : version.slice(0, 20);
}

const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'version',
  'file_type',
  'name',
  'domain',
  'notes',
  'systems',
  'data_sources',
  'exceptions',
  OWN_KEYS.top,
]);

function mentionTheRest(file: YamlNode, isForeign: boolean, leftOut: LeftOutList): void {
  if (file.kind !== 'map') return;
  for (const key of file.entries.keys()) {
    if (!KNOWN_KEYS.has(key)) leftOut.add(`"${key.slice(0, 40)}"`, 'Telltale has no place for this key.');
  }
  const exceptions = itemsOf(entryOf(file, 'exceptions')).map((one) => textOf(entryOf(one, 'technique_id')));
  for (const id of exceptions.filter(Boolean))
    leftOut.add(`Exception ${id.slice(0, 20)}`, 'Telltale scores one strategy and excepts none of it.');
  if (!isForeign) return;
  const domain = entryOf(file, 'domain');
  if (textOf(domain) !== 'mobile-attack') {
    leftOut.add(
      `What belongs to ${domain === undefined || isNull(domain) ? 'enterprise-attack' : textOf(domain).slice(0, 40)}`,
      'Telltale is about phones and tablets; systems of Android and iOS are taken, others are not.',
    );
  }
  if (textOf(entryOf(file, 'notes')).trim() !== '')
    leftOut.add('The notes of the file', 'A workspace has no notes of its own.');
  leftOut.add(
    'How many devices each system has, and how they are managed',
    'DeTT&CT does not record it. Fill it in, or import your device list.',
  );
}
