/** Whether every word of the sheet that would be printed is whole: on the sheet, in the boxes around it, under no other. */
import type { Locator, Page } from '@playwright/test';

/** What is left of a sheet between its margins of 8 mm, in CSS pixels, and its size in points. */
export const SHEETS = [
  { format: 'A4', width: 734, height: 1062, points: [595, 842] },
  { format: 'Letter', width: 756, height: 995, points: [612, 792] },
] as const;

/** The sheet among the versions that are laid out for each paper; it may stand in a shadow tree. */
export function shownSheet(page: Page): Locator {
  return page.locator('article').filter({ visible: true });
}

/** Faults of the sheet that is shown in print, in words; the medium has to be print, the window as large as the paper. */
export async function faultsOfSheet(page: Page): Promise<readonly string[]> {
  const sheets = await shownSheet(page).count();
  if (sheets !== 1) return [`${sheets} sheets are shown`];
  return shownSheet(page).evaluate((sheet) => {
    const faults: string[] = [];
    const edge = sheet.getBoundingClientRect();
    if (edge.right > window.innerWidth + 0.5 || edge.bottom > window.innerHeight) faults.push('the sheet is too large');
    const seen: { words: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || parent === null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length === 0) faults.push(`not laid out: ${words}`);
      for (const box of boxes) {
        const isOut =
          box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          box.top < edge.top - 1 ||
          box.bottom > edge.bottom + 1;
        if (isOut) faults.push(`off the sheet: ${words}`);
      }
      for (let box: Element | null = parent; box !== null && box !== sheet.parentElement; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, display, webkitLineClamp } = getComputedStyle(box);
        if (textOverflow !== 'clip' || webkitLineClamp !== 'none') faults.push(`may be cut short: ${words}`);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        if (display !== 'inline' && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1))
          if (!(box instanceof SVGElement)) faults.push(`clipped: ${words}`);
      }
      if (parent.closest('svg') !== null) continue;
      for (const box of boxes) {
        const under = seen.find(
          (other) =>
            Math.min(other.box.right, box.right) - Math.max(other.box.left, box.left) > 1.5 &&
            Math.min(other.box.bottom, box.bottom) - Math.max(other.box.top, box.top) > 3,
        );
        if (under !== undefined) faults.push(`one over the other: ${under.words} / ${words}`);
        seen.push({ words, box });
      }
    }
    if (seen.length < 20) faults.push(`only ${seen.length} words are on it`);
    // A part that is higher than its place would lie over the next.
    const parts = [...sheet.children].map((part) => part.getBoundingClientRect());
    parts.forEach((part, at) => {
      const next = parts[at + 1];
      if (next !== undefined && next.top < part.bottom - 0.5) faults.push(`part ${at} lies over the next`);
    });
    return faults;
  });
}

/** The share of the sheet's height that is left blank below or between its parts. */
export async function blankShare(page: Page): Promise<number> {
  return shownSheet(page).evaluate((sheet) => {
    const used = [...sheet.children].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    return 1 - used / window.innerHeight;
  });
}
