/** Lists that know of devices without managing them: the directory of Microsoft Entra, and Intune app protection. */
import type { DeviceFormatRule, Meaning, RowWords } from '#/exchange/devices/device-format.ts';
import { open, sure } from '#/exchange/devices/formats/enrolment.ts';
import { isNo, isYes, plain, platformOf, said } from '#/exchange/devices/formats/words.ts';

/** `state` is whether the account of the device is enabled. */
function directoryMeaning({ os, managedBy, state }: RowWords): Meaning {
  const isManaged = isYes(managedBy);
  return {
    platform: platformOf(os),
    text: said(os, isManaged ? 'managed' : 'not managed'),
    ...(isManaged ? managedByOs(os) : NOT_MANAGED),
    ownership: 'unknown',
    isEnrolled: isManaged,
    isRetired: isNo(state),
  };
}

const NOT_MANAGED = open('Known to the directory only: under app protection, or not managed at all.', {
  mode: 'unmanaged',
  because: 'No management export and no app protection report of these files has it.',
});

function managedByOs(os: string) {
  if (plain(os) === 'androidforwork')
    return open('The directory does not state the mode.', {
      mode: 'byod_wp',
      because: 'AndroidForWork stands for work profiles as a rule.',
    });
  return open('The directory does not state the mode. The export of the management system does.');
}

export const ENTRA_DEVICES: DeviceFormatRule = {
  format: 'entra_devices',
  name: 'Microsoft Entra ID, devices',
  family: 'intune',
  kind: 'directory',
  told: [
    ['deviceid'],
    ['operatingsystem', 'deviceostype'],
    ['approximatelastsignindatetime', 'approximatelastlogontimestamp'],
  ],
  columns: {
    directoryId: ['deviceid'],
    os: ['operatingsystem', 'deviceostype'],
    managedBy: ['ismanaged'],
    state: ['accountenabled'],
    lastCheckIn: ['approximatelastsignindatetime', 'approximatelastlogontimestamp'],
    compliance: ['iscompliant'],
  },
  says: ['os', 'managedBy', 'state'],
  meaningOf: directoryMeaning,
};

/** `managedBy` is the device's ID in device management, empty where only apps are managed: replaced by yes or no. */
function protectionMeaning({ os, managedBy }: RowWords): Meaning {
  const isManaged = isYes(managedBy);
  return {
    platform: platformOf(os),
    text: said(os, isManaged ? 'device managed too' : 'apps managed only'),
    ...(isManaged
      ? open('Device management has it too. The export of that system says how.')
      : sure('mam_only', 'It has managed apps and no ID in device management.')),
    ownership: 'unknown',
    isEnrolled: isManaged,
    isRetired: false,
  };
}

export const INTUNE_APP_PROTECTION: DeviceFormatRule = {
  format: 'intune_app_protection',
  name: 'Microsoft Intune, app protection status',
  family: 'intune',
  kind: 'app_protection',
  told: [['aaddeviceid'], ['mdmdeviceid'], ['platform']],
  columns: {
    deviceId: ['mdmdeviceid'],
    directoryId: ['aaddeviceid'],
    os: ['platform'],
    managedBy: ['mdmdeviceid'],
    lastCheckIn: ['lastsync'],
    compliance: ['compliancestate'],
  },
  says: ['os', 'managedBy'],
  meaningOf: protectionMeaning,
};
