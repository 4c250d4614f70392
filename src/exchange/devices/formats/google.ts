/** Google: mobile devices as GAM prints them, and devices of the Android Management API. */
import type { DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { open, sure } from '#/exchange/devices/formats/enrolment.ts';
import { isGone, ownershipOf, plain, platformOf, said } from '#/exchange/devices/formats/words.ts';

function gamMeaning({ os, enrolment, mode, state }: RowWords): Meaning {
  const platform = platformOf(os) ?? platformOf(enrolment);
  const isMailOnly = plain(enrolment) === 'googlesync';
  return {
    platform,
    text: said(platform === 'ios' ? 'iOS' : 'Android', enrolment, mode),
    ...concludeGam(platform, plain(mode), isMailOnly),
    // The list is of the users' own devices; one that Google owns whole is hardly that.
    ownership: plain(mode) === 'deviceowner' ? 'unknown' : 'personal',
    isEnrolled: !isMailOnly,
    isRetired: isGone(state),
  };
}

function concludeGam(platform: Meaning['platform'], privilege: string, isMailOnly: boolean) {
  if (isMailOnly)
    return open('It synchronises mail by Google Sync.', { mode: 'unmanaged', because: 'Mail is all that is managed.' });
  if (platform === 'ios') return open('The list does not say how iOS devices are managed.');
  if (privilege === 'profileowner')
    return open('A profile owner may manage a personal or a company device.', {
      mode: 'byod_wp',
      because: 'The list is of the users’ own devices.',
    });
  if (privilege === 'deviceowner')
    return open('A device owner manages fully managed and dedicated devices alike.', {
      mode: 'fully_managed',
      because: 'A device in the list of a user is not dedicated as a rule.',
    });
  return open('The list does not say how this Android device is managed.');
}

export const GAM_MOBILE: DeviceFormatRule = {
  format: 'gam_mobile',
  name: 'Google Workspace, GAM print mobile',
  family: 'google',
  kind: 'management',
  told: [['resourceid'], ['lastsync', 'firstsync'], ['type'], ['status']],
  columns: {
    deviceId: ['deviceid', 'resourceid'],
    serial: ['serialnumber'],
    os: ['os'],
    enrolment: ['type'],
    mode: ['privilege'],
    state: ['status'],
    lastCheckIn: ['lastsync'],
  },
  says: ['os', 'enrolment', 'mode', 'state'],
  meaningOf: gamMeaning,
};

function androidMeaning({ mode, ownership, state }: RowWords): Meaning {
  return {
    platform: 'android',
    text: said(mode, ownership),
    ...concludeAndroid(plain(mode), ownershipOf(ownership)),
    ownership: ownershipOf(ownership),
    isEnrolled: true,
    isRetired: isGone(state),
  };
}

function concludeAndroid(mode: string, ownership: Meaning['ownership']) {
  if (mode === 'deviceowner') return open('A device owner manages fully managed and dedicated devices alike.');
  if (mode !== 'profileowner' || ownership === 'unknown') return open('The file does not state mode and ownership.');
  return ownership === 'company'
    ? sure('cope', 'A profile owner on a company device.')
    : sure('byod_wp', 'A profile owner on a personal device.');
}

export const ANDROID_MANAGEMENT: DeviceFormatRule = {
  format: 'android_management',
  name: 'Android Management API, devices',
  family: 'google',
  kind: 'management',
  told: [['managementmode'], ['ownership'], ['name', 'hardwareinfoserialnumber']],
  inOneWord: 'managementmode',
  columns: {
    deviceId: ['name'],
    serial: ['hardwareinfoserialnumber', 'serialnumber'],
    mode: ['managementmode'],
    ownership: ['ownership'],
    state: ['state'],
    lastCheckIn: ['laststatusreporttime'],
    compliance: ['policycompliant'],
  },
  says: ['mode', 'ownership', 'state'],
  meaningOf: androidMeaning,
};
