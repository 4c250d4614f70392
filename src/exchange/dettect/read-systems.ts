/** Systems of the file as populations of ours. */
import type { Platform } from '#/domain/catalog/vocabulary.ts';
import { isPlainId, type PopulationId } from '#/domain/ids.ts';
import type { IncomingPopulation } from '#/domain/intake/incoming.ts';
import { modeFits, type PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import type { LeftOutList } from '#/exchange/dettect/left-out.ts';
import { checkedRecord, OWN_KEYS, parsedJson } from '#/exchange/dettect/own-records.ts';
import { entryOf, itemsOf, textOf, textsOf } from '#/exchange/dettect/yaml-read.ts';
import type { YamlNode } from '#/exchange/dettect/yaml-tree.ts';

const MAX_NAME = 200;

export interface SystemPopulation extends IncomingPopulation {
  readonly platform: Platform;
}

/** Populations by the name that `applicable_to` uses. A system of both platforms is two populations. */
export type Systems = ReadonlyMap<string, readonly SystemPopulation[]>;

interface OwnPopulation {
  readonly id: PopulationId;
  readonly fields: Partial<PopulationFields>;
  /** The system's name as we wrote it; another one now is a new name. */
  readonly label: string;
}

export function readSystems(file: YamlNode, leftOut: LeftOutList): Systems {
  const systems = new Map<string, readonly SystemPopulation[]>();
  const seen = new Set<string>();
  const ids = new Set<string>();
  for (const system of itemsOf(entryOf(file, 'systems'))) {
    const name = textOf(entryOf(system, 'applicable_to'));
    const key = name.trim().toLowerCase();
    if (key === '' || key === 'all') {
      leftOut.add('A system without a name of its own', 'DeTT&CT knows a system by its name alone.');
      continue;
    }
    if (seen.has(key)) {
      leftOut.add(`The second system "${name}"`, 'Two systems have one name; the first one was taken.');
      continue;
    }
    seen.add(key);
    const populations = populationsOf(system, name.trim(), ids, leftOut);
    if (populations.length > 0) systems.set(name, populations);
  }
  return systems;
}

function populationsOf(
  system: YamlNode,
  name: string,
  ids: Set<string>,
  leftOut: LeftOutList,
): readonly SystemPopulation[] {
  const platforms = platformsOf(system, name, leftOut);
  const own = ownPopulation(system, name, ids, leftOut);
  const home =
    own?.fields.platform !== undefined && platforms.includes(own.fields.platform) ? own.fields.platform : platforms[0];
  return platforms.map((platform) => {
    const called =
      platforms.length === 1 || platform === home ? name : `${name} (${platform === 'ios' ? 'iOS' : 'Android'})`;
    const key = `${name.toLowerCase()}/${platform}`;
    if (own === null || platform !== home) {
      return { key, platform, fields: { name: shortened(called, leftOut), platform } };
    }
    const renamed = name === own.label ? {} : { name: shortened(name, leftOut) };
    const fields = { ...own.fields, ...renamed, platform };
    return { key, platform, id: own.id, fields: modeFits(fields) ? fields : { ...fields, mode: 'unknown' as const } };
  });
}

function platformsOf(system: YamlNode, name: string, leftOut: LeftOutList): readonly Platform[] {
  const named = textsOf(entryOf(system, 'platform')).map((text) => text.trim().toLowerCase());
  const found = (['android', 'ios'] as const).filter((platform) => named.includes(platform));
  if (found.length === 0 && named.includes('all')) {
    leftOut.add(
      `"${name}" as one population`,
      'It stands for all platforms: it comes in twice, for Android and for iOS.',
    );
    return ['android', 'ios'];
  }
  if (found.length === 2) {
    leftOut.add(`"${name}" as one population`, 'It names both platforms: it comes in twice, for Android and for iOS.');
  }
  const others = named.filter((one) => one !== 'android' && one !== 'ios' && one !== 'all');
  if (others.length > 0) {
    leftOut.add(
      `"${name}"`,
      found.length > 0 ? 'Only its mobile platform was taken.' : 'Its platform is not Android or iOS.',
    );
  } else if (found.length === 0) {
    leftOut.add(`"${name}"`, 'It names no platform.');
  }
  return found;
}

function ownPopulation(system: YamlNode, name: string, ids: Set<string>, leftOut: LeftOutList): OwnPopulation | null {
  const text = textOf(entryOf(system, OWN_KEYS.population));
  if (text === '') return null;
  const record = checkedRecord('populations', parsedJson(text), ['id', 'label']);
  const id = record?.said['id'];
  if (record === null || typeof id !== 'string' || !isPlainId(id) || ids.has(id)) {
    leftOut.add(`The exact values of "${name}"`, 'The key telltale was changed, or copied from another system.');
    return null;
  }
  for (const field of record.refused)
    leftOut.add(`${field} of "${name}"`, 'The key telltale holds a value that is not valid.');
  ids.add(id);
  const { id: _id, label, ...fields } = record.said;
  return {
    id: id as PopulationId,
    fields,
    label: typeof label === 'string' ? label : typeof fields['name'] === 'string' ? fields['name'] : name,
  };
}

function shortened(name: string, leftOut: LeftOutList): string {
  if (name.length <= MAX_NAME) return name;
  leftOut.add(`The end of "${name.slice(0, 40)}…"`, `A name has at most ${String(MAX_NAME)} letters.`);
  return name.slice(0, MAX_NAME);
}
