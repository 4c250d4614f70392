/** What a group of devices is called, and what it is found again by. */
import type { Mode, Platform } from '#/domain/catalog/vocabulary.ts';
import type { DeviceCell, ExportFamily } from '#/exchange/devices/device-reading.ts';
import type { GroupingField } from '#/exchange/devices/group-devices.ts';

/** `intune:android/byod_wp/ownership=personal/region=EMEA`: stable, whatever the population is called by then. */
export function groupKey(
  cell: DeviceCell,
  platform: Platform,
  mode: Mode | 'unknown',
  by: readonly GroupingField[],
): string {
  let key = `${scopeOf(cell.family)}${platform}/${mode}`;
  for (const field of ['ownership', 'region', 'department', 'category', 'compliance'] as const)
    if (by.includes(field)) key += `/${field}=${encodeURIComponent(cell[field])}`;
  return key;
}

/** How the keys of all groups of one family of exports begin. */
export function scopeOf(family: ExportFamily): string {
  return `${family}:`;
}

const PLATFORM_WORDS: Readonly<Record<Platform, string>> = { android: 'Android', ios: 'iPhone and iPad' };

const MODE_WORDS: Readonly<Record<Mode | 'unknown', string>> = {
  fully_managed: 'fully managed',
  dedicated: 'dedicated',
  cope: 'company work profile',
  byod_wp: 'personal work profile',
  supervised: 'supervised',
  device_enrollment: 'device enrollment',
  user_enrollment: 'user enrollment',
  mam_only: 'app protection only',
  unmanaged: 'unmanaged',
  unknown: 'mode unknown',
};

const FAMILY_WORDS: Readonly<Record<ExportFamily, string>> = {
  intune: '',
  jamf: 'Jamf',
  'workspace-one': 'Workspace ONE',
  google: 'Google',
  devices: '',
};

const OWNERSHIP_WORDS = { company: 'Company', personal: 'Personal', mixed: 'Mixed', unknown: '' } as const;
const COMPLIANCE_WORDS = {
  compliant: 'compliant',
  noncompliant: 'not compliant',
  grace: 'in grace period',
  unknown: 'compliance unknown',
} as const;

/** "Personal Android, work profile · EMEA". */
export function groupName(
  cell: DeviceCell,
  platform: Platform,
  mode: Mode | 'unknown',
  by: readonly GroupingField[],
): string {
  const owner = by.includes('ownership') ? OWNERSHIP_WORDS[cell.ownership] : '';
  // Two modes name the owner, which need not be said twice.
  const how = MODE_WORDS[mode].replace(owner === '' ? '' : `${owner.toLowerCase()} `, '');
  const what = `${owner} ${PLATFORM_WORDS[platform]}, ${how}`.trim();
  const values = (['region', 'department', 'category'] as const).flatMap((field) =>
    by.includes(field) ? [cell[field] === '' ? `no ${field}` : cell[field]] : [],
  );
  const compliance = by.includes('compliance') ? [COMPLIANCE_WORDS[cell.compliance]] : [];
  const system = FAMILY_WORDS[cell.family];
  return [what, ...values, ...compliance, ...(system === '' ? [] : [system])].join(' · ').slice(0, 200);
}
