/**
 * What an import of devices says of a cell of the management system: in the cell's fields, and in its note. Read back,
 * the note tells what the import had set, and so what people have set since.
 */
import type { Range } from '#/domain/range.ts';
import type { CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { countText } from '#/text/count-text.ts';

/** Shares of the devices, 0 to 1, that had checked in within 7 and 30 days. */
export interface CheckIns {
  readonly within7: number;
  readonly within30: number;
}

export interface Enrolled {
  readonly enrolled: number;
  readonly devices: number;
  /** `null` where the export has no check-ins. */
  readonly seen: CheckIns | null;
}

export function stateOf({ enrolled, devices }: Enrolled): CoverageState {
  if (enrolled === 0) return 'absent';
  return enrolled === devices ? 'present' : 'partial';
}

export function shareOf({ enrolled, devices }: Enrolled): Range {
  const share = enrolled === 0 ? 0 : enrolled / devices;
  return [share, share];
}

/** 0 to 5. Records that follow the device by days are never among the quick ones. */
export function timelinessOf({ within7, within30 }: CheckIns): Range {
  if (within7 >= 0.9) return [2, 2];
  return within30 >= 0.75 ? [1, 1] : [0, 0];
}

/** `on`: the day of the check-ins, in words where none is known. */
export function noteOf({ enrolled, devices, seen }: Enrolled, on: string): string {
  const count = `${enrolled.toLocaleString('en-US')} of ${countText(devices, 'device is', 'devices are')} enrolled.`;
  if (seen === null) return count;
  return `${count} On ${on}, ${percent(seen.within7)} had checked in within 7 days and ${percent(seen.within30)} within 30.`;
}

const NOTE =
  /^([\d,]+) of ([\d,]+) (?:device is|devices are) enrolled\.(?: On [^,]+, (\d+) % had checked in within 7 days and (\d+) % within 30\.)?/;

export interface ReadNote extends Enrolled {
  /** Somebody wrote on after it. */
  readonly goesOn: boolean;
}

/** What an import had noted; the check-ins in whole per cent. `null` of a note that no import began. */
export function readNote(note: string): ReadNote | null {
  const [whole, enrolled = '', devices = '', within7, within30] = NOTE.exec(note) ?? [];
  if (whole === undefined) return null;
  const seen =
    within7 === undefined || within30 === undefined
      ? null
      : { within7: Number(within7) / 100, within30: Number(within30) / 100 };
  return { enrolled: countOf(enrolled), devices: countOf(devices), seen, goesOn: note.length > whole.length };
}

function countOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** As screens show shares. */
function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
