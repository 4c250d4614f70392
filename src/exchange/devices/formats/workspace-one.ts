/** Workspace ONE UEM, the device search flattened. Its fields do not say how Android is managed. */
import type { DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { open, sure } from '#/exchange/devices/formats/enrolment.ts';
import { mapOf, isGone, isYes, ownershipOf, plain, platformOf, said } from '#/exchange/devices/formats/words.ts';

const OWNERSHIP_WORDS = mapOf({
  c: 'Corporate - Dedicated',
  s: 'Corporate - Shared',
  e: 'Employee Owned',
});

function meaningOf(words: RowWords): Meaning {
  const { os, model, ownership, supervised, state } = words;
  // `Apple` stands for all that Apple makes; the model tells.
  const platform = plain(os) === 'apple' ? (platformOf(model) ?? null) : platformOf(os);
  const isEnrolled = state === '' || plain(state) === 'enrolled';
  return {
    platform,
    text: said(
      os,
      platform === 'ios' && supervised !== '' && (isYes(supervised) ? 'supervised' : 'not supervised'),
      OWNERSHIP_WORDS.get(plain(ownership)) ?? ownership,
      !isEnrolled && state,
    ),
    ...(isEnrolled ? conclude(words, platform) : notEnrolled(state)),
    ownership: ownershipOf(ownership),
    isEnrolled,
    isRetired: isGone(state),
  };
}

function notEnrolled(state: string) {
  const isRegistered = plain(state) === 'registered';
  return open('It is not enrolled.', {
    mode: isRegistered ? 'mam_only' : 'unmanaged',
    because: isRegistered ? 'Registered devices are managed by their apps.' : 'What is not enrolled is not managed.',
  });
}

function conclude({ ownership, supervised }: RowWords, platform: Meaning['platform']) {
  const owner = plain(OWNERSHIP_WORDS.get(plain(ownership)) ?? ownership);
  if (platform === 'ios') {
    if (isYes(supervised)) return sure('supervised', 'The file says that it is supervised.');
    if (ownershipOf(ownership) === 'company')
      return open('Not supervised, and the file does not say how it was enrolled.', {
        mode: 'device_enrollment',
        because: 'A company device is not enrolled by user as a rule.',
      });
    return open('The file does not say whether it is enrolled by user or by device.', {
      mode: 'user_enrollment',
      because: 'Of the two it claims less.',
    });
  }
  if (owner === 'employeeowned')
    return open('The file does not say how Android is managed.', {
      mode: 'byod_wp',
      because: 'A device of an employee has a work profile as a rule.',
    });
  if (owner === 'corporateshared')
    return open('The file does not say how Android is managed.', {
      mode: 'dedicated',
      because: 'A shared device is dedicated to a task as a rule.',
    });
  if (ownershipOf(ownership) === 'unknown') return open('The file says neither who owns it nor how it is managed.');
  return open('A company Android device may be fully managed or have a work profile; the file does not say which.');
}

export const WORKSPACE_ONE: DeviceFormatRule = {
  format: 'workspace_one',
  name: 'Workspace ONE UEM, devices',
  family: 'workspace-one',
  kind: 'management',
  told: [['enrollmentstatus'], ['lastseen'], ['platform'], ['ownership']],
  columns: {
    deviceId: ['uuid', 'udid', 'idvalue'],
    serial: ['serialnumber'],
    os: ['platform'],
    model: ['model'],
    ownership: ['ownership'],
    supervised: ['issupervised'],
    state: ['enrollmentstatus'],
    lastCheckIn: ['lastseen'],
    compliance: ['compliancestatus'],
    region: ['locationgroupname', 'locationgroupidname'],
  },
  says: ['os', 'model', 'ownership', 'supervised', 'state'],
  meaningOf,
};
