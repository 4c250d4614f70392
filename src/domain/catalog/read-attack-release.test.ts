import { describe, expect, it } from 'vitest';

import { readAttackRelease } from '#/domain/catalog/read-attack-release.ts';

const DET = {
  type: 'x-mitre-detection-strategy',
  id: 'x-mitre-detection-strategy--69f0f372-4bb1-4c0e-b81a-d425b2f6f31f',
  modified: '2026-05-12T16:34:50.680Z',
  name: 'A strategy',
  x_mitre_version: '1.0',
  external_references: [{ source_name: 'mitre-attack', external_id: 'DET0672' }],
};
const bundle = (...objects: readonly unknown[]) => JSON.stringify({ type: 'bundle', objects });
const ids = new Set(['DET0672']);

describe('readAttackRelease', () => {
  it('gives an object the same hash from a STIX 2.0 and a STIX 2.1 file', () => {
    const { type, ...rest } = DET;
    const old = readAttackRelease(bundle(DET), ids);
    const current = readAttackRelease(bundle({ type, spec_version: '2.1', ...rest }), ids);
    const hashes = [old, current].map((read) => read.ok && read.value.objects.get('DET0672')?.sha256);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('takes the release from the collection, and skips revoked, foreign and shapeless objects', () => {
    const collection = { type: 'x-mitre-collection', x_mitre_version: '19.1' };
    const read = readAttackRelease(bundle(collection, {}, { ...DET, revoked: true }), ids);
    expect(read).toMatchObject({ ok: true, value: { release: '19.1', objects: new Map() } });
  });

  it.each(['', '[]', '{"type":"bundle"}', '{"type":"bundle","objects":[1]}', 'null'])('refuses %j', (text) => {
    expect(readAttackRelease(text, ids)).toMatchObject({ ok: false, error: { kind: 'catalog_malformed' } });
  });
});
