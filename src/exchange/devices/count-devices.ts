/** Devices to counts: how many there are of each combination of words, and of each cell of what tells groups apart. */
import type { IsoDate } from '#/domain/dates.ts';
import type { Age, Combination, DeviceCell } from '#/exchange/devices/device-reading.ts';
import type { DeviceRecord, RecordMeaning } from '#/exchange/devices/device-record.ts';

export interface Counted {
  readonly combinations: readonly Combination[];
  readonly cells: readonly DeviceCell[];
  readonly exportedOn: IsoDate | null;
}

type OpenCell = { -readonly [Key in keyof DeviceCell]: DeviceCell[Key] };

const DAY_MS = 86_400_000;

/** `today`: a check-in after it is the fault of a clock, and must not make all others look old. */
export function countDevices(devices: readonly DeviceRecord[], today: IsoDate | null): Counted {
  const limit = today === null ? Infinity : Date.parse(today) / DAY_MS;
  let newest = -1;
  for (const { day } of devices) newest = Math.max(newest, Math.min(day, limit));
  const combinations = combinationsOf(devices);
  const places = new Map(combinations.map(({ key }, at) => [key, at]));
  const placeOf = placesByMeaning(places);
  const cells = new Map<string, OpenCell>();
  for (const device of devices) {
    const cell = cellFor(cells, device, placeOf(device.meaning), ageOf(device.day, newest));
    cell.devices++;
    if (device.meaning.isEnrolled) cell.enrolled++;
    const checkIn = isoOf(Math.min(device.day, limit));
    if (checkIn !== null && (cell.newestCheckIn ?? '') < checkIn) cell.newestCheckIn = checkIn;
  }
  return {
    combinations,
    cells: [...cells]
      .toSorted(([a, one], [b, other]) => one.combination - other.combination || (a < b ? -1 : 1))
      .map(([, cell]) => cell),
    exportedOn: isoOf(newest),
  };
}

function placesByMeaning(places: ReadonlyMap<string, number>): (meaning: RecordMeaning) => number {
  const known = new Map<RecordMeaning, number>();
  return (meaning) => {
    let place = known.get(meaning);
    if (place === undefined) known.set(meaning, (place = places.get(keyOf(meaning)) ?? 0));
    return place;
  };
}

function cellFor(cells: Map<string, OpenCell>, device: DeviceRecord, combination: number, age: Age): OpenCell {
  const { meaning, region, department, category, compliance } = device;
  const { ownership, family } = meaning;
  const key = `${String(combination)}\n${family}\n${ownership}\n${region}\n${department}\n${category}\n${compliance}\n${age}`;
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = {
      combination,
      family,
      ownership,
      region,
      department,
      category,
      compliance,
      age,
      devices: 0,
      enrolled: 0,
      newestCheckIn: null,
    };
    cells.set(key, cell);
  }
  return cell;
}

function keyOf({ format, platform, text, mode }: RecordMeaning): string {
  return `${format}:${platform}:${text}:${mode ?? ''}`;
}

/** Most devices first. */
function combinationsOf(devices: readonly DeviceRecord[]): readonly Combination[] {
  const counts = new Map<RecordMeaning, number>();
  for (const { meaning } of devices) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const found = new Map<string, Combination>();
  for (const [meaning, count] of counts) {
    const { format, platform, text, mode, because, proposal } = meaning;
    const key = keyOf(meaning);
    found.set(key, {
      key,
      format,
      platform,
      text,
      devices: count + (found.get(key)?.devices ?? 0),
      mode,
      because,
      proposal: proposal === null ? null : { platform, ...proposal },
    });
  }
  return [...found.values()].toSorted((a, b) => b.devices - a.devices || (a.key < b.key ? -1 : 1));
}

function ageOf(day: number, newest: number): Age {
  if (day < 0) return 'never';
  const days = newest - day;
  if (days <= 7) return 'week';
  if (days <= 30) return 'month';
  return days <= 90 ? 'quarter' : 'older';
}

const isoDates = new Map<number, IsoDate>();

/** An export has few days and many rows. */
function isoOf(day: number): IsoDate | null {
  if (day < 0) return null;
  let known = isoDates.get(day);
  if (known === undefined) isoDates.set(day, (known = new Date(day * DAY_MS).toISOString().slice(0, 10) as IsoDate));
  return known;
}
