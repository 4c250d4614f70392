import { SHEET_STYLE } from '#/exchange/page/sheet/sheet-style.ts';

import styles from './sheet-host.module.css';

/** `measure`: laid out as on paper but out of sight; `print`: seen on paper, and nothing else is. */
type Use = 'measure' | 'print';

const MEASURED = '.sheet[data-paper]{display:flex}';

/** A place for sheets into which no style of the screen reaches: they look as in the file that is sent. */
export function sheetHost(use: Use): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  host.className = (use === 'measure' ? styles.measure : styles.print) ?? '';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(SHEET_STYLE), ...(use === 'measure' ? [sheetOf(MEASURED)] : [])];
  return { host, root };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
