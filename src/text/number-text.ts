/** Numbers and ranges as people and spreadsheets write them. What we write reads back as the very same number. */

/** Lower end first; twice the same number where it is exact. */
export type Ends = readonly [number, number];

/** What stands between the ends of a range: `-` reads best, and a spreadsheet that opens a CSV makes a date of `2-4`. */
export type RangeMark = '-' | ' to ';

/** Nobody writes a longer one, and a hostile text costs no time. */
const LONGEST = 500;
const NUMBER = String.raw`[+-]?(?:\d[\d,\u00a0\u2009\u202f '’]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:-|–|—|\.\.+|\bto\b)\s*(${NUMBER})$`, 'iu');
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
/** No thousands begin with a nought, so that `0,085` has a decimal comma whatever follows it. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const DECIMAL_COMMA = /^[+-]?(?:\d+,\d{1,2}|0,\d+)$/u;
const DIGIT_GROUPS = /(?<=\d)[\u00a0\u2009\u202f '’](?=\d{3}(?!\d))/gu;

/** `1620`, `1,620`, `1 620`, `2.5` and `2,5`; `null` for anything else. */
export function readNumber(text: string): number | null {
  return readMoved(text, 0);
}

/** With the decimal point moved in the text: a multiplication would change the last digits. */
function readMoved(text: string, places: number): number | null {
  if (text.length > LONGEST) return null;
  const plain = plainNumber(text.trim().replace('−', '-').replaceAll(DIGIT_GROUPS, ''));
  if (plain === null) return null;
  const [digits = '', exponent = '0'] = plain.toLowerCase().split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function plainNumber(text: string): string | null {
  if (PLAIN.test(text)) return text;
  if (THOUSANDS.test(text)) return text.replaceAll(',', '');
  return DECIMAL_COMMA.test(text) ? text.replace(',', '.') : null;
}

/** `90`, `30-70`, `30 to 70`, and `70-30`, whose ends are put in order; `null` where it is none. */
export function readRange(text: string): Ends | null {
  return readMovedRange(text, 0);
}

/** A point before a digit; two of them are the mark of a range. */
const POINT = /(?<!\.)\.\d/u;

/**
 * The same of whole numbers. In a count a point is somebody's mark between thousands, `2.100`, and never a fraction:
 * `null`, for nobody to guess.
 */
export function readCount(text: string): Ends | null {
  const ends = POINT.test(text) ? null : readRange(text);
  return ends?.every(Number.isInteger) === true ? ends : null;
}

/** The range times a power of ten. */
export function readMovedRange(text: string, places: number): Ends | null {
  if (text.length > LONGEST) return null;
  const ends = RANGE.exec(text.trim());
  const a = readMoved(ends?.[1] ?? text, places);
  const b = ends?.[2] === undefined ? a : readMoved(ends[2], places);
  return a === null || b === null ? null : [Math.min(a, b), Math.max(a, b)];
}

export function rangeText([lo, hi]: Ends, mark: RangeMark): string {
  return lo === hi ? String(lo) : `${String(lo)}${mark}${String(hi)}`;
}
