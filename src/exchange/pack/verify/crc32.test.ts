import { crc32 as reference } from 'node:zlib';

import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { crc32 } from '#/exchange/pack/verify/crc32.ts';

it('is the checksum that zlib gives, in one go and in pieces of any length', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (pieces) => {
      const found = pieces.reduce((crc, piece) => crc32(piece, crc), 0);
      expect(found).toBe(reference(Buffer.concat(pieces)));
    }),
  );
});
