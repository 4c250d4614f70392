/** Intune, Graph, Entra and app protection: their headers as of 2026, and as they were called before. */
import { xlsxOf } from '../src/exchange/sheet/xlsx-file.ts';
import {
  ADDRESS,
  columns,
  directoryIdOf,
  EID,
  ICCID,
  idOf,
  IMEI,
  MAC,
  MAIL,
  NOT_MOBILE,
  PERSON,
  PHONE,
  RETIRED,
  serialOf,
  TWICE,
  type ExportCase,
  type Kind,
  type Words,
} from './device-exports.ts';

const INTUNE = columns(
  'Device ID, Device name, Enrollment date, Last check-in, Azure AD Device ID, OS version, Azure AD registered, EAS activation ID, Serial number, Manufacturer, Model, EAS activated, IMEI, Last EAS sync time, EAS reason, EAS status, Compliance grace period expiration, Security patch level, Wi-Fi MAC, MEID, Subscriber carrier, Total storage, Free storage, Management name, Category, UserId, Primary user UPN, Primary user email address, Primary user display name, WiFiIPv4Address, WiFiSubnetID, Compliance, Managed by, Ownership, Device state, Intune registered, Supervised, Encrypted, OS, SkuFamily, JoinType, Phone number, Jailbroken, ICCID, EthernetMAC, CellularTechnology, ProcessorArchitecture, EID',
);

const intuneDevice = (n: number): Words => ({
  'Device ID': idOf(n),
  'Device name': `${PERSON}’s phone`,
  'Enrollment date': '2026-01-27 10:00:00.0000000',
  'Last check-in': '2026-11-23 19:07:00.0000000',
  'Azure AD Device ID': directoryIdOf(n),
  'Microsoft Entra Device ID': directoryIdOf(n),
  'Serial number': serialOf(n),
  IMEI,
  'Last EAS sync time': '0001-01-01 00:00:00.0000000',
  'Compliance grace period expiration': '9999-12-31 23:59:59.0000000',
  'Wi-Fi MAC': MAC,
  'Management name': `${MAIL}_Android`,
  'Primary user UPN': MAIL,
  'Primary user email address': MAIL,
  'Primary user display name': PERSON,
  WiFiIPv4Address: ADDRESS,
  'Phone number': `+49 ${PHONE}`,
  ICCID,
  EID,
  Compliance: 'Compliant',
  'Managed by': 'Intune',
  Ownership: 'Corporate',
  'Device state': 'Managed',
  Supervised: 'False',
});

const INTUNE_KINDS: readonly Kind[] = [
  { says: { OS: 'Android (fully managed)' }, devices: 3, population: 'Company Android, fully managed' },
  { says: { OS: 'iOS/iPadOS', Supervised: 'True' }, devices: 2, population: 'Company iPhone and iPad, supervised' },
  // The file does not say how a personal iPhone is enrolled: it is proposed, and somebody says yes.
  {
    says: { OS: 'iOS/iPadOS', Ownership: 'Personal' },
    devices: 2,
    population: 'Personal iPhone and iPad, user enrollment',
  },
  { says: { OS: 'Android (dedicated)' }, devices: 2, population: 'Company Android, dedicated' },
];

const INTUNE_CASE: ExportCase = {
  system: 'Intune, All devices',
  headers: INTUNE,
  recognised: 'Microsoft Intune, All devices',
  tellsBy: ['Device ID', 'Last check-in', 'OS', 'Ownership'],
  device: intuneDevice,
  kinds: INTUNE_KINDS,
  passed: [
    { says: { OS: 'Windows' }, because: NOT_MOBILE },
    { says: { OS: 'iOS/iPadOS', 'Device state': 'Retire pending' }, because: RETIRED },
    // Enrolled again: the same serial number under another ID.
    {
      says: { OS: 'Android (fully managed)', 'Serial number': serialOf(1), 'Last check-in': '2026-02-01 00:00:00' },
      because: TWICE,
    },
  ],
};

/** The report has another column for it. */
function asInReport({ says: { Supervised, ...says }, devices, population }: Kind): Kind {
  const words = Supervised === undefined ? says : { ...says, SupervisedStatusString: Supervised };
  return { says: words, devices, population };
}

export const MICROSOFT: readonly ExportCase[] = [
  INTUNE_CASE,
  {
    ...INTUNE_CASE,
    system: 'Intune, All devices, with the new names of the directory',
    headers: INTUNE.map((header) => header.replace('Azure AD', 'Microsoft Entra')),
  },
  {
    ...INTUNE_CASE,
    system: 'Intune, All devices, as a workbook below a title',
    asFile: (rows) => ({
      name: 'intune.xlsx',
      content: Buffer.from(
        xlsxOf([
          {
            name: 'Devices',
            widths: [],
            hasHeadings: false,
            rows: [['All devices, Contoso'], [`Exported on 24 November by ${PERSON}`], ...rows],
          },
        ]),
      ),
    }),
  },
  {
    system: 'Intune, report Devices',
    headers: columns(
      'DeviceId, DeviceName, DeviceType, ClientRegistrationStatus, OwnerType, CreatedDate, LastContact, ManagementAgents, ManagementState, ReferenceId, CategoryId, EnrollmentType, CertExpirationDate, MDMStatus, OSVersion, SerialNumber, EnrolledByUser, Manufacturer, Model, OSDescription, IsManaged, IMEI, SupervisedStatus, PhoneNumberE164Format, WifiMacAddress, PrimaryUser, CategoryName, UserId, UPN, UserEmail, UserName, PartnerDeviceId, CompliantState, ManagedBy, Ownership, DeviceState, SupervisedStatusString, EncryptionStatusString, OS, SkuFamily, JoinType, PhoneNumber, JailBroken',
    ),
    recognised: 'Microsoft Intune, report Devices',
    tellsBy: ['DeviceId', 'LastContact', 'OS', 'Ownership'],
    device: (n) => ({
      DeviceId: idOf(n),
      DeviceName: PERSON,
      LastContact: '2026-11-23 19:07:00.0000000',
      ReferenceId: directoryIdOf(n),
      SerialNumber: serialOf(n),
      EnrolledByUser: MAIL,
      IMEI,
      PhoneNumberE164Format: `+49${PHONE}`,
      WifiMacAddress: MAC,
      UPN: MAIL,
      UserEmail: MAIL,
      UserName: PERSON,
      CompliantState: 'Compliant',
      ManagedBy: 'Intune',
      Ownership: 'Corporate',
      DeviceState: 'Managed',
      SupervisedStatusString: 'False',
      PhoneNumber: `+49 ${PHONE}`,
    }),
    kinds: INTUNE_KINDS.map(asInReport),
    passed: [
      { says: { OS: 'macOS' }, because: NOT_MOBILE },
      { says: { OS: 'iOS/iPadOS', DeviceState: 'Wipe issued' }, because: RETIRED },
    ],
  },
  {
    system: 'Microsoft Graph, managedDevice',
    headers: columns(
      'id, deviceName, managedDeviceOwnerType, enrolledDateTime, lastSyncDateTime, operatingSystem, complianceState, jailBroken, managementAgent, osVersion, deviceEnrollmentType, azureADDeviceId, isSupervised, emailAddress, userPrincipalName, userDisplayName, phoneNumber, imei, wiFiMacAddress, serialNumber, partnerReportedThreatState',
    ),
    recognised: 'Microsoft Graph, managed devices',
    tellsBy: ['managedDeviceOwnerType', 'operatingSystem', 'lastSyncDateTime'],
    device: (n) => ({
      id: idOf(n),
      deviceName: PERSON,
      managedDeviceOwnerType: 'company',
      lastSyncDateTime: '2026-11-23T02:50:00Z',
      complianceState: 'compliant',
      managementAgent: 'mdm',
      azureADDeviceId: directoryIdOf(n),
      isSupervised: 'False',
      emailAddress: MAIL,
      userPrincipalName: MAIL,
      userDisplayName: PERSON,
      phoneNumber: `+49${PHONE}`,
      imei: IMEI,
      wiFiMacAddress: MAC,
      serialNumber: serialOf(n),
    }),
    kinds: [
      {
        says: { operatingSystem: 'Android', deviceEnrollmentType: 'androidEnterpriseFullyManaged' },
        devices: 3,
        population: 'Company Android, fully managed',
      },
      {
        says: { operatingSystem: 'iOS', deviceEnrollmentType: 'appleBulkWithUser', isSupervised: 'True' },
        devices: 2,
        population: 'Company iPhone and iPad, supervised',
      },
      {
        says: {
          operatingSystem: 'Android',
          deviceEnrollmentType: 'userEnrollment',
          managedDeviceOwnerType: 'personal',
        },
        devices: 2,
        population: 'Personal Android, work profile',
      },
      {
        says: {
          operatingSystem: 'iOS',
          deviceEnrollmentType: 'appleUserEnrollment',
          managedDeviceOwnerType: 'personal',
        },
        devices: 2,
        population: 'Personal iPhone and iPad, user enrollment',
      },
    ],
    passed: [{ says: { operatingSystem: 'Windows' }, because: NOT_MOBILE }],
  },
  {
    system: 'Entra ID, devices',
    headers: columns(
      'displayName, accountEnabled, operatingSystem, operatingSystemVersion, joinType (trustType), registeredOwners, userNames, mdmDisplayName, isCompliant, registrationTime, approximateLastSignInDateTime, deviceId, isManaged, objectId, profileType, systemLabels, model',
    ),
    recognised: 'Microsoft Entra ID, devices',
    tellsBy: ['deviceId', 'operatingSystem', 'approximateLastSignInDateTime'],
    device: (n) => ({
      displayName: PERSON,
      accountEnabled: 'True',
      registeredOwners: PERSON,
      userNames: MAIL,
      approximateLastSignInDateTime: '2026-11-23T06:46:00Z',
      deviceId: directoryIdOf(n),
      objectId: idOf(n),
    }),
    kinds: [
      {
        says: { operatingSystem: 'AndroidForWork', isManaged: 'True' },
        devices: 3,
        population: 'Android, personal work profile',
      },
      { says: { operatingSystem: 'Android' }, devices: 2, population: 'Android, unmanaged' },
      // Nothing is proposed where the directory leaves it open.
      {
        says: { operatingSystem: 'IPhone', isManaged: 'True' },
        devices: 2,
        population: 'iPhone and iPad, mode unknown',
      },
      { says: { operatingSystem: 'IPhone' }, devices: 2, population: 'iPhone and iPad, unmanaged' },
    ],
    passed: [
      { says: { operatingSystem: 'Windows' }, because: NOT_MOBILE },
      { says: { operatingSystem: 'IPhone', accountEnabled: 'False' }, because: RETIRED },
    ],
  },
  {
    system: 'Intune, app protection',
    headers: columns(
      'User, Email, App, AppVersion, SdkVersion, AppInstanceId, DeviceName, DeviceHealth, DeviceType, DeviceManufacturer, DeviceModel, AndroidPatchVersion, AADDeviceID, MDMDeviceID, Platform, PlatformVersion, ManagementType, AppProtectionStatus, Policy, LastSync, ComplianceState',
    ),
    recognised: 'Microsoft Intune, app protection status',
    tellsBy: ['AADDeviceID', 'MDMDeviceID', 'Platform'],
    device: (n) => ({
      User: PERSON,
      Email: MAIL,
      App: 'Outlook',
      DeviceName: `${PERSON}’s phone`,
      AADDeviceID: directoryIdOf(n),
      Platform: 'Android',
      LastSync: '2026-11-23T10:00:00Z',
    }),
    kinds: [
      { says: {}, devices: 3, population: 'Android, app protection only' },
      { says: { MDMDeviceID: '#' }, devices: 2, population: 'Android, mode unknown' },
      { says: { Platform: 'iOS', MDMDeviceID: '#' }, devices: 2, population: 'iPhone and iPad, mode unknown' },
      { says: { Platform: 'iOS' }, devices: 2, population: 'iPhone and iPad, app protection only' },
    ],
    // One row an app: a device with two apps is one device.
    passed: [
      { says: { AADDeviceID: directoryIdOf(1), App: 'Teams', LastSync: '2026-11-01T10:00:00Z' }, because: TWICE },
    ],
  },
];
