import { expect, it } from 'vitest';

import { verifyChain } from '#/domain/ledger/chain.ts';
import { bundledChecks } from '#/exchange/pack/bundled.fixture.ts';
import { smallRecord, writerDigest } from '#/exchange/pack/writer-digest.ts';

it('is of a record that a ledger would take, and the same whenever it is asked for', () => {
  expect(verifyChain([smallRecord().line])).toMatchObject({ ok: true });
  const { catalog, strategy } = bundledChecks();
  expect(writerDigest({ ...catalog }, strategy)).toBe(writerDigest(catalog, strategy));
});

it('is another one when documents are written otherwise', () => {
  const { catalog, strategy } = bundledChecks();
  expect(writerDigest({ ...catalog }, { ...strategy, attribution: 'Somebody else' })).not.toBe(
    writerDigest(catalog, strategy),
  );
});
