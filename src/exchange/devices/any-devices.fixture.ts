/** Arbitrary device exports with all that makes them hard: repeats, blanks, other systems, shared IDs across files. */
import * as fc from 'fast-check';

import { csvOf } from '#/exchange/devices/must-read.fixture.ts';
import type { TableInput } from '#/exchange/tables/table-input.ts';

/** Few, so that rows and files share them. */
const id = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((one) => `id-${String(one)}`),
  fc.constantFrom('', '0'),
);
const day = fc.constantFrom(
  '2026-11-24 10:00:00',
  '2026-11-01',
  '2026-07-01T00:00:00Z',
  '0001-01-01 00:00:00',
  '',
  'x',
);

const intuneRow = fc.tuple(
  id,
  day,
  id,
  id.map((one) => one.replace('id', 'SN')),
  fc.constantFrom(
    'Android (fully managed)',
    'Android (personally-owned work profile)',
    'Android',
    'iOS/iPadOS',
    'Windows',
    '',
  ),
  fc.constantFrom('Corporate', 'Personal', 'Unknown'),
  fc.constantFrom('True', 'False', ''),
  fc.constantFrom('Managed', 'Retired', 'WipePending'),
  fc.constantFrom('Compliant', 'Noncompliant', 'In grace period'),
  fc.constantFrom('', 'Field', 'Sales, EMEA', 'a@b.example'),
);
const INTUNE = [
  'Device ID',
  'Last check-in',
  'Microsoft Entra Device ID',
  'Serial number',
  'OS',
  'Ownership',
  'Supervised',
  'Device state',
  'Compliance',
  'Category',
];

const entraRow = fc.tuple(
  id,
  day,
  fc.constantFrom('AndroidForWork', 'IPhone', 'Windows'),
  fc.constantFrom('True', 'False', ''),
);
const ENTRA = ['deviceId', 'approximateLastSignInDateTime', 'operatingSystem', 'isManaged'];

const mamRow = fc.tuple(
  id,
  fc.oneof(id, fc.constant('')),
  fc.constantFrom('Android', 'iOS'),
  day,
  fc.constantFrom('Outlook', 'Teams'),
);
const MAM = ['AADDeviceID', 'MDMDeviceID', 'Platform', 'LastSync', 'App'];

const jamfRow = fc.tuple(
  id,
  id.map((one) => one.replace('id', 'SN')),
  fc.constantFrom('Supervised', 'Unsupervised', ''),
  fc.constantFrom('Managed', 'Unmanaged'),
  fc.constantFrom('Institutional', 'User Enrollment', ''),
  fc.constantFrom('iPhone 16', 'Apple TV 4K'),
  day,
  fc.constantFrom('', 'Field', 'HQ'),
);
const JAMF = [
  'UDID',
  'Serial Number',
  'Supervised',
  'Managed',
  'Device Ownership Type',
  'Model',
  'Last Inventory Update',
  'Department',
];

const oneRow = fc.tuple(
  id,
  id.map((one) => one.replace('id', 'SN')),
  fc.constantFrom('Android', 'Apple'),
  fc.constantFrom('iPhone', 'MacBook Pro', ''),
  fc.constantFrom('C', 'S', 'E', 'Undefined'),
  fc.constantFrom('Enrolled', 'Registered', 'Unenrolled'),
  day,
  fc.constantFrom('', 'EMEA', 'APAC'),
);
const ONE = [
  'Uuid',
  'SerialNumber',
  'Platform',
  'Model',
  'Ownership',
  'EnrollmentStatus',
  'LastSeen',
  'LocationGroupName',
];

const file = fc.oneof(
  fc.array(intuneRow, { minLength: 1, maxLength: 25 }).map((rows) => ['intune', [INTUNE, ...rows]] as const),
  fc.array(entraRow, { minLength: 1, maxLength: 15 }).map((rows) => ['entra', [ENTRA, ...rows]] as const),
  fc.array(mamRow, { minLength: 1, maxLength: 15 }).map((rows) => ['mam', [MAM, ...rows]] as const),
  fc.array(jamfRow, { minLength: 1, maxLength: 15 }).map((rows) => ['jamf', [JAMF, ...rows]] as const),
  fc.array(oneRow, { minLength: 1, maxLength: 15 }).map((rows) => ['one', [ONE, ...rows]] as const),
);

export const anyExports: fc.Arbitrary<readonly TableInput[]> = fc
  .array(file, { minLength: 1, maxLength: 4 })
  .map((files) => files.map(([kind, rows], at) => csvOf(`${kind}-${String(at)}.csv`, rows)));
