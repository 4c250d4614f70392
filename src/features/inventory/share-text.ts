/** A share of devices as it is typed and shown in a cell: whole percent, without the sign, "90" or "30–70". */
import type { Range } from '#/domain/range.ts';
import { readShare } from '#/text/share-text.ts';

export type ParsedShare =
  | { readonly ok: true; readonly value: Range | null }
  | { readonly ok: false; readonly message: string };

const UNKNOWN = new Set(['', '?', 'unknown']);

/** "90", "90 %", "30-70", "0.9"; nothing or "?" for a share that nobody measured. */
export function parseShare(text: string): ParsedShare {
  const typed = text.trim().toLowerCase();
  if (UNKNOWN.has(typed)) return { ok: true, value: null };
  const share = readShare(typed);
  if (share === 'two_meanings') return { ok: false, message: 'Type 1 % or 100 %: a 1 by itself could be either.' };
  if (share === null)
    return {
      ok: false,
      message: 'Type a percentage such as 90, or a range such as 30-70. Leave it empty where nobody knows.',
    };
  if (share[0] < 0 || share[1] > 1) return { ok: false, message: 'A share of devices lies between 0 and 100 %.' };
  return { ok: true, value: share };
}

/** What the cell shows. Nothing for a share that is not known. */
export function shareText(share: Range | null): string {
  if (share === null) return '';
  const [lo, hi] = [percent(share[0]), percent(share[1])];
  return lo === hi ? lo : `${lo}–${hi}`;
}

/** What a field starts with: with the sign where the number alone would be read as something else. */
export function shareToEdit(share: Range | null): string {
  const text = shareText(share);
  return share !== null && share[1] <= 0.01 ? `${text} %` : text;
}

function percent(share: number): string {
  return String(Number((share * 100).toFixed(2)));
}
