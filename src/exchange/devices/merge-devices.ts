/**
 * Rows that speak of one device become one device: rows that share a device ID, a directory ID or a serial number,
 * within a file and across files. Which row speaks for it does not depend on the order of rows or files.
 */
import { compare } from '#/domain/compare.ts';
import { keyPlaces } from '#/exchange/devices/key-places.ts';
import type { DeviceRecord } from '#/exchange/devices/device-record.ts';

export interface Merged {
  /** One record a device. */
  readonly devices: readonly DeviceRecord[];
  /** Rows that a record of the same file, or of another, already speaks for. */
  readonly others: readonly { readonly record: DeviceRecord; readonly reason: 'duplicate' | 'merged' }[];
}

export function mergeDevices(records: readonly DeviceRecord[], fileNames: readonly string[]): Merged {
  const roots = rootsOf(records);
  // By place of the root, so that half a million need no map.
  const speakers: (DeviceRecord | undefined)[] = Array.from({ length: records.length });
  records.forEach((record, at) => {
    const root = roots[at] ?? at;
    const speaker = speakers[root];
    if (speaker === undefined || compareSpeakers(record, speaker, fileNames) < 0) speakers[root] = record;
  });
  const devices: DeviceRecord[] = [];
  const others: Merged['others'][number][] = [];
  records.forEach((record, at) => {
    const speaker = speakers[roots[at] ?? at];
    if (speaker === record) devices.push(record);
    else others.push({ record, reason: speaker?.file === record.file ? 'duplicate' : 'merged' });
  });
  return { devices, others };
}

/** For each record the place of one record of its device, the same for all of them. */
function rootsOf(records: readonly DeviceRecord[]): Int32Array {
  const parents = new Int32Array(records.length).map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let step = at; step !== root;) {
      const next = parents[step] ?? root;
      parents[step] = root;
      step = next;
    }
    return root;
  };
  const { seen } = keyPlaces(records.length * 3);
  const join = (key: number, at: number) => {
    const before = key === 0 ? -1 : seen(key, at);
    if (before !== -1) parents[find(at)] = find(before);
  };
  records.forEach(({ deviceId, directoryId, serial }, at) => {
    join(deviceId, at);
    join(directoryId, at);
    join(serial, at);
  });
  return parents.map((_, at) => find(at));
}

/** Who manages a device knows more of it than who only lists it. Then the newest check-in speaks. */
function compareSpeakers(a: DeviceRecord, b: DeviceRecord, fileNames: readonly string[]): number {
  if (a.meaning !== b.meaning) {
    const rank = rankOf(a) - rankOf(b);
    if (rank !== 0) return rank;
  }
  return b.day - a.day || compare(restOf(a, fileNames), restOf(b, fileNames)) || a.line - b.line;
}

function rankOf({ meaning }: DeviceRecord): number {
  if (meaning.kind === 'management') return 0;
  // Only apps are managed: the report on them knows what the directory does not.
  if (meaning.kind === 'app_protection') return meaning.isEnrolled ? 3 : 1;
  return 2;
}

function restOf(record: DeviceRecord, fileNames: readonly string[]): string {
  const { meaning, region, department, category, compliance, file } = record;
  const { format, text, ownership } = meaning;
  return [format, text, ownership, region, department, category, compliance, fileNames[file] ?? ''].join('\n');
}
