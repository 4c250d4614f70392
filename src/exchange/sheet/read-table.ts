/** Rows of one table to fields, all that is wrong collected on the way. */
import { parseField } from '#/domain/ledger/record-fields.ts';
import type { IntakeCollection } from '#/domain/intake/intake-plan.ts';
import type { Column } from '#/exchange/sheet/column.ts';
import { unguarded } from '#/exchange/sheet/formula-guard.ts';
import type { Patch } from '#/domain/workspace/commands/draft.ts';
import { ok } from '#/domain/result.ts';
import { problemAt, type RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import { plainWord } from '#/domain/workspace/words.ts';

/** A table as it was found in a file. */
export interface FoundTable {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  /** As the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Where each column stands, by its plain word. */
type Places = ReadonlyMap<string, number>;

export function placesOf(headers: readonly string[]): Places {
  const places = new Map<string, number>();
  headers.forEach((header, at) => {
    const word = plainWord(unguarded(header));
    if (word !== '' && !places.has(word)) places.set(word, at);
  });
  return places;
}

/** `null` where the table has no such column. */
export function placeOf(places: Places, header: string, alsoKnownAs: readonly string[] = []): number | null {
  for (const name of [header, ...alsoKnownAs]) {
    const at = places.get(plainWord(name));
    if (at !== undefined) return at;
  }
  return null;
}

/** Text of a cell; '' where there is none. */
export function textIn(row: FoundRow, at: number | null): string {
  return at === null ? '' : unguarded(row.cells[at] ?? '');
}

export function isBlank({ cells }: FoundRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

type ReadColumn<Fields> = Pick<Column<never, Fields>, 'header' | 'alsoKnownAs' | 'isText' | 'read' | 'blank'>;

/** What the columns of a table make of a row; what is wrong goes to `problems`. A column that is not there says nothing. */
export function fieldReader<Fields extends object>(
  { sheet, headers }: FoundTable,
  columns: readonly ReadColumn<Fields>[],
  { collection, flatten, combine }: Shape<Fields>,
  problems: RowProblem[],
): (row: FoundRow) => Partial<Fields> {
  const places = placesOf(headers);
  const placed = columns.flatMap((column) => {
    const at = placeOf(places, column.header, column.alsoKnownAs);
    return at === null ? [] : [{ at, column }];
  });
  return (row) => {
    let fields: Partial<Fields> = {};
    for (const { at, column } of placed) {
      const text = textIn(row, at);
      const isEmpty = column.isText ? text === '' : text.trim() === '';
      const reading = isEmpty ? ok(column.blank) : column.read(text);
      const expected = reading.ok ? expectedInstead(collection, flatten(reading.value)) : reading.error;
      if (expected === null && reading.ok) fields = combine(fields, reading.value);
      else problems.push(problemAt(sheet, row.number, column.header, expected ?? '', text));
    }
    return fields;
  };
}

export interface Shape<Fields> {
  readonly collection: IntakeCollection;
  /** Fields by path, as the ledger writes them. */
  readonly flatten: (fields: Partial<Fields>) => Patch;
  readonly combine: (fields: Partial<Fields>, more: Partial<Fields>) => Partial<Fields>;
}

/** What the record's own schema expected instead, or `null` where it takes the values. */
function expectedInstead(collection: IntakeCollection, patch: Patch): string | null {
  for (const [path, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const parsed = parseField(collection, path, value);
    if (parsed.kind === 'bad_value') return parsed.expected;
  }
  return null;
}
