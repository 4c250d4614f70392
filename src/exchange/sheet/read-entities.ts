import { MODES_OF } from '#/domain/catalog/vocabulary.ts';
import { isPlainId, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { IncomingKey, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import { modeFits, type PopulationFields } from '#/domain/workspace/commands/population-commands.ts';
import type { SourceFields } from '#/domain/workspace/commands/source-commands.ts';
import { MODE_LABELS, PLATFORM_LABELS } from '#/domain/workspace/labels.ts';
import { POPULATION_COLUMNS } from '#/exchange/sheet/population-columns.ts';
import {
  isBlank,
  placeOf,
  placesOf,
  fieldReader,
  textIn,
  type FoundRow,
  type FoundTable,
  type Shape,
} from '#/exchange/sheet/read-table.ts';
import { problemAt, type RowProblem } from '#/exchange/sheet/sheet-problem.ts';
import { ID } from '#/exchange/sheet/sheet-tables.ts';
import { SOURCE_COLUMNS } from '#/exchange/sheet/source-columns.ts';
import { FAMILY_WORDS, PLATFORM_WORDS } from '#/domain/workspace/vocabulary-words.ts';

/** `null`: the file has no such table, which is not the same as an empty one. */
export function readPopulations(
  table: FoundTable | null,
  problems: RowProblem[],
): readonly IncomingPopulation[] | null {
  if (table === null) return null;
  const fieldsOf = fieldReader(table, POPULATION_COLUMNS, plainShape<PopulationFields>('populations'), problems);
  return entityRows(table, problems).map(({ row, key, id }) => {
    const fields = fieldsOf(row);
    const isNew = id === null;
    if (isNew && fields.name === undefined) problems.push(problemAt(table.sheet, row.number, 'Name', 'a name'));
    if (isNew && fields.platform === undefined) {
      problems.push(problemAt(table.sheet, row.number, 'Platform', PLATFORM_WORDS.choices));
    }
    if (fields.platform !== undefined && fields.mode !== undefined && !modeFits(fields)) {
      const modes = MODES_OF[fields.platform].map((mode) => MODE_LABELS[mode]).join('; ');
      const expected = `a mode of ${PLATFORM_LABELS[fields.platform]}: ${modes}`;
      problems.push(problemAt(table.sheet, row.number, 'Management mode', expected, MODE_LABELS[fields.mode]));
    }
    return entityOf<PopulationId, typeof fields>(key, id, fields);
  });
}

export function readSources(table: FoundTable | null, problems: RowProblem[]): readonly IncomingSource[] | null {
  if (table === null) return null;
  const fieldsOf = fieldReader(table, SOURCE_COLUMNS, plainShape<SourceFields>('sources'), problems);
  return entityRows(table, problems).map(({ row, key, id }) => {
    const fields = fieldsOf(row);
    const isNew = id === null;
    if (isNew && fields.name === undefined) problems.push(problemAt(table.sheet, row.number, 'Name', 'a name'));
    if (isNew && fields.family === undefined) {
      problems.push(problemAt(table.sheet, row.number, 'Family', FAMILY_WORDS.choices));
    }
    return entityOf<SourceId, typeof fields>(key, id, fields);
  });
}

function plainShape<Fields extends object>(collection: 'populations' | 'sources'): Shape<Fields> {
  return {
    collection,
    flatten: (fields) => ({ ...fields }),
    combine: (fields, more) => ({ ...fields, ...more }),
  };
}

interface Entity<Id extends string, Fields> {
  readonly key: IncomingKey;
  readonly id?: Id;
  readonly fields: Fields;
}

function entityOf<Id extends string, Fields>(key: IncomingKey, id: string | null, fields: Fields): Entity<Id, Fields> {
  if (id === null) return { key, fields };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked to be plain; the brand is what it cannot say.
  return { key, id: id as Id, fields };
}

interface EntityRow {
  readonly row: FoundRow;
  readonly key: IncomingKey;
  /** Our own id; `null` in a row that people added. */
  readonly id: string | null;
}

/** Rows with something in them, under our own id or, where they have none, their number. */
function entityRows({ sheet, headers, rows }: FoundTable, problems: RowProblem[]): readonly EntityRow[] {
  const at = placeOf(placesOf(headers), ID);
  const seen = new Set<string>();
  const entities: EntityRow[] = [];
  for (const row of rows) {
    if (isBlank(row)) continue;
    const id = textIn(row, at).trim();
    if (id === '') {
      entities.push({ row, key: `row:${String(row.number)}`, id: null });
    } else if (!isPlainId(id) || RESERVED.has(id)) {
      problems.push(problemAt(sheet, row.number, ID, 'an ID that Telltale wrote, or nothing in a new row', id));
    } else if (seen.has(id)) {
      problems.push(problemAt(sheet, row.number, ID, 'each ID once: leave it empty in a row that you copied', id));
    } else {
      seen.add(id);
      entities.push({ row, key: id, id });
    }
  }
  return entities;
}

/** Words that matching gives a meaning of their own. */
const RESERVED: ReadonlySet<string> = new Set(['new', 'ignore']);
