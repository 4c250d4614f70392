/** A table of actions, CSV or XLSX, to what its rows say. Nothing is compared with the record yet. */
import { isPlainId, type ActionId } from '#/domain/ids.ts';
import { parseField } from '#/domain/ledger/record-fields.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { ActionFields } from '#/domain/workspace/commands/action-commands.ts';
import { ACTION_COLUMNS, ID, WAITS_FOR } from '#/exchange/actions/action-columns.ts';
import { readTitles } from '#/exchange/actions/list-text.ts';
import type { Column } from '#/exchange/sheet/column.ts';
import { withSettledDays } from '#/exchange/sheet/day-order.ts';
import { isBlank, placeOf, placesOf, textIn, type FoundRow } from '#/exchange/sheet/read-table.ts';
import { problemAt, type RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import { readSheets } from '#/exchange/tables/read-table.ts';
import type { TableError } from '#/exchange/tables/table-error.ts';
import { inputOfBytes } from '#/exchange/tables/table-input.ts';

export interface ReadAction {
  /** As the spreadsheet counts. */
  readonly row: number;
  /** `null` in a row that people added. */
  readonly id: ActionId | null;
  readonly fields: Partial<ActionFields>;
  /** Titles or ids; `null` where the file has no such column. */
  readonly waits: readonly string[] | null;
}

export interface ActionsReading {
  readonly file: string;
  readonly actions: readonly ReadAction[];
  /** A row with a problem is not among the actions. */
  readonly problems: readonly RowProblem[];
  readonly unknownColumns: readonly string[];
}

export type ActionsError =
  | { readonly kind: 'bad_table'; readonly error: TableError }
  /** No column of actions: neither a title nor an id. */
  | { readonly kind: 'no_actions'; readonly columns: readonly string[] };

/** A plan is small by nature, and is read while somebody waits. */
const MOST_MEGABYTES = 8;
const MOST_ROWS = 2_000;

export async function parseActions(bytes: Uint8Array, file: string): Promise<Result<ActionsReading, ActionsError>> {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
    return err({ kind: 'bad_table', error: { file, kind: 'too_large', megabytes: MOST_MEGABYTES } });
  }
  const read = await readSheets(inputOfBytes(file, bytes));
  if (!read.ok) return err({ kind: 'bad_table', error: read.error });
  const [sheet] = read.value.sheets;
  const [headings, ...others] = sheet?.rows ?? [];
  if (others.length > MOST_ROWS) {
    return err({ kind: 'bad_table', error: { file, kind: 'too_many_rows', most: MOST_ROWS } });
  }
  const headers = headings?.cells ?? [];
  const places = placesOf(headers);
  const placed = ACTION_COLUMNS.flatMap((column) => {
    const at = placeOf(places, column.header, column.alsoKnownAs);
    return at === null ? [] : [{ at, column }];
  });
  const idAt = placeOf(places, ID);
  const waitsAt = placeOf(places, WAITS_FOR, ['dependsOn', 'Dependencies', 'Depends on']);
  const known = new Set([...placed.map(({ at }) => at), idAt, waitsAt]);
  if (idAt === null && !placed.some(({ column }) => column.header === 'Title')) {
    return err({ kind: 'no_actions', columns: headers });
  }
  const isText = sheet?.name === '';
  const table = {
    sheet: sheet?.name ?? '',
    headers,
    rows: isText ? others.map(({ cells }, at) => ({ number: at + 2, cells })) : others,
  };
  const rows = withSettledDays(new Map([['actions', table]]), { actions: ACTION_COLUMNS }).get('actions')?.rows ?? [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  const actions = rows.flatMap((row) => {
    if (isBlank(row)) return [];
    const found: RowProblem[] = [];
    const id = idIn(row, idAt, file, seen, found);
    const fields = fieldsIn(row, placed, file, found);
    problems.push(...found);
    if (found.length > 0) return [];
    return [{ row: row.number, id, fields, waits: waitsAt === null ? null : readTitles(textIn(row, waitsAt)) }];
  });
  const unknownColumns = headers.filter((header, at) => header.trim() !== '' && !known.has(at));
  return ok({ file, actions, problems, unknownColumns });
}

function idIn(
  row: FoundRow,
  at: number | null,
  file: string,
  seen: Set<string>,
  problems: RowProblem[],
): ActionId | null {
  const id = textIn(row, at).trim();
  if (id === '') return null;
  if (!isPlainId(id)) {
    problems.push(problemAt(file, row.number, ID, 'an ID that Telltale wrote, or nothing in a new row', id));
  } else if (seen.has(id)) {
    problems.push(problemAt(file, row.number, ID, 'each ID once: leave it empty in a row that you copied', id));
  }
  seen.add(id);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked to be plain; the brand is what it cannot say.
  return id as ActionId;
}

interface Placed {
  readonly at: number;
  readonly column: Column<ActionFields, ActionFields>;
}

function fieldsIn(row: FoundRow, placed: readonly Placed[], file: string, problems: RowProblem[]) {
  const fields: Partial<ActionFields> = {};
  for (const { at, column } of placed) {
    const text = textIn(row, at);
    const isEmpty = column.isText ? text === '' : text.trim() === '';
    const reading = isEmpty ? ok(column.blank) : column.read(text);
    const expected = reading.ok ? expectedInstead(reading.value) : reading.error;
    if (reading.ok && expected === null) Object.assign(fields, reading.value);
    else problems.push(problemAt(file, row.number, column.header, expected ?? '', text));
  }
  return fields;
}

/** What the record's own schema expected instead, or `null` where it takes the values. */
function expectedInstead(fields: Partial<ActionFields>): string | null {
  for (const [field, value] of Object.entries(fields)) {
    const parsed = parseField('actions', field, value);
    if (parsed.kind === 'bad_value') return parsed.expected;
  }
  return null;
}
