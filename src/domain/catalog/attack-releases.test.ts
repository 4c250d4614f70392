/**
 * Our facts about ATT&CK against ATT&CK's own release files, where they are at hand. They are large and not ours to
 * ship, so on most machines these tests are skipped and say so. Put them in a folder and name it in TELLTALE_ATTACK.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';
import { readAttackRelease, type AttackObject } from '#/domain/catalog/read-attack-release.ts';

const FOLDER = process.env['TELLTALE_ATTACK'] ?? '../shared/attack';
const FILES: Readonly<Record<string, string>> = {
  '16.1': 'mobile-attack-16.1.json',
  '17.1': 'stix21-mobile-attack-17.1.json',
  '18.1': 'mobile-attack-18.1.json',
  '19.1': 'mobile-attack-19.1.json',
};

/** What these tests look at in an object, beyond what the product reads. */
const detailSchema = v.looseObject({
  id: v.string(),
  created: v.optional(v.string()),
  x_mitre_log_source_references: v.optional(
    v.array(
      v.looseObject({ x_mitre_data_component_ref: v.string(), name: v.string(), channel: v.nullish(v.string()) }),
    ),
  ),
  x_mitre_mutable_elements: v.optional(v.array(v.looseObject({ field: v.string(), description: v.string() }))),
  description: v.optional(v.string()),
});
type Detail = v.InferOutput<typeof detailSchema>;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** The texts of an object that are MITRE's to publish. */
function textsOf(object: Detail | undefined): readonly string[] {
  const channels = object?.x_mitre_log_source_references?.map((reference) => reference.channel ?? '') ?? [];
  const elements = object?.x_mitre_mutable_elements?.map((element) => element.description) ?? [];
  return [object?.description ?? '', ...channels, ...elements];
}

const strategy = parseStrategy(JSON.parse(readFileSync('public/data/strategies/DET0672.json', 'utf8')));
if (!strategy.ok) throw new Error(JSON.stringify(strategy.error));
const { technique, subTechniques, analytics, related, releases } = strategy.value;

const ownIds = [strategy.value, technique, ...subTechniques, ...analytics, ...related].map((own) => own.id);
const componentIds = analytics.flatMap((own) => own.logSources.map((source) => source.dataComponent));

function readRelease(release: string): ReadonlyMap<string, AttackObject> {
  const text = readFileSync(join(FOLDER, FILES[release] ?? ''), 'utf8');
  const read = readAttackRelease(text, new Set([...ownIds, ...componentIds]));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  if (read.value.release !== null) expect(read.value.release).toBe(release);
  return read.value.objects;
}

function detailOf(object: AttackObject | undefined): Detail | undefined {
  return object && v.parse(detailSchema, object.raw);
}

for (const release of releases) {
  const file = FILES[release.release];
  const missing = file === undefined ? 'not kept' : existsSync(join(FOLDER, file)) ? null : `not in ${FOLDER}`;
  const title = `ATT&CK Mobile ${release.release}${missing === null ? '' : ` (skipped: the release file is ${missing})`}`;

  describe.skipIf(missing !== null)(title, () => {
    it('holds the objects with the versions, dates and hashes that we state', () => {
      const objects = readRelease(release.release);
      expect(objects.has(strategy.value.id)).toBe(release.present);
      for (const stated of release.objects) {
        const object = objects.get(stated.id);
        expect(object).toMatchObject({ version: stated.version, modified: stated.modified, sha256: stated.sha256 });
        const detail = detailOf(object);
        expect(detail?.x_mitre_log_source_references?.length).toBe(stated.logSources);
        expect(detail?.x_mitre_mutable_elements?.length ?? 0).toBe(stated.mutableElements ?? 0);
      }
    });
  });
}

const newest = join(FOLDER, FILES['19.1'] ?? '');
const skipped = existsSync(newest) ? '' : ` (skipped: the release file is not in ${FOLDER})`;

describe.skipIf(skipped !== '')(`the strategy against ATT&CK Mobile 19.1${skipped}`, () => {
  const objects = skipped === '' ? readRelease('19.1') : new Map<string, AttackObject>();
  const find = (id: string) => detailOf(objects.get(id));

  it('has their ids and names', () => {
    for (const own of [strategy.value, technique, ...subTechniques]) {
      expect(objects.get(own.id)?.name).toBe(own.name);
      expect(find(own.id)?.id).toBe(own.stixId);
    }
    for (const own of related) expect(objects.get(own.id)?.name).toBe(own.name);
    expect(find(strategy.value.id)?.created).toBe(strategy.value.created);
  });

  it('has their log sources, data components and mutable elements', () => {
    const componentId = new Map([...objects.keys()].map((id) => [find(id)?.id, id]));
    for (const own of analytics) {
      const object = find(own.id);
      expect(object?.id).toBe(own.stixId);
      expect(own.mutableElements).toEqual(object?.x_mitre_mutable_elements?.map((element) => element.field));
      expect(own.logSources.map((source) => [source.dataComponent, source.logSource])).toEqual(
        object?.x_mitre_log_source_references?.map((reference) => [
          componentId.get(reference.x_mitre_data_component_ref),
          reference.name,
        ]),
      );
      for (const source of own.logSources)
        expect(objects.get(source.dataComponent)?.name).toBe(source.dataComponentName);
    }
  });

  it('shares no run of seven words with their texts', () => {
    const theirs = [strategy.value, technique, ...subTechniques, ...analytics]
      .flatMap((own) => textsOf(find(own.id)))
      .map((text) => ` ${wordsOf(text).join(' ')} `);
    const ours = wordsOf(JSON.stringify(strategy.value));
    const runs = ours.map((_, start) => ` ${ours.slice(start, start + 7).join(' ')} `);
    expect(runs.filter((run) => theirs.some((text) => text.includes(run)))).toEqual([]);
  });
});
