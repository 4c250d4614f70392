/** Microsoft Intune: the export of All devices, and the report of devices under its raw names. */
import type { DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { concludeFromEnrolment, open, sure } from '#/exchange/devices/formats/enrolment.ts';
import { isGone, isNo, isYes, ownershipOf, plain, platformOf, said } from '#/exchange/devices/formats/words.ts';

const BY_OS = new Map<string, NonNullable<Meaning['mode']>>([
  ['androidfullymanaged', 'fully_managed'],
  ['androidcorporateownedworkprofile', 'cope'],
  ['androidpersonallyownedworkprofile', 'byod_wp'],
  ['androiddedicated', 'dedicated'],
]);

function meaningOf(words: RowWords): Meaning {
  const { os, ownership, supervised, enrolment, managedBy, state } = words;
  const platform = platformOf(os);
  const isMailOnly = plain(managedBy) === 'eas';
  return {
    platform,
    text: said(
      os,
      platform === 'ios' && supervised !== '' && `Supervised ${supervised}`,
      ownership,
      enrolment,
      isMailOnly && 'Managed by EAS',
    ),
    ...(isMailOnly ? sure('unmanaged', 'Managed by mail synchronisation only.') : conclude(words, platform)),
    ownership: ownershipOf(ownership),
    isEnrolled: !isMailOnly,
    isRetired: isGone(state),
  };
}

function conclude({ os, ownership, supervised, enrolment }: RowWords, platform: Meaning['platform']) {
  if (platform === 'android') {
    const mode = BY_OS.get(plain(os));
    if (mode !== undefined) return sure(mode, 'The OS column names the mode.');
    return concludeFromEnrolment(enrolment, supervised) ?? open('The OS column does not say how Android is managed.');
  }
  if (isYes(supervised)) return sure('supervised', 'The file says that it is supervised.');
  const byEnrolment = concludeFromEnrolment(enrolment, supervised);
  if (byEnrolment !== null) return byEnrolment;
  const owner = ownershipOf(ownership);
  if (owner === 'company' && isNo(supervised)) return sure('device_enrollment', 'Of the company, and not supervised.');
  if (owner === 'personal')
    return open('A personal device is enrolled by user or by device, and the file does not say which.', {
      mode: 'user_enrollment',
      because: 'Of the two it claims less.',
    });
  return open('The file says neither who owns it nor how it was enrolled.');
}

const COMMON = {
  family: 'intune',
  kind: 'management',
  says: ['os', 'ownership', 'supervised', 'enrolment', 'managedBy', 'state'],
  meaningOf,
} as const;

export const INTUNE_ALL_DEVICES: DeviceFormatRule = {
  ...COMMON,
  format: 'intune_all_devices',
  name: 'Microsoft Intune, All devices',
  told: [['deviceid'], ['lastcheckin'], ['os'], ['ownership']],
  columns: {
    deviceId: ['deviceid'],
    directoryId: ['azureaddeviceid', 'entradeviceid'],
    serial: ['serialnumber'],
    os: ['os'],
    ownership: ['ownership'],
    supervised: ['supervised'],
    enrolment: ['enrollmenttype'],
    managedBy: ['managedby'],
    state: ['devicestate'],
    lastCheckIn: ['lastcheckin'],
    compliance: ['compliance'],
    category: ['category'],
  },
};

export const INTUNE_DEVICES_REPORT: DeviceFormatRule = {
  ...COMMON,
  format: 'intune_devices_report',
  name: 'Microsoft Intune, report Devices',
  told: [['deviceid'], ['lastcontact'], ['os'], ['ownership', 'ownertype']],
  columns: {
    deviceId: ['deviceid'],
    directoryId: ['referenceid'],
    serial: ['serialnumber'],
    os: ['os'],
    ownership: ['ownership', 'ownertype'],
    supervised: ['supervisedstatusstring', 'supervisedstatus'],
    enrolment: ['enrollmenttype'],
    managedBy: ['managedby'],
    state: ['devicestate', 'managementstate'],
    lastCheckIn: ['lastcontact'],
    compliance: ['compliantstate'],
    category: ['categoryname'],
  },
};
