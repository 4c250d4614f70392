/**
 * A spreadsheet that saves our CSV again writes the days as its country does, `1/28/2026`. One of them with a number above
 * 12 shows which number is the month in all of the file.
 */
import { parseIsoDate } from '#/domain/dates.ts';
import type { Column } from '#/exchange/sheet/column.ts';
import { placeOf, placesOf, type FoundRow, type FoundTable } from '#/exchange/sheet/read-table.ts';
import { dayOrderOf, isoText, type DayOrder } from '#/text/day-text.ts';

type Columns = readonly Pick<Column<never, never>, 'header' | 'alsoKnownAs' | 'isDay'>[];

/** The tables with every day that the whole file settles as `2026-01-28`; the others stay as they are, to be refused. */
export function withSettledDays<Name extends string>(
  tables: ReadonlyMap<Name, FoundTable>,
  columnsOf: Readonly<Record<Name, Columns>>,
): ReadonlyMap<Name, FoundTable> {
  const placed = [...tables].map(([name, table]) => ({ name, table, at: dayPlaces(table, columnsOf[name]) }));
  const order = dayOrderOf(
    placed.flatMap(({ table, at }) => table.rows.flatMap(({ cells }) => at.map((place) => cells[place] ?? ''))),
  );
  return new Map(
    placed.map(({ name, table, at }) => [
      name,
      at.length === 0 ? table : { ...table, rows: table.rows.map((row) => settled(row, at, order)) },
    ]),
  );
}

function dayPlaces({ headers }: FoundTable, columns: Columns): readonly number[] {
  const places = placesOf(headers);
  return columns.flatMap(({ header, alsoKnownAs, isDay }) => {
    const at = isDay ? placeOf(places, header, alsoKnownAs) : null;
    return at === null ? [] : [at];
  });
}

function settled(row: FoundRow, at: readonly number[], order: DayOrder | null): FoundRow {
  const cells = [...row.cells];
  for (const place of at) {
    const day = parseIsoDate(isoText(cells[place] ?? '', order));
    if (day !== null) cells[place] = day;
  }
  return { number: row.number, cells };
}
