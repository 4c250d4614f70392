import { readdirSync, readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeDeviceError } from '#/exchange/devices/describe-device-error.ts';
import { groupDevices } from '#/exchange/devices/group-devices.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import { toIncoming } from '#/exchange/devices/to-incoming.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const EXPORTS = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER))] as const);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Marks that part cells and rows, and words that a row is decided by. */
const PIECES = fc.oneof(
  fc.constantFrom(',', ';', '\t', '"', '""', '\n', '\r\n', '\r', '\0', '\uFEFF', 'é', '=1+1', '0', ''),
  fc.constantFrom(
    'Android',
    'iOS',
    'Retired',
    'True',
    '9999-12-31',
    '0001-01-01',
    '31/12/2026',
    '__proto__',
    'constructor',
  ),
);

/** Pieces put into the bytes or in place of others, and the end cut off now and then. */
function mangled(bytes: Buffer): fc.Arbitrary<Uint8Array> {
  const edit = fc.record({ at: fc.nat(bytes.length), gone: fc.nat(40), piece: PIECES });
  return fc.tuple(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.nat(bytes.length)).map(([edits, end]) => {
    let next = bytes;
    for (const { at, gone, piece } of edits)
      next = Buffer.concat([next.subarray(0, at), Buffer.from(piece), next.subarray(at + gone)]);
    return new Uint8Array(end % 4 === 0 ? next.subarray(0, end) : next);
  });
}

/** A refusal in words, or counts that add up and make an inventory. Never a throw. */
async function answers(bytes: Uint8Array): Promise<void> {
  const read = await readDevices([inputOfBytes('any.csv', bytes)]);
  if (!read.ok) {
    const { what, why, todo } = describeDeviceError(read.error);
    for (const words of [what, why, todo]) expect(words).not.toMatch(/undefined|NaN|\[object/);
    return;
  }
  const { reading } = read.value;
  const [file] = reading.files;
  expect(sum([reading.devices, ...(file?.ignored ?? []).map(({ rows }) => rows)])).toBe(file?.rows);
  const grouping = groupDevices(reading, { modes: new Map(), by: ['ownership', 'region'], leaveOutOlderThan: null });
  const incoming = toIncoming(reading, grouping);
  expect(sum(incoming.populations.map(({ fields }) => fields.devices?.[0] ?? 0))).toBe(reading.devices);
}

describe('an export that was mangled', () => {
  it.each(EXPORTS)('is refused or adds up: %s', async (_, bytes) => {
    await fc.assert(fc.asyncProperty(mangled(bytes), answers), { numRuns: 100 });
  });
});
