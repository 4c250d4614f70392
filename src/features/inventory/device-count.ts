/** Device counts as they are typed and shown: "2400", "2,400", "150-400". */
import type { Range } from '#/domain/range.ts';
import { formatRange } from '#/ui/format.ts';
import { readCount, readRange } from '#/text/number-text.ts';

export type ParsedDevices =
  | { readonly ok: true; readonly value: Range }
  | { readonly ok: false; readonly message: string };

const MOST = 100_000_000;

export function parseDevices(text: string): ParsedDevices {
  const range = text.trim() === '' ? ([0, 0] as const) : readCount(text);
  if (range === null && readRange(text) !== null) return { ok: false, message: 'Devices come in whole numbers.' };
  if (range === null)
    return { ok: false, message: 'Type a number of devices such as 2400, or a range such as 150-400.' };
  if (range[0] < 0 || range[1] > MOST) return { ok: false, message: 'From 0 to 100 million devices.' };
  return { ok: true, value: range };
}

/** Nothing for none yet: a zero in every new row would read as a fact. */
export function devicesText(devices: Range): string {
  return devices[1] === 0 ? '' : formatRange(devices);
}

/** Without marks between thousands, so that a spreadsheet reads a number: "2400", "150–400". */
export function devicesPlain(devices: Range): string {
  return devices[1] === 0 ? '' : [...new Set(devices)].join('–');
}
