import { describe, expect, it } from 'vitest';

import type { IgnoreReason } from '#/exchange/devices/device-reading.ts';
import { csvOf, mustRead } from '#/exchange/devices/must-read.fixture.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';

type Row = Readonly<Record<string, string>>;

/** A file with these columns, the same in all rows but for what a row states. */
function fileOf(name: string, defaults: Row, rows: readonly Row[]) {
  const headers = Object.keys(defaults);
  const cells = rows.map((row, at) =>
    headers.map((header) => (row[header] ?? defaults[header] ?? '').replace('#', String(at))),
  );
  return csvOf(name, [headers, ...cells]);
}

const INTUNE: Row = {
  'Device ID': 'd#',
  'Azure AD Device ID': 'a#',
  'Serial number': 'SN#',
  'Last check-in': '2026-11-20 10:00:00.0000000',
  OS: 'iOS/iPadOS',
  Ownership: 'Corporate',
  Supervised: 'True',
  'Device state': 'Managed',
  'Managed by': 'Intune',
};

async function only(defaults: Row, row: Row) {
  const { reading } = await mustRead([fileOf('a.csv', defaults, [row])]);
  const [one] = reading.combinations;
  const ignored: IgnoreReason | undefined = reading.files[0]?.ignored[0]?.reason;
  return one === undefined ? { ignored } : { mode: one.mode, proposed: one.proposal?.mode ?? null };
}

async function kindOf(rows: readonly (readonly string[])[]): Promise<string> {
  const read = await readDevices([csvOf('a.csv', rows)]);
  return read.ok ? 'read' : read.error.kind;
}

const sure = (mode: string) => ({ mode, proposed: null });
const open = (proposed: string | null) => ({ mode: null, proposed });
const gone = (ignored: IgnoreReason) => ({ ignored });

describe('Intune', () => {
  it.each([
    [{ OS: 'Android (fully managed)' }, sure('fully_managed')],
    [{ OS: 'Android (corporate-owned work profile)' }, sure('cope')],
    [{ OS: 'Android (personally-owned work profile)' }, sure('byod_wp')],
    [{ OS: 'Android (dedicated)' }, sure('dedicated')],
    [{ OS: 'Android (device administrator)' }, open(null)],
    [{ OS: 'Android (AOSP)' }, open(null)],
    [{ OS: 'Android' }, open(null)],
    [{}, sure('supervised')],
    [{ Supervised: 'False' }, sure('device_enrollment')],
    [{ Supervised: 'False', Ownership: 'Personal' }, open('user_enrollment')],
    [{ Supervised: 'False', Ownership: 'Unknown' }, open(null)],
    [{ Supervised: '', Ownership: 'Corporate' }, open(null)],
    [{ 'Managed by': 'EAS' }, sure('unmanaged')],
    [{ OS: 'Windows' }, gone('not_mobile')],
    [{ OS: 'macOS' }, gone('not_mobile')],
    [{ OS: '' }, gone('no_platform')],
    [{ 'Device state': 'Retire pending' }, gone('retired')],
    [{ 'Device state': 'Wipe failed' }, sure('supervised')],
    [
      { 'Device ID': '', 'Azure AD Device ID': '00000000-0000-0000-0000-000000000000', 'Serial number': '0' },
      gone('no_identity'),
    ],
  ])('%j is %j', async (row, expected) => {
    expect(await only(INTUNE, row)).toEqual(expected);
  });

  it('takes the type of enrolment where it is there', async () => {
    const withType = { ...INTUNE, Supervised: 'False', Ownership: 'Personal', EnrollmentType: '' };
    expect(await only(withType, { EnrollmentType: 'appleUserEnrollment' })).toEqual(sure('user_enrollment'));
    expect(await only(withType, { EnrollmentType: '11' })).toEqual(sure('user_enrollment'));
  });

  it('knows the raw names of the report and the new name of the directory', async () => {
    const report = {
      DeviceId: 'd#',
      ReferenceId: 'a#',
      LastContact: '2026-11-20',
      OS: 'Android (dedicated)',
      Ownership: 'Corporate',
    };
    expect(await only(report, {})).toEqual(sure('dedicated'));
    const { Ownership: _, ...owned } = {
      ...report,
      OS: 'iOS/iPadOS',
      SupervisedStatus: 'False',
      OwnerType: 'Personal',
    };
    expect(await only(owned, {})).toEqual(open('user_enrollment'));
    const { 'Azure AD Device ID': id = '', ...rest } = INTUNE;
    const intune = fileOf('a.csv', { ...rest, 'Microsoft Entra Device ID': id }, [{}]);
    const entra = fileOf('b.csv', ENTRA, [{ deviceId: 'a0' }]);
    expect((await mustRead([intune, entra])).reading.devices).toBe(1);
  });

  it('counts a device that was enrolled again once, with its newest check-in', async () => {
    const { reading } = await mustRead([
      fileOf('a.csv', INTUNE, [
        { 'Serial number': 'S1', 'Last check-in': '2026-11-24', Supervised: 'True' },
        { 'Serial number': 'S1', 'Last check-in': '2026-02-01', Supervised: 'False' },
        { 'Serial number': '0' },
        { 'Serial number': '0' },
      ]),
    ]);
    expect(reading.devices).toBe(3);
    expect(reading.files[0]?.ignored).toEqual([{ reason: 'duplicate', rows: 1 }]);
    expect(reading.combinations.map(({ mode }) => mode)).toEqual(['supervised']);
  });
});

const ENTRA: Row = {
  deviceId: 'a#',
  operatingSystem: 'Android',
  approximateLastSignInDateTime: '2026-11-20T00:00:00Z',
  isManaged: '',
  accountEnabled: 'True',
};
const MAM: Row = { AADDeviceID: 'a#', MDMDeviceID: '', Platform: 'Android', LastSync: '2026-11-20', App: 'Mail' };

describe('the directory and app protection', () => {
  it('split what the management system does not have into app protection and unmanaged', async () => {
    const { reading } = await mustRead([
      fileOf('entra.csv', ENTRA, [{}, {}, {}]),
      fileOf('mam.csv', MAM, [{ AADDeviceID: 'a0' }, { AADDeviceID: 'a0', App: 'Chat' }]),
      fileOf('intune.csv', { ...INTUNE, OS: 'Android (dedicated)' }, [{ 'Azure AD Device ID': 'a2' }]),
    ]);
    expect(reading.devices).toBe(3);
    expect(reading.combinations.map(({ mode, proposal }) => mode ?? `${proposal?.mode ?? ''}?`).toSorted()).toEqual([
      'dedicated',
      'mam_only',
      'unmanaged?',
    ]);
  });

  it('do not take all devices without a directory ID for one', async () => {
    const zero = '00000000-0000-0000-0000-000000000000';
    const { reading } = await mustRead([
      fileOf('a.csv', INTUNE, [{ 'Azure AD Device ID': zero }, { 'Azure AD Device ID': zero }]),
    ]);
    expect(reading.devices).toBe(2);
  });
});

describe('Jamf', () => {
  const JAMF: Row = {
    'Display Name': 'n',
    'JSS Mobile Device ID': '#',
    'Device Ownership Type': 'Institutional',
    Managed: 'Managed',
    Supervised: 'Unsupervised',
    Model: 'iPhone 16',
    'Serial Number': 'J#',
    'Last Inventory Update': '2026-11-20 10:00:00',
  };
  it.each([
    [{ Supervised: 'Supervised' }, sure('supervised')],
    [{}, sure('device_enrollment')],
    [{ 'Device Ownership Type': 'Account Driven User Enrollment' }, sure('user_enrollment')],
    [{ 'Device Ownership Type': '' }, open(null)],
    [{ Managed: 'Unmanaged' }, sure('unmanaged')],
    [{ Model: 'Apple TV 4K' }, gone('not_mobile')],
    [{ 'JSS Mobile Device ID': '', 'Serial Number': '' }, gone('no_identity')],
  ])('%j is %j', async (row, expected) => {
    expect(await only(JAMF, row)).toEqual(expected);
  });
});

describe('Workspace ONE and Google', () => {
  const ONE: Row = {
    Uuid: 'u#',
    Ownership: 'C',
    Platform: 'Apple',
    Model: 'iPhone',
    EnrollmentStatus: 'Enrolled',
    LastSeen: '2026-11-20T10:00:00.000',
    IsSupervised: 'false',
  };
  const ANDROID: Row = {
    name: 'enterprises/e/devices/#',
    managementMode: 'PROFILE_OWNER',
    ownership: 'COMPANY_OWNED',
    state: 'ACTIVE',
  };
  it.each([
    [ONE, { IsSupervised: 'true' }, sure('supervised')],
    [ONE, {}, open('device_enrollment')],
    [ONE, { Model: 'MacBook Pro' }, gone('not_mobile')],
    [ONE, { Platform: 'Android' }, open(null)],
    [ONE, { Platform: 'Android', Ownership: 'Corporate - Shared' }, open('dedicated')],
    [ONE, { Platform: 'Android', Ownership: 'E' }, open('byod_wp')],
    [ONE, { EnrollmentStatus: 'Registered' }, open('mam_only')],
    [ONE, { EnrollmentStatus: 'Unenrolled' }, gone('retired')],
    [ANDROID, {}, sure('cope')],
    [ANDROID, { ownership: 'PERSONALLY_OWNED' }, sure('byod_wp')],
    [ANDROID, { managementMode: 'DEVICE_OWNER' }, open(null)],
    [ANDROID, { state: 'DELETED' }, gone('retired')],
  ])('%#: %j', async (defaults, row, expected) => {
    expect(await only(defaults, row)).toEqual(expected);
  });
});

describe('what no system writes', () => {
  const OWN: Row = { Asset: 'x#', System: 'Android', Kind: 'BYOD work profile', Seen: '11/20/2026', Site: 'Berlin' };

  it('waits for its columns to be pointed out, and then proposes without concluding', async () => {
    const file = fileOf('own.csv', OWN, [{}, { Seen: '03/11/2026' }, { System: 'Linux' }]);
    const before = await mustRead([file]);
    expect(before.reading.files[0]).toMatchObject({
      format: null,
      rows: 3,
      devices: 0,
      ignored: [{ reason: 'not_recognised', rows: 3 }],
    });
    const columns = { deviceId: 'Asset', os: 'System', mode: 'Kind', lastCheckIn: 'Seen', region: 'Site' };
    const { reading } = await mustRead([file], { mappings: [{ headers: Object.keys(OWN).toReversed(), columns }] });
    expect(reading).toMatchObject({ devices: 2, combinations: [{ mode: null, proposal: { mode: 'byod_wp' } }] });
    // The month stands first, as one of its dates shows.
    expect(reading.cells.map(({ newestCheckIn, region }) => [newestCheckIn, region])).toEqual([
      ['2026-03-11', 'Berlin'],
      ['2026-11-20', 'Berlin'],
    ]);
  });

  it('shows nobody, whatever the columns were taken for', async () => {
    const rows = [
      { Asset: 'x1', System: 'Android', Kind: 'ann@corp.example', Owner: 'Ann Ward' },
      { Asset: 'x2', System: 'Android', Kind: 'kiosk', Owner: 'personally owned' },
    ];
    const columns = { deviceId: 'Asset', os: 'System', mode: 'Kind', ownership: 'Owner' };
    const own = { Asset: '', System: '', Kind: '', Owner: '' };
    const { reading } = await mustRead([fileOf('own.csv', own, rows)], {
      mappings: [{ headers: Object.keys(own), columns }],
    });
    expect(reading.combinations.map(({ text }) => text).toSorted()).toEqual([
      'Android · (hidden)',
      'Android · kiosk · personally owned',
    ]);
  });

  it('of no program is a list of people that has the words of one', async () => {
    const own = { Name: 'Ward 3', Platform: 'Windows', 'Management mode': 'PROFILE_OWNER', Ownership: 'COMPANY_OWNED' };
    const { reading } = await mustRead([fileOf('assets.csv', own, [{}])]);
    expect(reading.files).toMatchObject([{ format: null, devices: 0 }]);
  });

  it('is refused where devices could not be told apart, or columns not', async () => {
    const headers = ['managementMode', 'ownership', 'name'];
    expect(await kindOf([headers])).toBe('header_only');
    expect(await kindOf([[' ']])).toBe('empty_file');
    expect(
      await kindOf([
        [...headers, 'Ownership'],
        ['DEVICE_OWNER', 'x', 'y', 'z'],
      ]),
    ).toBe('header_twice');
    expect(
      await kindOf([
        ['Last inventory update', 'Supervised', 'UDID '],
        ['2026-11-20', 'x', '1'],
      ]),
    ).toBe('read');
  });

  it('does not let a clock that runs ahead make all other devices old', async () => {
    const { reading } = await mustRead([fileOf('a.csv', INTUNE, [{}, { 'Last check-in': '2031-01-01' }])], {
      today: '2026-11-24' as never,
    });
    expect(reading.exportedOn).toBe('2026-11-24');
    expect(reading.cells.map(({ age }) => age)).toEqual(['week']);
  });

  it('keeps rows with more cells than columns out, since their cells have moved', async () => {
    const { reading } = await mustRead([csvOf('a.csv', [Object.keys(INTUNE), [...Object.values(INTUNE), 'more']])]);
    expect(reading.files[0]?.ignored).toEqual([{ reason: 'too_many_cells', rows: 1 }]);
  });
});

describe('words that every object has', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf'])('%s is a word like any other', async (word) => {
    const row = { Ownership: word, EnrollmentType: word, 'Device state': word, OS: 'Android' };
    const { reading } = await mustRead([fileOf('a.csv', { ...INTUNE, EnrollmentType: 'x' }, [row])]);
    expect(reading.files[0]).toMatchObject({ rows: 1 });
    expect(reading.combinations.map(({ mode }) => mode)).toEqual([null]);
  });
});
