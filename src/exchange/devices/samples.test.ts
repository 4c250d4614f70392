import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import { groupDevices } from '#/exchange/devices/group-devices.ts';
import { mustRead } from '#/exchange/devices/must-read.fixture.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

const sample = (name: string) => inputOfBytes(name, readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** Devices by mode: what is certain, what is proposed (with a ?), and what is open. */
function modesOf({ combinations }: DeviceReading): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { platform, mode, proposal, devices } of combinations) {
    const key = `${platform}/${mode ?? (proposal === null ? 'open' : `${proposal.mode}?`)}`;
    counts[key] = (counts[key] ?? 0) + devices;
  }
  return counts;
}

describe('the sample exports', () => {
  it.each([
    [
      'intune_devices_export.csv',
      'intune_all_devices',
      [{ reason: 'not_mobile', rows: 4 }],
      {
        'android/byod_wp': 16,
        'android/cope': 10,
        'android/dedicated': 6,
        'android/fully_managed': 14,
        'ios/device_enrollment': 5,
        'ios/supervised': 18,
        'ios/user_enrollment?': 12,
      },
    ],
    [
      'graph_manageddevices.csv',
      'graph_managed_devices',
      [],
      {
        'android/byod_wp?': 7,
        'android/cope': 6,
        'android/dedicated': 4,
        'android/fully_managed': 8,
        'ios/device_enrollment?': 3,
        'ios/supervised': 9,
        'ios/user_enrollment': 6,
      },
    ],
    [
      'entra_exportDevices.csv',
      'entra_devices',
      [{ reason: 'not_mobile', rows: 3 }],
      { 'android/byod_wp?': 6, 'android/open': 6, 'android/unmanaged?': 6, 'ios/open': 8, 'ios/unmanaged?': 5 },
    ],
    [
      'jamf_mobile_devices.csv',
      'jamf_mobile',
      [{ reason: 'no_identity', rows: 6 }],
      {
        'ios/device_enrollment': 3,
        'ios/supervised': 12,
        'ios/unmanaged': 3,
        'ios/user_enrollment': 7,
        'ios/user_enrollment?': 1,
      },
    ],
    [
      'workspaceone_devices_flattened.csv',
      'workspace_one',
      [{ reason: 'retired', rows: 2 }],
      {
        'android/byod_wp?': 5,
        'android/dedicated?': 4,
        'android/open': 9,
        'ios/supervised': 7,
        'ios/user_enrollment?': 4,
      },
    ],
    [
      'gam_print_mobile.csv',
      'gam_mobile',
      [],
      { 'android/byod_wp?': 9, 'android/fully_managed?': 6, 'ios/open': 8, 'ios/unmanaged?': 2 },
    ],
  ])('%s: recognised, counted, and no mode guessed', async (name, format, ignored, modes) => {
    const { reading } = await mustRead([sample(name)]);
    expect(reading.files[0]).toMatchObject({ format, ignored });
    expect(modesOf(reading)).toEqual(modes);
  });

  it('holds no name, address, serial number or ID in what leaves the worker', async () => {
    const names = ['intune_devices_export.csv', 'jamf_mobile_devices.csv', 'workspaceone_devices_flattened.csv'];
    const { reading } = await mustRead(names.map(sample));
    expect(JSON.stringify(reading)).not.toMatch(
      /contoso\.example|User 0|SN\d{5}|JM\d{5}|WS\d{5}|[0-9a-f]{8}-[0-9a-f]{4}/,
    );
  });

  it('merges the directory into the management export, whichever comes first', async () => {
    const intune = sample('intune_devices_export.csv');
    const csv = new TextDecoder().decode(readFileSync(new URL('fixtures/intune_devices_export.csv', import.meta.url)));
    const ids = csv
      .split('\r\n')
      .slice(1, 21)
      .flatMap((line) => line.split(',')[4] ?? []);
    const rows = ids.map((id) => `d,True,Android,16,2026-11-24T00:00:00Z,${id},True`);
    const entra = inputOfBytes(
      'entra.csv',
      new TextEncoder().encode(
        `displayName,accountEnabled,operatingSystem,operatingSystemVersion,approximateLastSignInDateTime,deviceId,isManaged\n${rows.join('\n')}`,
      ),
    );
    const [one, other] = await Promise.all([mustRead([intune, entra]), mustRead([entra, intune])]);
    expect(one.reading.devices).toBeGreaterThanOrEqual(81);
    expect(one.reading.cells).toEqual(other.reading.cells);
    expect(one.reading.files[1]?.ignored).toContainEqual({ reason: 'merged', rows: expect.any(Number) as number });
  });

  it('names populations so that people know them', async () => {
    const { reading } = await mustRead([sample('workspaceone_devices_flattened.csv')]);
    const { groups } = groupDevices(reading, {
      modes: new Map(),
      by: ['ownership', 'region'],
      leaveOutOlderThan: null,
    });
    expect(groups.map(({ name }) => name)).toContain(
      'Company iPhone and iPad, supervised · Contoso/Corporate · Workspace ONE',
    );
  });
});
