import { describe, expect, it } from 'vitest';

import type { StrategyRelease } from '#/domain/catalog/catalog.ts';

import { compareReleases } from './compare-releases.ts';

function releaseWith(release: string, hashes: Readonly<Record<string, string>>): StrategyRelease {
  const objects = Object.entries(hashes).map(([id, sha256]) => ({ id, version: '1.0', modified: '', sha256 }));
  return { release, present: true, version: '1.0', modified: '', sha256: '', note: '', objects };
}

describe('compareReleases', () => {
  it('goes by the hash, not by the version, and takes the order of the newest release', () => {
    const histories = compareReleases([
      releaseWith('17.1', { T1481: 'a' }),
      releaseWith('18.0', { DET0672: 'd', T1481: 'a' }),
      releaseWith('19.1', { DET0672: 'e', T1481: 'b' }),
    ]);
    expect(histories.map(({ id, steps }) => `${id}: ${steps.map((step) => step.change).join(', ')}`)).toEqual([
      'DET0672: absent, new, changed',
      'T1481: new, same, changed',
    ]);
  });
});
