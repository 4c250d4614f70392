import { expect, it } from 'vitest';

import { verifyChain } from '#/domain/ledger/chain.ts';
import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';
import { smallRecord, writerDigest } from '#/exchange/pack/writer-digest.ts';

it('is of a record that a ledger would take, and the same whenever it is asked for', () => {
  expect(verifyChain([smallRecord().line])).toMatchObject({ ok: true });
  const { catalog, strategy, controls } = bundledChecks();
  expect(writerDigest({ ...catalog }, strategy, controls)).toBe(writerDigest(catalog, strategy, controls));
});

it('is another one when documents are written otherwise', () => {
  const { catalog, strategy, controls } = bundledChecks();
  const usual = writerDigest(catalog, strategy, controls);
  expect(writerDigest({ ...catalog }, { ...strategy, attribution: 'Somebody else' }, controls)).not.toBe(usual);
  expect(writerDigest({ ...catalog }, strategy, { ...controls, byItem: {} })).not.toBe(usual);
});
