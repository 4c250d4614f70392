import type { ExecutivePage } from '#/exchange/page/executive-page.ts';

import { fitSheets } from './fit-sheets.ts';
import { sheetHost } from './sheet-host.ts';

/** The sheets are upright, whichever way the paper of the other screens is turned. */
const UPRIGHT = '@page { size: portrait; }';

/**
 * Puts the sheets of the page there for as long as it is printed. A browser tells of printing before it lays the paper out,
 * and what is done then is on it. Returns how to stop.
 */
export function whenPrinted(pageNow: () => ExecutivePage): () => void {
  let host: HTMLElement | null = null;
  const upright = new CSSStyleSheet();
  upright.replaceSync(UPRIGHT);
  const remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== upright);
    host?.remove();
    host = null;
  };
  const place = () => {
    if (host !== null) return;
    const sheets = fitSheets(pageNow());
    const made = sheetHost('print');
    made.root.innerHTML = sheets.map(({ text }) => text).join('');
    host = made.host;
    document.body.append(host);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, upright];
  };
  // A preview in the tools of a browser changes the medium and tells of no printing.
  const medium = window.matchMedia('print');
  const follow = () => (medium.matches ? place() : remove());
  if (medium.matches) place();
  window.addEventListener('beforeprint', place);
  window.addEventListener('afterprint', remove);
  medium.addEventListener('change', follow);
  return () => {
    window.removeEventListener('beforeprint', place);
    window.removeEventListener('afterprint', remove);
    medium.removeEventListener('change', follow);
    remove();
  };
}
