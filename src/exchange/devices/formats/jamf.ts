/** Jamf Pro, mobile devices. Its columns are chosen by whoever exports, and its rows may go on in further rows. */
import type { DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { open, sure } from '#/exchange/devices/formats/enrolment.ts';
import { isYes, plain, said } from '#/exchange/devices/formats/words.ts';

const BY_USER = new Set(['userenrollment', 'accountdrivenuserenrollment']);

function meaningOf(words: RowWords): Meaning {
  const { model, managedBy, supervised, ownership } = words;
  const isManaged = plain(managedBy) !== 'unmanaged' && plain(managedBy) !== 'no' && plain(managedBy) !== 'false';
  const owner = plain(ownership);
  return {
    platform: /apple ?tv|vision/i.test(model) ? 'other' : 'ios',
    text: said(managedBy, supervised, ownership),
    ...(isManaged ? conclude(words) : sure('unmanaged', 'The file says that it is not managed.')),
    ownership: owner === 'institutional' ? 'company' : owner === '' ? 'unknown' : 'personal',
    isEnrolled: isManaged,
    isRetired: false,
  };
}

function conclude({ supervised, ownership }: RowWords) {
  if (isYes(supervised)) return sure('supervised', 'The file says that it is supervised.');
  if (BY_USER.has(plain(ownership))) return sure('user_enrollment', 'The ownership type says so.');
  if (plain(ownership) === 'institutional') return sure('device_enrollment', 'Institutional, and not supervised.');
  if (plain(ownership) === 'personaldeviceprofile')
    return open('A personal device profile is neither of the two kinds of enrolment of today.', {
      mode: 'user_enrollment',
      because: 'It manages part of a personal device, as User Enrollment does.',
    });
  return open('Not supervised, and the file does not say how it was enrolled.');
}

export const JAMF_MOBILE: DeviceFormatRule = {
  format: 'jamf_mobile',
  name: 'Jamf Pro, mobile devices',
  family: 'jamf',
  kind: 'management',
  told: [
    ['jssmobiledeviceid', 'deviceownershiptype', 'mobiledevicegroup', 'lastinventoryupdate'],
    ['lastinventoryupdate', 'supervised'],
    ['serialnumber', 'udid', 'jssmobiledeviceid'],
  ],
  columns: {
    deviceId: ['udid', 'jssmobiledeviceid'],
    serial: ['serialnumber'],
    model: ['model'],
    managedBy: ['managed'],
    supervised: ['supervised'],
    ownership: ['deviceownershiptype'],
    lastCheckIn: ['lastinventoryupdate'],
    region: ['building'],
    department: ['department'],
  },
  says: ['model', 'managedBy', 'supervised', 'ownership'],
  meaningOf,
};
