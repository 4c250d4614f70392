/**
 * What goes to the clipboard and comes back from it. A text that a spreadsheet would run as a formula travels with an
 * apostrophe in front, and comes back without it.
 */
import { parseTsv, writeHtml, writeTsv } from '#/features/inventory/clipboard/tsv.ts';
import { guarded, unguarded } from '#/exchange/sheet/formula-guard.ts';

type Block = readonly (readonly string[])[];

export function toClipboard(texts: Block): { readonly plain: string; readonly html: string } {
  const safe = texts.map((row) => row.map(guarded));
  return { plain: writeTsv(safe), html: writeHtml(safe) };
}

/** Only of plain text: what a page put on the clipboard as markup is never read as markup. */
export function fromClipboard(plain: string): Block {
  return parseTsv(plain).map((row) => row.map(unguarded));
}
