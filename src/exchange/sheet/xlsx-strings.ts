/**
 * The texts of a workbook, each written once: the same questions, names and labels stand in thousands of cells, and a workbook
 * with a text in every cell takes twice as long to write and to open.
 */
import { escaped } from '#/exchange/sheet/xlsx-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SharedStrings {
  /** Where the text stands in the list, counted from 0; it is put at its end where it is new. */
  readonly placeOf: (text: string) => number;
  readonly xml: () => string;
}

export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  return {
    placeOf: (text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    xml: () => {
      const items = Array.from(places.keys(), (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
      return `<sst xmlns="${MAIN}" uniqueCount="${String(places.size)}">${items.join('')}</sst>`;
    },
  };
}
