import type { DeviceReading, ExportFamily } from '#/exchange/devices/device-reading.ts';

export interface ManagementSystem {
  readonly name: string;
  /** In the name or the product of the source, in lower case. */
  readonly word: string;
}

const SYSTEMS: Readonly<Record<ExportFamily, ManagementSystem | null>> = {
  intune: { name: 'Microsoft Intune', word: 'intune' },
  jamf: { name: 'Jamf Pro', word: 'jamf' },
  'workspace-one': { name: 'Workspace ONE UEM', word: 'workspace one' },
  google: { name: 'Google endpoint management', word: 'google' },
  // A list of unknown origin, or of a directory, which manages nothing.
  devices: null,
};

/** Systems in which the reading found enrolled devices. */
export function managingSystems({ cells }: DeviceReading): readonly ManagementSystem[] {
  const families = new Set(cells.filter(({ enrolled }) => enrolled > 0).map(({ family }) => family));
  return [...families].flatMap((family) => SYSTEMS[family] ?? []);
}
