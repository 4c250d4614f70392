/** Device exports as an inventory of populations. Modes that the files leave open stay unknown; nobody is here to ask. */
import type { InputFile, Lines } from '#/cli/read-inventory.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import { describeDeviceError } from '#/exchange/devices/describe-device-error.ts';
import { IGNORE_WORDS, type DeviceFile, type DeviceReading } from '#/exchange/devices/device-reading.ts';
import { isMapUsable } from '#/exchange/devices/column-map.ts';
import { plainHeader } from '#/exchange/devices/device-format.ts';
import type { ColumnMap } from '#/exchange/devices/formats/mapped.ts';
import { groupDevices, groupingOptions, type DeviceChoices } from '#/exchange/devices/group-devices.ts';
import { managingSystems } from '#/exchange/devices/management-systems.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import type { HeaderMap } from '#/exchange/devices/recognise.ts';
import { toIncoming } from '#/exchange/devices/to-incoming.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

/** How the files are read and grouped. */
export interface DeviceWishes {
  readonly by: DeviceChoices['by'];
  readonly leaveOutOlderThan: DeviceChoices['leaveOutOlderThan'];
  /** For the files that are of no known system; empty where none was given. */
  readonly columns: ColumnMap;
}

export const NO_WISHES: DeviceWishes = { by: [], leaveOutOlderThan: null, columns: {} };

export async function readDeviceExports(
  files: readonly InputFile[],
  today: IsoDate,
  { by, leaveOutOlderThan, columns }: DeviceWishes,
): Promise<Result<{ readonly incoming: Incoming; readonly notes: Lines }, Lines>> {
  const hasColumns = Object.keys(columns).length > 0;
  if (hasColumns && !isMapUsable(columns)) {
    return err(['The columns do not suffice: needed are os, and one of deviceId, serial and directoryId.']);
  }
  let read = await readFiles(files, today, []);
  if (!read.ok) return read;
  const unknown = unknownFiles(read.value);
  if (hasColumns && unknown.length > 0) {
    const missing = unknown.flatMap((file) => headersMissing(file, columns));
    if (missing.length > 0) return err(missing);
    const mappings = unknown.map(({ headers }) => ({ headers, columns }));
    read = await readFiles(files, today, mappings);
    if (!read.ok) return read;
  }
  const reading = read.value;
  const strange = unknownFiles(reading);
  if (strange.length > 0) return err(strange.map(notRecognised));
  const choices = { modes: new Map(), by, leaveOutOlderThan };
  // Exports of two systems say nothing of the coverage of either alone.
  const [system, ...others] = managingSystems(reading);
  const management = system === undefined || others.length > 0 ? null : ({ kind: 'new', name: system.name } as const);
  const grouping = groupDevices(reading, choices);
  const { stale } = grouping;
  return ok({
    incoming: toIncoming(reading, grouping, management),
    notes: [
      ...(hasColumns && unknown.length === 0 ? ['The columns were not needed: every file is of a known system.'] : []),
      ...reading.files.flatMap(fileNotes),
      ...notTold(reading, by),
      ...(stale === 0
        ? []
        : [`left out: ${count(stale, 'device')}. No check-in for ${String(leaveOutOlderThan)} days, as you asked.`]),
      ...openModes(reading),
    ],
  });
}

async function readFiles(
  files: readonly InputFile[],
  today: IsoDate,
  mappings: readonly HeaderMap[],
): Promise<Result<DeviceReading, Lines>> {
  const read = await readDevices(
    files.map(({ name, bytes }) => inputOfBytes(name, bytes)),
    { today, mappings },
  );
  if (read.ok) return ok(read.value.reading);
  const { what, why, todo } = describeDeviceError(read.error);
  return err([`${what} ${why} ${todo}`]);
}

function unknownFiles({ files }: DeviceReading): readonly DeviceFile[] {
  return files.filter(({ format }) => format === null);
}

function headersMissing({ name, headers }: DeviceFile, columns: ColumnMap): Lines {
  const known = new Set(headers.map(plainHeader));
  return Object.entries(columns)
    .filter(([, header]) => !known.has(plainHeader(header)))
    .map(([role, header]) => `${name}: it has no column ${header} (${role}); its headings are ${headers.join(', ')}.`);
}

/** A wish that the files cannot fulfil is said: all devices would be in one group by it. */
function notTold(reading: DeviceReading, by: DeviceChoices['by']): Lines {
  return groupingOptions(reading)
    .filter(({ field, values }) => by.includes(field) && values.every((value) => value === '' || value === 'unknown'))
    .map(({ field }) => `--by ${field} tells nothing apart here: no file states it.`);
}

function notRecognised({ name, headers }: DeviceFile): string {
  const shown = headers.slice(0, 6).join(', ');
  return `${name}: it is no device export that is known, and an inventory of ours only where it comes alone; its headings are ${shown || 'none'}. Export it again unchanged, or say what its columns mean with --column, or on the Exchange screen of the app.`;
}

function fileNotes({ name, formatName, rows, devices, ignored, notes }: DeviceFile): Lines {
  return [
    `${formatName}; ${count(rows, 'row')}, ${count(devices, 'device')}`,
    ...ignored.map(({ reason, rows: many }) => `left out: ${count(many, 'row')}. ${IGNORE_WORDS[reason]}`),
    ...notes,
  ].map((line) => `${name}: ${line}`);
}

function openModes({ combinations }: DeviceReading): Lines {
  return combinations
    .filter(({ mode }) => mode === null)
    .map(({ text, devices, because, proposal }) => {
      const likely =
        proposal === null ? '' : ` Likely ${MODE_LABELS[proposal.mode].toLowerCase()}: ${proposal.because}`;
      return `mode left unknown: ${count(devices, 'device')} (${text}). ${because}${likely} Set it in the app.`;
    });
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}
