/** How cells of a workbook look: the list of styles, and days and instants as the numbers that a spreadsheet counts. */

import { recordOf } from '#/domain/record-of.ts';

export const CELL_FORMATS = [
  'text',
  'heading',
  'wrapped',
  'whole',
  'number',
  'points',
  'percent',
  'date',
  'time',
  'title',
  'strong',
] as const;
export type CellFormat = (typeof CELL_FORMATS)[number];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Style {
  /** 49 is text, 3 is 1,234, 9 is 50 %; from 164 on they are ours. */
  readonly number: number;
  /** 0 plain, 1 bold, 2 large and bold. */
  readonly font?: number;
  /** 2 is the tint of headings. */
  readonly fill?: number;
  readonly wraps?: boolean;
}

const OWN_FORMATS: readonly (readonly [id: number, code: string])[] = [
  [164, 'yyyy\\-mm\\-dd'],
  [165, '0.0'],
  [166, 'yyyy\\-mm\\-dd\\ hh:mm:ss'],
];

const LOOKS: Readonly<Record<CellFormat, Style>> = {
  text: { number: 49 },
  heading: { number: 49, font: 1, fill: 2, wraps: true },
  wrapped: { number: 49, wraps: true },
  whole: { number: 3 },
  number: { number: 0 },
  points: { number: 165 },
  percent: { number: 9 },
  date: { number: 164 },
  time: { number: 166 },
  title: { number: 49, font: 2 },
  strong: { number: 49, font: 1 },
};

/** Place of each format in the list of styles. 0 is as Excel wants it. */
export const CELL_STYLES: Readonly<Record<CellFormat, number>> = recordOf(CELL_FORMATS, (_, at) => at + 1);

const FONTS = ['<sz val="11"/>', '<b/><sz val="11"/>', '<b/><sz val="15"/>'].map(
  (font) => `<font>${font}<name val="Calibri"/></font>`,
);

const FILLS =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>';
const BORDERS = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';

export const STYLES = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="${String(OWN_FORMATS.length)}">${OWN_FORMATS.map(([id, code]) => `<numFmt numFmtId="${String(id)}" formatCode="${code}"/>`).join('')}</numFmts>`,
  `<fonts count="${String(FONTS.length)}">${FONTS.join('')}</fonts>${FILLS}${BORDERS}`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${String(CELL_FORMATS.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${CELL_FORMATS.map((format) => styleXml(LOOKS[format])).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

function styleXml({ number, font = 0, fill = 0, wraps = false }: Style): string {
  const start = `<xf numFmtId="${String(number)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="0" xfId="0" applyNumberFormat="1"${font === 0 ? '' : ' applyFont="1"'}${fill === 0 ? '' : ' applyFill="1"'}`;
  return wraps ? `${start} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` : `${start}/>`;
}

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
/** A spreadsheet counts a day in 1900 that never was; before its end a day is safer as text. */
const FIRST_COUNTED_MS = Date.UTC(1900, 2, 1);

/** A day (`2026-11-30`) or an instant (ISO 8601, UTC) in days since the end of 1899; anything else as it is. */
export function serialOf(value: string | number, format: CellFormat): string | number {
  if (typeof value === 'number' || (format !== 'date' && format !== 'time')) return value;
  const at = Date.parse(format === 'date' ? `${value}T00:00:00Z` : value);
  return Number.isNaN(at) || at < FIRST_COUNTED_MS ? value : (at - EPOCH_MS) / DAY_MS;
}
