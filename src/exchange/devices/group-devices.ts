/** Counts to populations: by platform and mode always, by what else the user wants. Pure and quick enough for a preview. */
import type { Mode, Platform } from '#/domain/catalog/vocabulary.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Ownership } from '#/domain/workspace/record-vocabulary.ts';
import type { Age, DeviceCell, DeviceReading } from '#/exchange/devices/device-reading.ts';
import { groupKey, groupName } from '#/exchange/devices/group-words.ts';

export const GROUPING_FIELDS = ['ownership', 'region', 'department', 'category', 'compliance'] as const;
export type GroupingField = (typeof GROUPING_FIELDS)[number];

/** `leave_out`: they are counted as left out, by choice. */
export type ModeChoice = { readonly platform: Platform; readonly mode: Mode | 'unknown' } | 'leave_out';

export interface DeviceChoices {
  /** By key of the combination. Where nothing is chosen its certain mode holds, else unknown. */
  readonly modes: ReadonlyMap<string, ModeChoice>;
  readonly by: readonly GroupingField[];
  /** Days since the last check-in; `null` keeps all. Devices that never checked in go with the oldest. */
  readonly leaveOutOlderThan: 30 | 90 | null;
}

export interface DeviceGroup {
  /** What the next import finds the population again by. */
  readonly key: string;
  readonly name: string;
  readonly platform: Platform;
  readonly mode: Mode | 'unknown';
  readonly ownership: Ownership;
  /** '' where not stated or not one. */
  readonly region: string;
  readonly devices: number;
  readonly enrolled: number;
  /** Devices that checked in within so many days of the export. */
  readonly within7: number;
  readonly within30: number;
  readonly newestCheckIn: IsoDate | null;
}

export interface Grouping {
  /** Most devices first. */
  readonly groups: readonly DeviceGroup[];
  /** Devices left out by choice of mode. */
  readonly leftOut: number;
  /** Devices left out because they have not checked in. */
  readonly stale: number;
}

type OpenGroup = { -readonly [Key in keyof DeviceGroup]: DeviceGroup[Key] };

/** Devices of all groups, left out and stale always add up to those of the reading. */
export function groupDevices(reading: DeviceReading, choices: DeviceChoices): Grouping {
  const groups = new Map<string, OpenGroup>();
  let leftOut = 0;
  let stale = 0;
  for (const cell of reading.cells) {
    const kind = kindOf(reading, choices, cell);
    if (kind === 'leave_out') leftOut += cell.devices;
    else if (isStale(cell.age, choices.leaveOutOlderThan)) stale += cell.devices;
    else addTo(groups, cell, kind, choices.by);
  }
  return {
    groups: [...groups.values()].toSorted((a, b) => b.devices - a.devices || (a.key < b.key ? -1 : 1)),
    leftOut,
    stale,
  };
}

function kindOf(reading: DeviceReading, { modes }: DeviceChoices, cell: DeviceCell): ModeChoice {
  const combination = reading.combinations[cell.combination];
  if (combination === undefined) throw new Error('A cell of a combination that is not there');
  const { key, platform, mode } = combination;
  return modes.get(key) ?? { platform, mode: mode ?? 'unknown' };
}

const KEPT: Readonly<Record<30 | 90, ReadonlySet<Age>>> = {
  30: new Set(['week', 'month'] as const),
  90: new Set(['week', 'month', 'quarter'] as const),
};

function isStale(age: Age, olderThan: DeviceChoices['leaveOutOlderThan']): boolean {
  return olderThan !== null && !KEPT[olderThan].has(age);
}

function addTo(
  groups: Map<string, OpenGroup>,
  cell: DeviceCell,
  { platform, mode }: Exclude<ModeChoice, 'leave_out'>,
  by: readonly GroupingField[],
): void {
  const key = groupKey(cell, platform, mode, by);
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, {
      key,
      name: groupName(cell, platform, mode, by),
      platform,
      mode,
      ownership: cell.ownership,
      region: cell.region,
      devices: cell.devices,
      enrolled: cell.enrolled,
      within7: cell.age === 'week' ? cell.devices : 0,
      within30: cell.age === 'week' || cell.age === 'month' ? cell.devices : 0,
      newestCheckIn: cell.newestCheckIn,
    });
    return;
  }
  if (group.ownership !== cell.ownership) group.ownership = 'mixed';
  if (group.region !== cell.region) group.region = '';
  group.devices += cell.devices;
  group.enrolled += cell.enrolled;
  if (cell.age === 'week') group.within7 += cell.devices;
  if (cell.age === 'week' || cell.age === 'month') group.within30 += cell.devices;
  if ((group.newestCheckIn ?? '') < (cell.newestCheckIn ?? '')) group.newestCheckIn = cell.newestCheckIn;
}

export interface GroupingOption {
  readonly field: GroupingField;
  readonly label: string;
  /** Values found, most devices first. */
  readonly values: readonly string[];
}

const FIELD_LABELS: Readonly<Record<GroupingField, string>> = {
  ownership: 'Ownership',
  region: 'Region, site or organisation group',
  department: 'Department',
  category: 'Device category',
  compliance: 'Compliance',
};

export function groupingOptions({ cells }: DeviceReading): readonly GroupingOption[] {
  return GROUPING_FIELDS.map((field) => {
    const counts = new Map<string, number>();
    for (const cell of cells) counts.set(cell[field], (counts.get(cell[field]) ?? 0) + cell.devices);
    return {
      field,
      label: FIELD_LABELS[field],
      values: [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value),
    };
  });
}
