/**
 * Finds objects in a release file of ATT&CK and hashes them the way this catalog states hashes: SHA-256 of
 * `JSON.stringify` of the object in its STIX 2.1 form, keys in the order of the file.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';

import { malformed, type CatalogError } from '#/domain/catalog/catalog-schema.ts';
import { err, ok, type Result } from '#/domain/result.ts';

const rawSchema = v.record(v.string(), v.unknown());
const bundleSchema = v.looseObject({ type: v.literal('bundle'), objects: v.array(rawSchema) });
const objectSchema = v.looseObject({
  name: v.string(),
  modified: v.string(),
  x_mitre_version: v.string(),
  revoked: v.optional(v.boolean(), false),
  external_references: v.tupleWithRest([v.looseObject({ external_id: v.string() })], v.unknown()),
});
const collectionSchema = v.looseObject({ type: v.literal('x-mitre-collection'), x_mitre_version: v.string() });

type Raw = v.InferOutput<typeof rawSchema>;

export interface AttackObject {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly modified: string;
  readonly sha256: string;
  /** The object as it stands in the file. */
  readonly raw: Readonly<Raw>;
}

export interface AttackRelease {
  /** From the collection of a STIX 2.1 file; STIX 2.0 files do not name their release. */
  readonly release: string | null;
  readonly objects: ReadonlyMap<string, AttackObject>;
}

/** Reads the objects with the given ATT&CK ids; the rest of the file is left alone. */
export function readAttackRelease(text: string, ids: ReadonlySet<string>): Result<AttackRelease, CatalogError> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(malformed('', 'not JSON'));
  }
  const bundle = v.safeParse(bundleSchema, json);
  if (!bundle.success) return err(malformed(v.getDotPath(bundle.issues[0]) ?? '', 'not a STIX bundle'));

  let release: string | null = null;
  const objects = new Map<string, AttackObject>();
  for (const raw of bundle.output.objects) {
    if (v.is(collectionSchema, raw)) release = raw.x_mitre_version;
    const object = v.safeParse(objectSchema, raw);
    if (!object.success || object.output.revoked) continue;
    const { name, modified, x_mitre_version: version, external_references: references } = object.output;
    const id = references[0].external_id;
    if (ids.has(id)) objects.set(id, { id, name, version, modified, sha256: sha256Of(raw), raw });
  }
  return ok({ release, objects });
}

/** STIX 2.0 objects lack `spec_version`, which STIX 2.1 writes right after `type`. */
function sha256Of(raw: Raw): string {
  const isStix20 = !Object.hasOwn(raw, 'spec_version');
  const entries = Object.entries(raw).flatMap((entry) =>
    isStix20 && entry[0] === 'type' ? [entry, ['spec_version', '2.1']] : [entry],
  );
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(Object.fromEntries(entries)))));
}
