import type { NumberPair } from './format.ts';

const GROUPED = /^[+-]?\d{1,3}([,' \u00A0\u202F]\d{3})+(\.\d+)?$/;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d{1,2}$/;

/**
 * A number as people type it: `1620`, `1,620`, `1 620`, `62.5`, `62,5`. `null` where the text could mean nothing else
 * than a mistake. A comma before exactly three digits groups thousands; before one or two it is a decimal comma.
 */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim().replace('−', '-');
  if (PLAIN.test(trimmed)) return Number(trimmed);
  if (GROUPED.test(trimmed)) return Number(trimmed.replaceAll(/[,' \u00A0\u202F]/g, ''));
  if (DECIMAL_COMMA.test(trimmed)) return Number(trimmed.replace(',', '.'));
  return null;
}

/**
 * An exact number or a range: `90`, `30-70`, `30 – 70`, `30..70`, `30 to 70`, with or without `%`.
 * The lower end may be written last; `null` where it is neither.
 */
export function parseRange(text: string): NumberPair | null {
  const bare = text.replaceAll('%', '').trim();
  const single = parseNumber(bare);
  if (single !== null) return [single, single];
  const parts = bare.split(/\s*(?:–|—|\.\.+|\bto\b|(?<=\d)\s*-)\s*/);
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) return null;
  const a = parseNumber(first);
  const b = parseNumber(second);
  return a === null || b === null ? null : [Math.min(a, b), Math.max(a, b)];
}
