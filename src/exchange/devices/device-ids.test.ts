import { describe, expect, it } from 'vitest';

import { csvOf, mustRead } from '#/exchange/devices/must-read.fixture.ts';

describe('a device ID that stands in one of several columns', () => {
  it('is the first that a row fills, and a row that fills none goes on from the one above', async () => {
    const headers = ['UDID', 'JSS Mobile Device ID', 'Last Inventory Update', 'Supervised', 'Mobile Device Group'];
    const file = csvOf('a.csv', [
      headers,
      ['U1', '1', '2026-11-20', 'true', 'All'],
      ['', '2', '2026-11-20', 'true', 'All'],
      ['', '', '', '', 'Sales'],
    ]);
    const { reading } = await mustRead([file]);
    expect(reading.files[0]).toMatchObject({ devices: 2, ignored: [{ reason: 'no_identity', rows: 1 }] });
  });

  it('is said to be a running number where it is one, since another server gives the same', async () => {
    const headers = ['JSS Mobile Device ID', 'Serial Number', 'Last Inventory Update', 'Supervised', 'Model'];
    const notesOf = async (serial: string) => {
      const rows = [
        ['1', serial, '2026-11-20', 'true', 'iPad'],
        ['2', '', '2026-11-20', 'true', 'iPad'],
      ];
      return (await mustRead([csvOf('a.csv', [headers, ...rows])])).reading.files[0]?.notes;
    };
    expect(await notesOf('J1')).toEqual([expect.stringMatching(/^1 row names its device by a running number/)]);
    expect(await notesOf('')).toEqual([expect.stringMatching(/^2 rows name their devices by a running number/)]);
  });
});
