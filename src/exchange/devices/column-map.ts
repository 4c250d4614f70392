/** Roles that columns of an unknown export can be given, and a first guess by their headers. */
import { plainHeader, type ColumnRole } from '#/exchange/devices/device-format.ts';
import type { ColumnMap } from '#/exchange/devices/formats/mapped.ts';

export interface MappableRole {
  readonly key: ColumnRole;
  readonly label: string;
  readonly hint: string;
  readonly isRequired: boolean;
}

export const MAPPABLE_ROLES: readonly MappableRole[] = [
  role('os', 'Operating system', 'Tells Android, iOS and iPadOS from the rest.', true),
  role('deviceId', 'Device ID', 'This or the serial number is needed, so that no device is counted twice.'),
  role('serial', 'Serial number', 'Also finds the same device in another file. It is not kept.'),
  role('directoryId', 'Directory ID', 'The ID of the device in Microsoft Entra ID.'),
  role('mode', 'Management mode', 'Words such as work profile, fully managed, dedicated.'),
  role('enrolment', 'Enrolment type', 'How it was enrolled.'),
  role('ownership', 'Ownership', 'Whether the company or a person owns it.'),
  role('supervised', 'Supervised', 'Yes or no; iOS only.'),
  role('managedBy', 'Managed', 'Whether or by what it is managed.'),
  role('state', 'State', 'Retired and wiped devices are left out by it.'),
  role('lastCheckIn', 'Last check-in', 'How fresh the record is.'),
  role('compliance', 'Compliance', 'Whether it meets your rules.'),
  role('region', 'Region or site', 'To tell populations apart.'),
  role('department', 'Department', 'To tell populations apart.'),
  role('category', 'Category', 'To tell populations apart.'),
];

function role(key: ColumnRole, label: string, hint: string, isRequired = false): MappableRole {
  return { key, label, hint, isRequired };
}

const LIKELY: readonly (readonly [ColumnRole, RegExp])[] = [
  ['os', /^(os|osname|platform|operatingsystem|ostype|devicetype|deviceplatform)$/],
  ['deviceId', /^(deviceid|id|udid|uuid|asset|assetid|assettag|manageddeviceid)$/],
  ['serial', /^(serial|serialnumber|serialno)$/],
  ['directoryId', /^(azureaddeviceid|aaddeviceid|entradeviceid)$/],
  ['mode', /^(mode|managementmode|managementtype|enrollmentmode|devicemode)$/],
  ['enrolment', /^(enrollmenttype|enrolmenttype|enrollmentmethod)$/],
  ['ownership', /^(ownership|owner|ownertype|ownershiptype|deviceownership)$/],
  ['supervised', /^(is)?supervised$/],
  ['managedBy', /^(is)?managed(by)?$/],
  ['state', /^(state|status|devicestate|enrollmentstatus|managementstate)$/],
  [
    'lastCheckIn',
    /^(lastcheckin|seen|lastseen|lastcontact|lastsync|lastsyncdatetime|lastcheckindate|lastinventoryupdate)$/,
  ],
  ['compliance', /^(compliance|compliant|compliancestate|compliancestatus|iscompliant)$/],
  ['region', /^(region|site|country|location|building|blueprintname|group)$/],
  ['department', /^department$/],
  ['category', /^(category|devicecategory)$/],
];

export function proposeColumns(headers: readonly string[]): ColumnMap {
  const map: Partial<Record<ColumnRole, string>> = {};
  for (const [key, pattern] of LIKELY) {
    const header = headers.find((one) => pattern.test(plainHeader(one)));
    if (header !== undefined) map[key] = header;
  }
  return map;
}

/** What is still needed of a map before a file can be read with it. */
export function isMapUsable(map: ColumnMap): boolean {
  return map.os !== undefined && (map.deviceId ?? map.serial ?? map.directoryId) !== undefined;
}
