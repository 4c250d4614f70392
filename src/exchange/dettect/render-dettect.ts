/**
 * A workspace as DeTT&CT data source administration, version 1.1, domain mobile-attack. What DeTT&CT has no field for goes
 * into extra keys, so that reading the file again gives the same inventory.
 */
import { Document, Scalar } from 'yaml';

import type { Analytic, RetentionProfile } from '#/domain/catalog/catalog.ts';
import { FAMILIES, type Platform } from '#/domain/catalog/vocabulary.ts';
import type { Json } from '#/domain/ledger/commit.ts';
import type { PopulationId } from '#/domain/ids.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { detailsOf, profileDaysOf, type Details } from '#/exchange/dettect/details-of.ts';
import { exportedText } from '#/exchange/dettect/exported-text.ts';
import type { HealthFinding } from '#/exchange/dettect/health-finding.ts';
import { checkHealth } from '#/exchange/dettect/health.ts';
import { OWN_KEYS, ownText, saidFields, visible } from '#/exchange/dettect/own-records.ts';
import { isAvailable, isCountedState } from '#/exchange/dettect/quality-bands.ts';
import { systemNames } from '#/exchange/dettect/system-names.ts';
import { readYaml } from '#/exchange/dettect/yaml-tree.ts';

export interface DettectExport {
  readonly text: string;
  /** What DeTT&CT's own checks say of it. */
  readonly health: readonly HealthFinding[];
  /** What DeTT&CT will not see as we do, in sentences. */
  readonly notes: readonly string[];
}

const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { android: 'Android', ios: 'iOS' };

const NOTES =
  'Written by Telltale. Data quality states what is proven: the lower end of each range. Keys that begin with telltale hold exact values; leave them and the file can be read back without loss.';

/** The one way in which what we write is not read again. */
const TOO_LARGE: HealthFinding = {
  severity: 'warning',
  where: 'file',
  line: null,
  says: 'It is too large to be checked here, and to be read back. DeTT&CT and its Editor were made for tens of systems: group the populations first.',
};

export function renderDettect(
  workspace: Workspace,
  analytics: readonly Analytic[],
  profiles: readonly RetentionProfile[],
): DettectExport {
  const details = detailsOf(workspace, analytics, profileDaysOf(workspace, profiles));
  const names = systemNames(workspace);
  const file = {
    version: 1.1,
    file_type: 'data-source-administration',
    name: visible(workspace.settings.name) || 'Telltale',
    domain: 'mobile-attack',
    notes: NOTES,
    systems: populationsInOrder(workspace).map((population) => {
      const label = names.get(population.id) ?? '';
      const exact = saidFields('populations', population, ['id', 'name', 'platform', 'mode', 'devices', 'order']);
      return {
        applicable_to: label,
        platform: [PLATFORM_NAMES[population.platform]],
        [OWN_KEYS.population]: exactly(label === population.name ? exact : { ...exact, label }),
      };
    }),
    data_sources: dataSources([...details.values()].flat(), names),
    exceptions: [],
    [OWN_KEYS.top]: {
      sources: sourcesInOrder(workspace).map((source) =>
        exactly(saidFields('sources', source, ['id', 'name', 'family', 'order'])),
      ),
      families: FAMILIES.flatMap((family) => {
        const statement = workspace.families.get(family);
        return statement === undefined ? [] : [exactly({ family, none: statement.none, note: statement.note })];
      }),
    },
  };
  const document = new Document(file, { customTags: ['timestamp'], compat: 'yaml-1.1', aliasDuplicateObjects: false });
  const text = document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  const tree = readYaml(text);
  return { text, health: tree.ok ? checkHealth(tree.value) : [TOO_LARGE], notes: notesOn(details) };
}

/** Single quotes keep the marks of JSON as they are. */
function exactly(value: Json): Scalar {
  const scalar = new Scalar(ownText(value));
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

/** Populations of which DeTT&CT sees the same share one entry. */
function dataSources(all: readonly Details[], names: ReadonlyMap<PopulationId, string>): readonly object[] {
  const byComponent = Map.groupBy(all, ({ component }) => component.name);
  return [...byComponent]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, details]) => ({
      data_source_name: name,
      data_source: [...Map.groupBy(details, alikeKey).values()].map((alike) => detailsObject(alike, names)),
    }));
}

function alikeKey({ quality, connected, products, available, comment, cells }: Details): string {
  const sources = cells.map(({ source }) => source.id);
  return JSON.stringify([quality, connected, products, available, comment, sources]);
}

function detailsObject(alike: readonly Details[], names: ReadonlyMap<PopulationId, string>): object {
  const [first] = alike;
  if (first === undefined) throw new Error('A group of entries is never empty.');
  const home = alike.flatMap(({ cells }) => cells.filter(({ isHome }) => isHome));
  return {
    applicable_to: alike.map(({ population }) => names.get(population.id) ?? ''),
    date_registered: null,
    date_connected: first.connected === null ? null : new Date(first.connected),
    products: first.products,
    available_for_data_analytics: first.available,
    comment: first.comment,
    data_quality: first.quality,
    [OWN_KEYS.sources]: first.cells.map(({ source }) => source.id).join(' '),
    [OWN_KEYS.exported]: exportedText(first.quality, first.connected),
    ...(home.length === 0
      ? {}
      : {
          [OWN_KEYS.cells]: exactly(
            home.map(({ cell }) => {
              const { id: _id, ...fields } = cell;
              return saidFields('coverage', fields, ['population', 'source', 'state']);
            }),
          ),
        }),
  };
}

function notesOn(details: ReadonlyMap<PopulationId, readonly Details[]>): readonly string[] {
  const unmeasured = [...details.values()]
    .flat()
    .filter(({ cells, quality }) => !isAvailable(quality) && cells.some(({ cell }) => isCountedState(cell.state)));
  return unmeasured.length === 0
    ? []
    : [
        `${String(unmeasured.length)} entries are present, but neither their share of devices nor their quality is proven. DeTT&CT takes five zeros for "not there", so it will not count them.`,
      ];
}
