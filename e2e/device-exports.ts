/**
 * Small exports of every system, two months of each, with everything in them that must not be kept: names, addresses,
 * numbers of phones and people. Headers are those of the systems; see `src/exchange/devices/formats`.
 */
import type { Brought } from './exchange.ts';

export type Words = Readonly<Record<string, string>>;

/** Devices that the system describes in the same words. */
export interface Kind {
  readonly says: Words;
  readonly devices: number;
  /** What its population is called, once every proposal is taken. */
  readonly population: string;
}

interface Passed {
  readonly says: Words;
  /** The row holds nothing else. */
  readonly isBare?: boolean;
  /** What the step says of such a row. */
  readonly because: RegExp;
}

export interface ExportCase {
  readonly system: string;
  readonly headers: readonly string[];
  /** The badge, and headers that told. */
  readonly recognised: string;
  readonly tellsBy: readonly string[];
  /** Of the n-th device, from 1. */
  readonly device: (n: number) => Words;
  /** Next month the first has one device less, and the last is gone. */
  readonly kinds: readonly Kind[];
  readonly passed: readonly Passed[];
  /** Columns to point out, role by role, where the system is unknown. */
  readonly pointedOut?: Words;
  readonly asFile?: (rows: readonly (readonly string[])[]) => Brought;
}

/** Of people and devices: none of it may be found in the browser's storage. */
export const PLANTED = [
  'Zelda Plant',
  'zelda.plant',
  '15123456789',
  '356938035643809',
  '8949020000000000017',
  '89049032000000000000000000000019',
  '02:00:5E:10:00:01',
  '10.23.45.67',
  'PLANTED-SN',
  'planted-id',
  'planted-entra',
] as const;

export const [PERSON, , PHONE, IMEI, ICCID, EID, MAC, ADDRESS] = PLANTED;
export const MAIL = 'zelda.plant@corp.example';

export const idOf = (n: number) => `planted-id-${String(n)}`;
export const directoryIdOf = (n: number) => `planted-entra-${String(n)}`;
export const serialOf = (n: number) => `PLANTED-SN-${String(n)}`;

/** What the step says of rows that are not used. */
export const NOT_MOBILE = /^Not Android/;
export const RETIRED = /^Retired/;
export const TWICE = /^The same device again/;
export const CONTINUES = /^No device ID or serial number/;

export const columns = (list: string): readonly string[] => list.split(',').map((one) => one.trim());

export type Month = 'october' | 'november';

/** Devices of a kind in a month. */
export function devicesIn(one: ExportCase, kind: Kind, month: Month): number {
  if (month === 'october') return kind.devices;
  const at = one.kinds.indexOf(kind);
  if (at === one.kinds.length - 1) return 0;
  return at === 0 ? kind.devices - 1 : kind.devices;
}

/** As the system would write it. Who is there in both months has the same IDs. */
export function exportOf(one: ExportCase, month: Month): Brought {
  const { headers, device, kinds, passed, asFile } = one;
  const rows: (readonly string[])[] = [];
  const add = (n: number, says: Words, isBare = false) => {
    const words: Words = isBare ? says : { ...device(n), ...says };
    rows.push(headers.map((header) => (words[header] ?? '').replace('#', idOf(n))));
  };
  let n = 0;
  for (const kind of kinds) {
    for (let at = 0; at < kind.devices; at++) {
      n++;
      if (at < devicesIn(one, kind, month)) add(n, kind.says);
    }
  }
  for (const [at, { says, isBare }] of passed.entries()) add(n + at + 1, says, isBare);
  const all = [headers, ...rows];
  return asFile?.(all) ?? { name: 'devices.csv', content: csvOf(all) };
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join(',')).join('\r\n');
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
