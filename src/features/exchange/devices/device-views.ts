/** What a reading of device exports says, as the steps show it. */
import { MODE_LABELS, OWNERSHIP_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import {
  IGNORE_WORDS,
  type Combination,
  type DeviceFile,
  type DeviceReading,
} from '#/exchange/devices/device-reading.ts';
import {
  groupingOptions,
  type DeviceGroup,
  type GroupingField,
  type ModeChoice,
} from '#/exchange/devices/group-devices.ts';
import type { GroupingOption, GroupPreview } from '#/features/exchange/wizard/groups-step.tsx';
import type { RawCombination } from '#/features/exchange/wizard/modes-step.tsx';
import type { RecognisedFile } from '#/features/exchange/wizard/recognised-step.tsx';
import { formatShare } from '#/ui/format.ts';

export function recognisedFiles({ files }: DeviceReading): readonly RecognisedFile[] {
  return files.map((file, index) => ({
    key: String(index),
    name: file.name,
    format: file.format === null ? null : file.formatName,
    why: file.why,
    notes: file.notes,
    parts: [
      { key: 'devices', name: 'Devices', count: file.devices, isKept: true },
      ...file.ignored.map(({ reason, rows }) => ({
        key: reason,
        name: IGNORE_WORDS[reason],
        count: rows,
        isKept: false,
      })),
    ],
    rows: file.rows,
    hasIgnored: file.format !== null && file.rows > file.devices,
  }));
}

/** Files whose columns somebody has to name, or has named: place in the reading and headers. */
export function filesToMap({ files }: DeviceReading): readonly { readonly index: number; readonly file: DeviceFile }[] {
  return files
    .map((file, index) => ({ index, file }))
    .filter(({ file }) => (file.format === null || file.format === 'mapped') && file.headers.length > 0);
}

export function rawCombinations({ combinations }: DeviceReading): readonly RawCombination[] {
  return combinations
    .map(rawCombination)
    .toSorted((a, b) => Number(a.stated !== null) - Number(b.stated !== null) || b.devices - a.devices);
}

function rawCombination({ key, platform, text, devices, mode, because, proposal }: Combination): RawCombination {
  return {
    key,
    platform,
    text,
    devices,
    stated: mode === null ? null : { choice: { platform, mode }, because },
    doubt: because,
    proposal: proposal === null ? null : { choice: proposal, because: proposal.because },
  };
}

/** Every proposal that nobody has answered, as choices. */
export function proposalsLeft(
  combinations: readonly RawCombination[],
  chosen: ReadonlyMap<string, ModeChoice>,
): ReadonlyMap<string, ModeChoice> {
  return new Map(
    combinations.flatMap(({ key, stated, proposal }): [string, ModeChoice][] =>
      stated === null && proposal !== null && !chosen.has(key) ? [[key, proposal.choice]] : [],
    ),
  );
}

/** Devices whose mode nobody has said yet. */
export function devicesOpen(combinations: readonly RawCombination[], chosen: ReadonlyMap<string, ModeChoice>): number {
  return combinations
    .filter(({ key, stated }) => stated === null && !chosen.has(key))
    .reduce((sum, { devices }) => sum + devices, 0);
}

export function groupPreviews(groups: readonly DeviceGroup[]): readonly GroupPreview[] {
  return groups.map(({ key, name, platform, mode, ownership, devices, within30 }) => ({
    key,
    name,
    devices,
    about: [
      PLATFORM_LABELS[platform],
      MODE_LABELS[mode],
      ...(ownership === 'unknown' ? [] : [OWNERSHIP_LABELS[ownership]]),
      `${formatShare(devices === 0 ? 0 : within30 / devices)} seen within 30 days`,
    ].join(' · '),
  }));
}

export function groupingChoices(reading: DeviceReading, by: readonly GroupingField[]): readonly GroupingOption[] {
  return groupingOptions(reading).map(({ field, label, values }) => ({
    field,
    label,
    values: values.map((value) => VALUE_LABELS[field]?.get(value) ?? value),
    isOn: by.includes(field),
  }));
}

/** Of fields whose values are ours; a region called "mixed" is nobody's ownership. */
const VALUE_LABELS: Readonly<Partial<Record<GroupingField, ReadonlyMap<string, string>>>> = {
  ownership: new Map(Object.entries(OWNERSHIP_LABELS)),
  compliance: new Map([
    ['compliant', 'Compliant'],
    ['noncompliant', 'Not compliant'],
    ['grace', 'In grace period'],
    ['unknown', OWNERSHIP_LABELS.unknown],
  ]),
};
