import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { PROVENANCE } from '#/domain/catalog/provenance.ts';

const bundled = JSON.parse(readFileSync('public/data/strategies/DET0672.json', 'utf8')) as {
  readonly id: string;
  readonly release: string;
  readonly sha256: string;
};

test('the foot of a page names the strategy, release and hash of the bundled file', () => {
  expect([bundled.id, bundled.release, bundled.sha256.slice(0, 8)]).toEqual([
    PROVENANCE.strategy,
    PROVENANCE.attackRelease,
    PROVENANCE.strategyHash,
  ]);
});

test('the model has the version that its description gives', () => {
  expect(readFileSync('src/domain/scoring/README.md', 'utf8')).toContain(`model ${PROVENANCE.model}`);
});
