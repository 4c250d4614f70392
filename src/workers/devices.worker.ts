/** Reads device exports off the main thread. What it sends back are counts; nothing that names a device leaves it. */
import type { IsoDate } from '#/domain/dates.ts';
import type { DeviceError } from '#/exchange/devices/device-error.ts';
import type { DeviceReading } from '#/exchange/devices/device-reading.ts';
import type { IgnoredRows } from '#/exchange/devices/device-record.ts';
import { ignoredCsv } from '#/exchange/devices/ignored-csv.ts';
import { readDevices } from '#/exchange/devices/read-devices.ts';
import type { HeaderMap } from '#/exchange/devices/recognise.ts';
import { inputOfBlob } from '#/exchange/tables/table-input.ts';

/** Sent by our own page only, so it is typed and not parsed. To stop it, end the worker. */
export type DeviceRequest =
  | {
      readonly kind: 'read';
      readonly files: readonly File[];
      /** Columns that the user pointed out, by the headers of the file. */
      readonly mappings: readonly HeaderMap[];
      readonly today: IsoDate;
    }
  /** Place among the files. */
  | { readonly kind: 'ignored'; readonly file: number };

export type DeviceAnswer =
  /** 0 to 1 of all bytes. */
  | { readonly kind: 'progress'; readonly file: number; readonly fraction: number; readonly rows: number }
  | { readonly kind: 'read'; readonly reading: DeviceReading }
  | { readonly kind: 'refused'; readonly error: DeviceError }
  | { readonly kind: 'ignored'; readonly csv: string };

let ignored: readonly IgnoredRows[] = [];

self.addEventListener('message', ({ data }: MessageEvent<DeviceRequest>) => {
  // A promise that fails would go unheard outside; an error that is reported ends the wait of the page.
  void answerTo(data).then((answer) => self.postMessage(answer), reportError);
});

async function answerTo(request: DeviceRequest): Promise<DeviceAnswer> {
  if (request.kind === 'ignored')
    return { kind: 'ignored', csv: ignoredCsv(ignored[request.file] ?? { lines: [], reasons: [] }) };
  const read = await readDevices(request.files.map(inputOfBlob), {
    mappings: request.mappings,
    today: request.today,
    onProgress: (file, fraction, rows) =>
      self.postMessage({ kind: 'progress', file, fraction, rows } satisfies DeviceAnswer),
  });
  if (!read.ok) return { kind: 'refused', error: read.error };
  ({ ignored } = read.value);
  return { kind: 'read', reading: read.value.reading };
}
