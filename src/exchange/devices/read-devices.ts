/** Device exports, one or several together, to a reading: each device once, each row accounted for. */
import { epochMsOf, type IsoDate } from '#/domain/dates.ts';
import { ok, type Result } from '#/domain/result.ts';
import { countDevices } from '#/exchange/devices/count-devices.ts';
import type { DeviceError } from '#/exchange/devices/device-error.ts';
import { readDeviceFile, type ReadFile } from '#/exchange/devices/device-file.ts';
import { IGNORE_REASONS, type DeviceFile, type DeviceReading } from '#/exchange/devices/device-reading.ts';
import type { IgnoredRows } from '#/exchange/devices/device-record.ts';
import { mergeDevices } from '#/exchange/devices/merge-devices.ts';
import type { HeaderMap } from '#/exchange/devices/recognise.ts';
import type { TableInput } from '#/exchange/tables/table-input.ts';

export interface ReadDevicesOptions {
  readonly mappings?: readonly HeaderMap[];
  readonly today?: IsoDate | null;
  /** Which file, 0 to 1 of all bytes, rows so far in all files. */
  readonly onProgress?: (file: number, fraction: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

export interface DevicesRead {
  readonly reading: DeviceReading;
  /** By file, for a download. */
  readonly ignored: readonly IgnoredRows[];
}

export async function readDevices(
  inputs: readonly TableInput[],
  { mappings = [], today = null, onProgress, signal }: ReadDevicesOptions = {},
): Promise<Result<DevicesRead, DeviceError>> {
  const total = inputs.reduce((sum, { size }) => sum + size, 0);
  const files: ReadFile[] = [];
  let bytes = 0;
  let rows = 0;
  for (const [at, input] of inputs.entries()) {
    const [bytesBefore, rowsBefore] = [bytes, rows];
    // oxlint-disable-next-line no-await-in-loop -- memory holds a piece of one file at a time
    const file = await readDeviceFile(input, at, {
      mappings,
      today: today === null ? null : epochMsOf(today) / 86_400_000,
      signal,
      onProgress: (fraction, read) =>
        onProgress?.(at, (bytesBefore + fraction * input.size) / Math.max(total, 1), rowsBefore + read),
    });
    if (!file.ok) return file;
    files.push(file.value);
    bytes += input.size;
    rows += file.value.rows;
  }
  return ok(together(files, today));
}

function together(files: readonly ReadFile[], today: IsoDate | null): DevicesRead {
  const names = files.map(({ name }) => name);
  const records = files.length === 1 ? (files[0]?.records ?? []) : files.flatMap((file) => file.records);
  const { devices, others } = mergeDevices(records, names);
  for (const { record, reason } of others) {
    const ignored = files[record.file]?.ignored;
    ignored?.lines.push(record.line);
    ignored?.reasons.push(reason);
  }
  const kept = new Map<number, number>();
  for (const { file } of devices) kept.set(file, (kept.get(file) ?? 0) + 1);
  return {
    reading: {
      files: files.map((file, at) => fileOf(file, kept.get(at) ?? 0)),
      devices: devices.length,
      ...countDevices(devices, today),
    },
    ignored: files.map(({ ignored }) => ignored),
  };
}

function fileOf({ name, recognised, headers, rows, ignored, notes }: ReadFile, devices: number): DeviceFile {
  const counts = new Map<string, number>();
  for (const reason of ignored.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    name,
    format: recognised?.rule.format ?? null,
    family: recognised?.rule.family ?? null,
    formatName: recognised?.rule.name ?? '',
    why: recognised?.why ?? 'No known export has these headers.',
    headers,
    rows,
    devices,
    ignored: IGNORE_REASONS.flatMap((reason) => {
      const count = counts.get(reason);
      return count === undefined ? [] : [{ reason, rows: count }];
    }),
    notes,
  };
}
