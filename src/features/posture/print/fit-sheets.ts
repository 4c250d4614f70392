/** The sheets of the page, filled by measuring: only a browser knows how high a row of text is. */
import type { ExecutivePage } from '#/exchange/page/executive-page.ts';
import { packSheet, sheetHeight, type SheetHeights } from '#/exchange/page/sheet/pack-sheet.ts';
import { renderSheet, type SheetLook } from '#/exchange/page/sheet/render-sheet.ts';
import { LISTS, mostOf, type Counts, type SheetList } from '#/exchange/page/sheet/sheet-content.ts';
import { PAPERS, type Paper } from '#/exchange/page/sheet/sheet-paper.ts';
import type { Html } from '#/exchange/report/html.ts';

import { sheetHost } from './sheet-host.ts';

/** Height of the trend, in points: what it is given at first, what it may grow to, what it shrinks to for the words. */
const CHART = { usual: 100, most: 190, least: 72 } as const;
/** CSS pixels a point. */
const PX = 96 / 72;
/** Between parts of the sheet, at the least. */
const AIR_PX = 10;

/** One a paper. The page is laid out a few times, out of sight, and nothing of that is left. */
export function fitSheets(page: ExecutivePage): readonly Html[] {
  const { host, root } = sheetHost('measure');
  document.body.append(host);
  try {
    return PAPERS.map((paper) => renderSheet(page, lookFor(page, paper, root)));
  } finally {
    host.remove();
  }
}

/** A list that says less says too little, and rather the type is smaller or the picture. */
const ENOUGH: Counts = { gaps: 5, populations: 4, standing: 2, changes: 1 };

/**
 * From the most generous look to the tightest: large type only where every entry has its place in it, the smallest and a
 * sheet without the picture only where words of the record leave no other way.
 */
const LOOKS = [
  { size: 122, chart: CHART.usual, isForAll: true },
  { size: 112, chart: CHART.usual, isForAll: true },
  { size: 100, chart: CHART.usual, isForAll: false },
  { size: 100, chart: CHART.least, isForAll: false },
  { size: 94, chart: CHART.least, isForAll: false },
  { size: 94, chart: 0, isForAll: false },
] as const;

function lookFor(page: ExecutivePage, paper: Paper, root: ShadowRoot): SheetLook {
  const all = mostOf(page);
  for (const { size, chart, isForAll } of LOOKS) {
    const { heights, room } = measure(page, { paper, size, counts: all, chart, isBare: false }, root);
    const counts = packSheet(heights, room);
    const isWhole = LISTS.every((list) => counts[list] === page[list].length);
    const isEnough =
      sheetHeight(heights, counts) <= room && LISTS.every((list) => counts[list] >= Math.min(ENOUGH[list], all[list]));
    if (isForAll ? isWhole : isEnough) return settled(page, { paper, size, counts, chart, isBare: false }, root);
  }
  const bare = { paper, size: 94, chart: 0, isBare: true } as const;
  const { heights, room } = measure(page, { ...bare, counts: all }, root);
  return settled(page, { ...bare, counts: packSheet(heights, room) }, root);
}

/** Laid out once more as it will be: what is left goes to the trend, and a row that does not fit after all goes. */
function settled(page: ExecutivePage, look: SheetLook, root: ShadowRoot): SheetLook {
  let { counts, chart } = look;
  let left = roomLeft(page, look, root);
  while (left < 0 && LISTS.some((list) => counts[list] > 0)) {
    counts = withoutLast(counts);
    left = roomLeft(page, { ...look, counts }, root);
  }
  // The questions beside it may be higher, so that what it grows by is not what the sheet does.
  for (let turn = 0; turn < 2 && chart > 0 && left > 0; turn++) {
    chart = Math.min(CHART.most, chart + Math.floor(left / PX));
    left = roomLeft(page, { ...look, counts, chart }, root);
  }
  return { ...look, counts, chart };
}

function withoutLast(counts: Counts): Counts {
  const longest = LISTS.toSorted((a, b) => counts[b] - counts[a])[0] ?? 'populations';
  return { ...counts, [longest]: counts[longest] - 1 };
}

function roomLeft(page: ExecutivePage, look: SheetLook, root: ShadowRoot): number {
  const { sheet, parts } = layOut(page, look, root);
  return roomOf(sheet, parts) - parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
}

function measure(page: ExecutivePage, look: SheetLook, root: ShadowRoot) {
  const { sheet, parts } = layOut(page, look, root);
  const rows = (list: SheetList) =>
    [...sheet.querySelectorAll(`[data-list="${list}"] [data-row]`)].map((row) => row.getBoundingClientRect().height);
  const sum = (list: SheetList) => rows(list).reduce((total, height) => total + height, 0);
  const line = lineHeight(sheet);
  const column = (side: string) => {
    const box = sheet.querySelector(`[data-column="${side}"]`);
    return box === null ? 0 : box.getBoundingClientRect().height;
  };
  const [left, right] = [column('left'), column('right')];
  const total = parts.reduce((height, part) => height + part.getBoundingClientRect().height, 0);
  const heights: SheetHeights = {
    fixed: total - Math.max(left, right) - sum('populations'),
    left: left - sum('gaps') - sum('standing'),
    right: right - sum('changes'),
    line,
    rows: {
      gaps: rows('gaps'),
      populations: rows('populations'),
      standing: rows('standing'),
      changes: rows('changes'),
    },
  };
  return { heights, room: roomOf(sheet, parts) };
}

function layOut(page: ExecutivePage, look: SheetLook, root: ShadowRoot) {
  root.innerHTML = renderSheet(page, look).text;
  const sheet = root.querySelector('article');
  if (sheet === null) throw new Error('a sheet is one article');
  return { sheet, parts: [...sheet.children] };
}

/** The height of the sheet less the air between its parts. */
function roomOf(sheet: Element, parts: readonly Element[]): number {
  return sheet.getBoundingClientRect().height - (parts.length - 1) * AIR_PX;
}

/** Of one line of small type, with the air over it. */
function lineHeight(sheet: Element): number {
  return Number.parseFloat(getComputedStyle(sheet).fontSize) * 1.55;
}
