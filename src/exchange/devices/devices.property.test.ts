import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyExports } from '#/exchange/devices/any-devices.fixture.ts';
import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import { GROUPING_FIELDS, groupDevices, type ModeChoice } from '#/exchange/devices/group-devices.ts';
import { mustRead } from '#/exchange/devices/must-read.fixture.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What does not say which file came first. */
const counted = ({ combinations, cells, devices, exportedOn }: DeviceReading) => ({
  combinations,
  cells,
  devices,
  exportedOn,
});

describe('any device exports', () => {
  it('add up: every row is a device or is ignored for one reason, and every device is in one group', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyExports,
        fc.subarray([...GROUPING_FIELDS]),
        fc.constantFrom(null, 30 as const, 90 as const),
        fc.integer({ min: 0, max: 3 }),
        async (inputs, by, leaveOutOlderThan, leftOutEvery) => {
          const { reading, ignored } = await mustRead(inputs);
          for (const [at, file] of reading.files.entries()) {
            expect(file.devices + sum(file.ignored.map(({ rows }) => rows))).toBe(file.rows);
            expect(ignored[at]?.lines.length).toBe(file.rows - file.devices);
            expect(new Set(ignored[at]?.lines).size).toBe(file.rows - file.devices);
          }
          expect(sum(reading.files.map(({ devices }) => devices))).toBe(reading.devices);
          expect(sum(reading.cells.map(({ devices }) => devices))).toBe(reading.devices);
          expect(sum(reading.combinations.map(({ devices }) => devices))).toBe(reading.devices);
          const modes = new Map<string, ModeChoice>(
            reading.combinations.filter((_, at) => at % 3 === leftOutEvery).map(({ key }) => [key, 'leave_out']),
          );
          const { groups, leftOut, stale } = groupDevices(reading, { modes, by, leaveOutOlderThan });
          expect(sum(groups.map(({ devices }) => devices)) + leftOut + stale).toBe(reading.devices);
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('say the same in any order of files', async () => {
    await fc.assert(
      fc.asyncProperty(anyExports, async (inputs) => {
        const [one, other] = await Promise.all([mustRead(inputs), mustRead(inputs.toReversed())]);
        expect(counted(other.reading)).toEqual(counted(one.reading));
      }),
      { numRuns: 60 },
    );
  });

  it('say the same when a file is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyExports, async (inputs) => {
        const [once, twice] = await Promise.all([mustRead(inputs), mustRead([...inputs, ...inputs])]);
        expect(counted(twice.reading)).toEqual(counted(once.reading));
      }),
      { numRuns: 60 },
    );
  });
});
