/** Microsoft Graph `managedDevice`, as saved by scripts. */
import type { DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { concludeFromEnrolment, open, sure } from '#/exchange/devices/formats/enrolment.ts';
import { isGone, isYes, ownershipOf, plain, platformOf, said } from '#/exchange/devices/formats/words.ts';

function meaningOf(words: RowWords): Meaning {
  const { os, ownership, supervised, enrolment, managedBy, state } = words;
  const platform = platformOf(os);
  const isMailOnly = plain(managedBy) === 'eas';
  return {
    platform,
    text: said(
      os,
      enrolment,
      ownership,
      platform === 'ios' && supervised !== '' && `supervised ${supervised}`,
      isMailOnly && 'eas',
    ),
    ...(isMailOnly ? sure('unmanaged', 'Managed by mail synchronisation only.') : conclude(words, platform)),
    ownership: ownershipOf(ownership),
    isEnrolled: !isMailOnly,
    isRetired: isGone(state),
  };
}

function conclude({ ownership, supervised, enrolment }: RowWords, platform: Meaning['platform']) {
  if (platform === 'ios' && isYes(supervised)) return sure('supervised', 'The file says that it is supervised.');
  const byEnrolment = concludeFromEnrolment(enrolment, supervised);
  if (byEnrolment !== null) return byEnrolment;
  if (platform === 'android' && ownershipOf(ownership) === 'personal')
    return open('The enrolment type does not tell work profiles from device administrator.', {
      mode: 'byod_wp',
      because: 'A personal Android device that its user enrolled has a work profile as a rule.',
    });
  if (platform === 'ios')
    return open('The enrolment type does not tell the kinds of enrolment by the user apart.', {
      mode: 'device_enrollment',
      because: 'Apple User Enrollment would have an enrolment type of its own.',
    });
  return open('The enrolment type says nothing of the mode.');
}

export const GRAPH_MANAGED_DEVICES: DeviceFormatRule = {
  format: 'graph_managed_devices',
  name: 'Microsoft Graph, managed devices',
  family: 'intune',
  kind: 'management',
  told: [['manageddeviceownertype'], ['operatingsystem'], ['lastsyncdatetime']],
  columns: {
    deviceId: ['id'],
    directoryId: ['azureaddeviceid'],
    serial: ['serialnumber'],
    os: ['operatingsystem'],
    ownership: ['manageddeviceownertype'],
    supervised: ['issupervised'],
    enrolment: ['deviceenrollmenttype'],
    managedBy: ['managementagent'],
    state: ['managementstate'],
    lastCheckIn: ['lastsyncdatetime'],
    compliance: ['compliancestate'],
    category: ['devicecategorydisplayname'],
  },
  says: ['os', 'ownership', 'supervised', 'enrolment', 'managedBy', 'state'],
  meaningOf,
};
