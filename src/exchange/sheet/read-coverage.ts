import { isPlainId, type PopulationId, type SourceId } from '#/domain/ids.ts';
import type { IncomingCoverage, IncomingKey, IncomingPopulation, IncomingSource } from '#/domain/intake/incoming.ts';
import { flatPatch, type CoveragePatch } from '#/domain/workspace/commands/coverage-commands.ts';
import { COVERAGE_COLUMNS } from '#/exchange/sheet/coverage-columns.ts';
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
import { POPULATION, POPULATION_ID, SOURCE, SOURCE_ID } from '#/exchange/sheet/sheet-tables.ts';

export interface CoverageReading {
  readonly cells: readonly IncomingCoverage[];
  /** The entities of the file; where it has no table of them, those that its cells name. */
  readonly populations: readonly IncomingPopulation[];
  readonly sources: readonly IncomingSource[];
  readonly leftOut: readonly string[];
}

export function readCoverage(
  table: FoundTable | null,
  populations: readonly IncomingPopulation[] | null,
  sources: readonly IncomingSource[] | null,
  problems: RowProblem[],
): CoverageReading {
  if (table === null) return { cells: [], populations: populations ?? [], sources: sources ?? [], leftOut: [] };
  const places = placesOf(table.headers);
  const rows = { idAt: placeOf(places, POPULATION_ID), nameAt: placeOf(places, POPULATION) };
  const columns = { idAt: placeOf(places, SOURCE_ID), nameAt: placeOf(places, SOURCE) };
  const ofPopulation = resolver<PopulationId>(table, rows, POPULATION, populations, problems);
  const ofSource = resolver<SourceId>(table, columns, SOURCE, sources, problems);
  const patchOf = fieldReader<CoveragePatch>(table, COVERAGE_COLUMNS, COVERAGE_SHAPE, problems);
  const cells = new Map<string, IncomingCoverage>();
  let orphans = 0;
  for (const row of table.rows) {
    if (isBlank(row)) continue;
    const [population, source] = [ofPopulation.keyOf(row), ofSource.keyOf(row)];
    const patch = patchOf(row);
    if (population === GONE || source === GONE) orphans += 1;
    if (typeof population !== 'string' || typeof source !== 'string') continue;
    const at = JSON.stringify([population, source]);
    if (cells.has(at)) {
      problems.push(problemAt(table.sheet, row.number, null, 'one row for each population and source'));
    }
    cells.set(at, { population, source, patch });
  }
  return {
    cells: [...cells.values()],
    populations: ofPopulation.entities(),
    sources: ofSource.entities(),
    leftOut:
      orphans === 0
        ? []
        : [`${String(orphans)} rows of coverage whose population or source is no longer in its own sheet`],
  };
}

const COVERAGE_SHAPE: Shape<CoveragePatch> = {
  collection: 'coverage',
  flatten: flatPatch,
  combine: (fields, more) => ({
    ...fields,
    ...more,
    quality: { ...fields.quality, ...more.quality },
    switches: { ...fields.switches, ...more.switches },
    capability: { ...fields.capability, ...more.capability },
  }),
};

/** Its row was taken out of its own sheet, and this one says so by the id. */
const GONE = Symbol('gone');

interface Entity<Id extends string> {
  readonly key: IncomingKey;
  readonly id?: Id;
  readonly fields: { readonly name?: string };
}

interface Resolver<Id extends string> {
  /** `null` where it is a problem, which was noted. */
  readonly keyOf: (row: FoundRow) => IncomingKey | typeof GONE | null;
  readonly entities: () => readonly Entity<Id>[];
}

/** Which entity a row speaks of: by our id, else by a name that only one has. */
function resolver<Id extends string>(
  { sheet }: FoundTable,
  at: { readonly idAt: number | null; readonly nameAt: number | null },
  thing: string,
  known: readonly Entity<Id>[] | null,
  problems: RowProblem[],
): Resolver<Id> {
  const byId = new Map<string, Entity<Id>>();
  for (const entity of known ?? []) if (entity.id !== undefined) byId.set(entity.id, entity);
  const byName = Map.groupBy(known ?? [], ({ fields }) => fields.name?.trim() ?? '');
  const named = new Map<IncomingKey, Entity<Id>>();
  const problem = (row: FoundRow, column: string, expected: string, found: string) => {
    problems.push(problemAt(sheet, row.number, column, expected, found));
    return null;
  };

  /** Without a table of its own, the file means what it names. */
  function fromRow(row: FoundRow, id: string, name: string): IncomingKey | null {
    if (id === '' && name === '') return problem(row, thing, 'a name or an ID', '');
    if (id !== '' && !isPlainId(id)) return problem(row, `${thing} ID`, 'an ID that Telltale wrote', id);
    const key = id === '' ? `name:${name}` : id;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked to be plain; the brand is what it cannot say.
    named.set(key, id === '' ? { key, fields: { name } } : { key, id: id as Id, fields: {} });
    return key;
  }

  function keyOf(row: FoundRow): IncomingKey | typeof GONE | null {
    const id = textIn(row, at.idAt).trim();
    const name = textIn(row, at.nameAt).trim();
    if (known === null) return fromRow(row, id, name);
    const ofName = name === '' ? [] : (byName.get(name) ?? []);
    if (id !== '') {
      const entity = byId.get(id);
      if (entity === undefined) return GONE;
      const isOther = ofName.length > 0 && !ofName.includes(entity);
      return isOther ? problem(row, `${thing} ID`, `the ID of ${name}, or nothing`, id) : entity.key;
    }
    const [only, ...others] = ofName;
    if (only === undefined) return problem(row, thing, `a name of the sheet ${thing}s`, name);
    return others.length > 0 ? problem(row, `${thing} ID`, `an ID: several have the name ${name}`, '') : only.key;
  }

  return { keyOf, entities: () => known ?? [...named.values()] };
}
