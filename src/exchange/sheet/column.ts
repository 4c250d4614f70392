/** One column of a table: how a record is written into its cell and how the cell is read back. */
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { Range } from '#/domain/range.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Words } from '#/domain/workspace/words.ts';
import { isOpenDay, isoText } from '#/text/day-text.ts';
import { rangeText, readCount, readNumber, readRange, type RangeMark } from '#/text/number-text.ts';
import { readShare, shareText, TWO_MEANINGS } from '#/text/share-text.ts';

/** Empty (`null`) where nothing is recorded. A number stays one, so that it can be summed. */
export type Cell = string | number | null;

/** What a cell says of a record, or what was expected there. */
export type Reading<Fields> = Result<Partial<Fields>, string>;

export interface Column<Row, Fields> {
  readonly header: string;
  readonly alsoKnownAs: readonly string[];
  /** Characters; how wide to show it. */
  readonly width: number;
  readonly write: (row: Row, mark: RangeMark) => Cell;
  /** Spaces are part of the value. */
  readonly isText: boolean;
  /** Days, which a spreadsheet may write in the order of its country. */
  readonly isDay: boolean;
  /** `text` is never blank here; a blank cell reads as `blank`. */
  readonly read: (text: string) => Reading<Fields>;
  readonly blank: Partial<Fields>;
}

/** How the values of one kind are written and read. */
export interface Codec<Value> {
  readonly isText?: boolean;
  readonly isDay?: boolean;
  readonly write: (value: Value, mark: RangeMark) => Cell;
  readonly read: (text: string) => Result<Value, string>;
}

function readOr<Value>(value: Value | null, expected: string): Result<Value, string> {
  return value === null ? err(expected) : ok(value);
}

export const asText: Codec<string> = { isText: true, write: (text) => text, read: (text) => ok(text) };

/** A name is never blank: an empty cell says nothing of it. */
export const asName: Codec<string> = { write: (name) => name, read: (text) => ok(text) };

/** Text, or nothing. */
export const asTextOrNone: Codec<string | null> = { isText: true, write: (text) => text, read: (text) => ok(text) };

export function asWord<Id extends string | number>({ labelOf, idOf, choices }: Words<Id>): Codec<Id> {
  return { write: labelOf, read: (text) => readOr(idOf(text), choices) };
}

export const asNumber: Codec<number> = {
  write: (value) => value,
  read: (text) => readOr(readNumber(text), 'a number'),
};

export const asNumberOrNone: Codec<number | null> = asNumberOrNothing('a number');
export const asDays: Codec<number | null> = asNumberOrNothing('a number of days');

function asNumberOrNothing(expected: string): Codec<number | null> {
  return { write: (value) => value, read: (text) => readOr(readNumber(text), expected) };
}

export function asRange(expected: string): Codec<Range> {
  return {
    write: (range, mark) => (range[0] === range[1] ? range[0] : rangeText(range, mark)),
    read: (text) => readOr(readRange(text), expected),
  };
}

/** A range of whole numbers. */
export function asCount(expected: string): Codec<Range> {
  return { ...asRange(expected), read: (text) => readOr(readCount(text), expected) };
}

export const asShare: Codec<Range | null> = {
  write: (share, mark) => (share === null ? null : shareText(share, mark)),
  read: (text) => {
    const share = readShare(text);
    if (share === 'two_meanings') return err(TWO_MEANINGS);
    return share === null ? err('a percent such as 90% or 30-70%') : ok(share);
  },
};

export const asDate: Codec<IsoDate | null> = {
  isDay: true,
  write: (date) => date,
  read: (text) =>
    readOr(
      parseIsoDate(isoText(text)),
      isOpenDay(text)
        ? 'a day whose month is clear: write it as 2026-01-28, or save the file as XLSX'
        : 'a day as 2026-11-30',
    ),
};

interface ColumnOptions<Value> {
  readonly blank?: Value;
  readonly width?: number;
  readonly alsoKnownAs?: readonly string[];
}

/** `fieldColumn` for the fields of one kind of record. */
export function columnsOf<Fields extends object>() {
  return <Name extends keyof Fields>(
    name: Name,
    header: string,
    codec: Codec<Fields[Name]>,
    options: ColumnOptions<Fields[Name]> = {},
  ): Column<Fields, Fields> => fieldColumn<Fields, Name>(name, header, codec, options);
}

/** A column that holds one field as it is. `blank` left out: an empty cell says nothing of the field. */
export function fieldColumn<Fields extends object, Name extends keyof Fields>(
  name: Name,
  header: string,
  codec: Codec<Fields[Name]>,
  { width = 14, ...more }: ColumnOptions<Fields[Name]> = {},
): Column<Fields, Fields> {
  const holding = (value: Fields[Name]): Partial<Fields> => {
    const fields: Partial<Fields> = {};
    fields[name] = value;
    return fields;
  };
  return {
    header,
    alsoKnownAs: [String(name), ...(more.alsoKnownAs ?? [])],
    width,
    isText: codec.isText === true,
    isDay: codec.isDay === true,
    write: (row, mark) => codec.write(row[name], mark),
    read: (text) => {
      const value = codec.read(text);
      return value.ok ? ok(holding(value.value)) : value;
    },
    blank: 'blank' in more ? holding(more.blank) : {},
  };
}
