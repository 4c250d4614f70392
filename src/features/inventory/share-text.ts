/** A share of devices as it is typed and shown in a cell: whole percent, without the sign, "90" or "30–70". */
import { parseRange } from '#/ui/parse-number.ts';

import type { Range } from '#/domain/range.ts';

export type ParsedShare =
  | { readonly ok: true; readonly value: Range | null }
  | { readonly ok: false; readonly message: string };

const UNKNOWN = new Set(['', '?', 'unknown']);

/** "90", "90 %", "30-70", "62.5"; nothing or "?" for a share that nobody measured. */
export function parseShare(text: string): ParsedShare {
  const typed = text.trim().toLowerCase();
  if (UNKNOWN.has(typed)) return { ok: true, value: null };
  const range = parseRange(typed);
  if (range === null)
    return {
      ok: false,
      message: 'Type a percentage such as 90, or a range such as 30-70. Leave it empty where nobody knows.',
    };
  const [lo, hi] = range;
  if (lo < 0 || hi > 100) return { ok: false, message: 'A share of devices lies between 0 and 100 %.' };
  return { ok: true, value: [fraction(lo), fraction(hi)] };
}

/** What the cell shows and the field starts with. Nothing for a share that is not known. */
export function shareText(share: Range | null): string {
  if (share === null) return '';
  const [lo, hi] = [percent(share[0]), percent(share[1])];
  return lo === hi ? lo : `${lo}–${hi}`;
}

/** Four decimals of a percent and no binary dust: 29 % is 0.29 and comes back as 29. */
function fraction(points: number): number {
  return Number((points / 100).toFixed(6));
}

function percent(share: number): string {
  return String(Number((share * 100).toFixed(2)));
}
