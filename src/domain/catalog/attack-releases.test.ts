/**
 * Our facts about ATT&CK against ATT&CK's own release files, where they are at hand. They are large and not ours to
 * ship, so on most machines these tests are skipped and say so. Put them in a folder and name it in TELLTALE_ATTACK.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { parseStrategy } from '#/domain/catalog/parse-strategy.ts';

const FOLDER = process.env['TELLTALE_ATTACK'] ?? '../shared/attack';
const FILES: Readonly<Record<string, string>> = {
  '16.1': 'mobile-attack-16.1.json',
  '17.1': 'stix21-mobile-attack-17.1.json',
  '18.1': 'mobile-attack-18.1.json',
  '19.1': 'mobile-attack-19.1.json',
};

const objectSchema = v.looseObject({
  id: v.string(),
  type: v.string(),
  name: v.optional(v.string()),
  revoked: v.optional(v.boolean()),
  modified: v.optional(v.string()),
  created: v.optional(v.string()),
  x_mitre_version: v.optional(v.string()),
  external_references: v.optional(v.array(v.looseObject({ external_id: v.optional(v.string()) }))),
  x_mitre_log_source_references: v.optional(
    v.array(
      v.looseObject({ x_mitre_data_component_ref: v.string(), name: v.string(), channel: v.nullish(v.string()) }),
    ),
  ),
  x_mitre_mutable_elements: v.optional(v.array(v.looseObject({ field: v.string(), description: v.string() }))),
  description: v.optional(v.string()),
});
type StixObject = v.InferOutput<typeof objectSchema>;
/** The object as it stands in the file, key order and all: that is what the hash is of. */
const rawSchema = v.record(v.string(), v.unknown());
const bundleSchema = v.looseObject({ objects: v.array(rawSchema) });
type Raw = v.InferOutput<typeof rawSchema>;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** The texts of an object that are MITRE's to publish. */
function textsOf(object: StixObject | undefined): readonly string[] {
  const channels = object?.x_mitre_log_source_references?.map((reference) => reference.channel ?? '') ?? [];
  const elements = object?.x_mitre_mutable_elements?.map((element) => element.description) ?? [];
  return [object?.description ?? '', ...channels, ...elements];
}

const strategy = parseStrategy(JSON.parse(readFileSync('public/data/strategies/DET0672.json', 'utf8')));
if (!strategy.ok) throw new Error(JSON.stringify(strategy.error));
const { technique, subTechniques, analytics, related, releases } = strategy.value;

interface Released {
  readonly object: StixObject;
  readonly sha256: string;
}

function readRelease(release: string): ReadonlyMap<string, Released> {
  const text = readFileSync(join(FOLDER, FILES[release] ?? ''), 'utf8');
  const byId = new Map<string, Released>();
  for (const raw of v.parse(bundleSchema, JSON.parse(text)).objects) {
    const object = v.parse(objectSchema, raw);
    const id = object.external_references?.[0]?.external_id;
    if (id !== undefined && object.revoked !== true) byId.set(id, { object, sha256: sha256Of(raw) });
  }
  return byId;
}

/** SHA-256 of the object as STIX 2.1 writes it: STIX 2.0 files lack `spec_version`, which stands right after `type`. */
function sha256Of(raw: Raw): string {
  const isOld = !Object.hasOwn(raw, 'spec_version');
  const entries = Object.entries(raw).flatMap((entry) =>
    isOld && entry[0] === 'type' ? [entry, ['spec_version', '2.1']] : [entry],
  );
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(Object.fromEntries(entries)))));
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
        const released = objects.get(stated.id);
        if (released === undefined) throw new Error(`${stated.id} is missing`);
        const { object } = released;
        expect(object).toMatchObject({ x_mitre_version: stated.version, modified: stated.modified });
        expect(released.sha256, stated.id).toBe(stated.sha256);
        expect(object.x_mitre_log_source_references?.length).toBe(stated.logSources);
        expect(object.x_mitre_mutable_elements?.length ?? 0).toBe(stated.mutableElements ?? 0);
      }
    });
  });
}

const newest = join(FOLDER, FILES['19.1'] ?? '');
const skipped = existsSync(newest) ? '' : ` (skipped: the release file is not in ${FOLDER})`;

describe.skipIf(skipped !== '')(`the strategy against ATT&CK Mobile 19.1${skipped}`, () => {
  const objects = skipped === '' ? readRelease('19.1') : new Map<string, Released>();
  const find = (id: string) => objects.get(id)?.object;

  it('has their ids and names', () => {
    for (const own of [strategy.value, technique, ...subTechniques]) {
      expect(find(own.id)).toMatchObject({ id: own.stixId, name: own.name });
    }
    for (const own of related) expect(find(own.id)?.name).toBe(own.name);
    expect(find(strategy.value.id)?.created).toBe(strategy.value.created);
  });

  it('has their log sources, data components and mutable elements', () => {
    const componentId = new Map([...objects].map(([id, { object }]) => [object.id, id]));
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
      for (const source of own.logSources) expect(find(source.dataComponent)?.name).toBe(source.dataComponentName);
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
