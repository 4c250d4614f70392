/** What of the page goes on the sheet: lists are counted in whole entries, and what is not on it is said to be elsewhere. */
import type { ExecutivePage } from '#/exchange/page/executive-page.ts';

export const LISTS = ['gaps', 'populations', 'standing', 'changes'] as const;
export type SheetList = (typeof LISTS)[number];
export type Counts = Readonly<Record<SheetList, number>>;

/** No sheet has room for more; nothing longer is ever laid out. */
const MOST: Counts = { gaps: 5, populations: 45, standing: 45, changes: 20 };

/** As many as there are, within what a sheet may hold. */
export function mostOf(page: ExecutivePage): Counts {
  return countsBy((list) => Math.min(MOST[list], page[list].length));
}

export function countsBy(count: (list: SheetList) => number): Counts {
  return {
    gaps: count('gaps'),
    populations: count('populations'),
    standing: count('standing'),
    changes: count('changes'),
  };
}

/** What is said under a list of which the last entries are left out; `null` where it is whole. */
export function moreInWords(page: ExecutivePage, list: SheetList, shown: number): string | null {
  const more = page[list].length - shown;
  if (more === 0) return null;
  const count = more.toLocaleString('en');
  const what = shown === 0 ? `${count} in Telltale` : `and ${count} more`;
  if (list !== 'standing') return what;
  const next = page.standing[shown]?.next ?? null;
  return next === null ? `${what}, without an end` : `${what}, the next ${next}`;
}

/** About three lines of a column. */
const BRIEF = 230;

/**
 * Free text as far as a sheet has room for it, cut after a sentence and said to be; never in the middle of one. A text
 * whose first sentence alone is longer is not told at all.
 */
export function brief(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (plain.length <= BRIEF) return plain;
  let end = 0;
  for (const { index } of plain.matchAll(/[.!?](?=\s)/gu)) if (index < BRIEF) end = index + 1;
  return end === 0 ? 'The reason is too long for this sheet; Telltale has it.' : `${plain.slice(0, end)} Shortened.`;
}

/** More lines than this would push the rest off the sheet: they run on, each after a dot. */
const LINES = 6;

/** The decision is never cut. */
export function decisionLines(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length <= LINES ? lines : [lines.join(' · ')];
}

type Dark = ExecutivePage['dark'];

/** The first populations without a network-level source, as many as go into about three lines; always one. */
export function darkTold(dark: Dark): Dark {
  let length = 0;
  const end = dark.findIndex(({ name, devices }) => {
    length += name.length + devices.length + 5;
    return length > BRIEF;
  });
  return end === -1 ? dark : dark.slice(0, Math.max(1, end));
}
