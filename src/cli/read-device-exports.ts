/** Device exports as an inventory of populations. Modes that the files leave open stay unknown; nobody is here to ask. */
import type { InputFile, Lines } from '#/cli/read-inventory.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Incoming } from '#/domain/intake/incoming.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { MODE_LABELS } from '#/domain/workspace/labels.ts';
import { describeDeviceError } from '#/exchange/devices/describe-device-error.ts';
import { IGNORE_WORDS, type DeviceFile, type DeviceReading } from '#/exchange/devices/device-reading.ts';
import { managingSystems } from '#/exchange/devices/management-systems.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import { toIncoming } from '#/exchange/devices/to-incoming.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

export async function readDeviceExports(
  files: readonly InputFile[],
  today: IsoDate,
): Promise<Result<{ readonly incoming: Incoming; readonly notes: Lines }, Lines>> {
  const read = await readDevices(
    files.map(({ name, bytes }) => inputOfBytes(name, bytes)),
    { today },
  );
  if (!read.ok) {
    const { what, why, todo } = describeDeviceError(read.error);
    return err([`${what} ${why} ${todo}`]);
  }
  const { reading } = read.value;
  const strange = reading.files.filter(({ format }) => format === null);
  if (strange.length > 0) return err(strange.map(notRecognised));
  // Exports of two systems say nothing of the coverage of either alone.
  const [system, ...others] = managingSystems(reading);
  const management = system === undefined || others.length > 0 ? null : ({ kind: 'new', name: system.name } as const);
  const incoming = toIncoming(reading, { modes: new Map(), by: [], leaveOutOlderThan: null }, management);
  return ok({ incoming, notes: [...reading.files.flatMap(fileNotes), ...openModes(reading)] });
}

function notRecognised({ name, headers }: DeviceFile): string {
  const shown = headers.slice(0, 6).join(', ');
  return `${name}: it is neither an inventory of ours nor a device export that is known; its headings are ${shown || 'none'}. Export it again unchanged, or assign its columns on the Exchange screen of the app.`;
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
