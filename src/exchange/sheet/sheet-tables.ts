/** The four tables of an inventory. Each row ends with our own ids, so that a file finds its records again. */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type { PopulationId, SourceId } from '#/domain/ids.ts';
import type { Coverage, Population, Source } from '#/domain/workspace/entities.ts';
import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { Cell } from '#/exchange/sheet/column.ts';
import { COVERAGE_COLUMNS } from '#/exchange/sheet/coverage-columns.ts';
import { guarded } from '#/exchange/sheet/formula-guard.ts';
import type { RangeMark } from '#/text/number-text.ts';
import { POPULATION_COLUMNS } from '#/exchange/sheet/population-columns.ts';
import { FAMILY_COLUMNS, SOURCE_COLUMNS } from '#/exchange/sheet/source-columns.ts';

export const TABLES = ['populations', 'sources', 'families', 'coverage'] as const;
export type TableName = (typeof TABLES)[number];

/** Names of the sheets, and what the first column of the CSV says. */
export const TABLE_LABELS: Readonly<Record<TableName, string>> = {
  populations: 'Populations',
  sources: 'Sources',
  families: 'Families',
  coverage: 'Coverage',
};

export const ID = 'ID';
export const POPULATION = 'Population';
export const SOURCE = 'Source';
export const POPULATION_ID = 'Population ID';
export const SOURCE_ID = 'Source ID';

export interface Heading {
  readonly header: string;
  /** Characters; how wide to show it. */
  readonly width: number;
}

const key = (header: string, width = 20): Heading => ({ header, width });

export const HEADINGS: Readonly<Record<TableName, readonly Heading[]>> = {
  populations: [...POPULATION_COLUMNS, key(ID)],
  sources: [...SOURCE_COLUMNS, key(ID)],
  families: FAMILY_COLUMNS,
  coverage: [key(POPULATION, 34), key(SOURCE, 34), ...COVERAGE_COLUMNS, key(POPULATION_ID), key(SOURCE_ID)],
};

/** Cells in the order of the table's headings, text that a spreadsheet would run made harmless. */
export type Row = readonly Cell[];

export function rowsOf(workspace: Workspace, mark: RangeMark): Readonly<Record<TableName, readonly Row[]>> {
  return {
    populations: populationsInOrder(workspace).map((population) => populationRow(population, mark)),
    sources: sourcesInOrder(workspace).map((source) => sourceRow(source, mark)),
    families: FAMILIES.map((family) => familyRow(workspace, family, mark)),
    coverage: cellsInOrder(workspace).map((cell) => coverageRow(workspace, cell, mark)),
  };
}

function populationRow(population: Population, mark: RangeMark): Row {
  return harmless([...POPULATION_COLUMNS.map(({ write }) => write(population, mark)), population.id]);
}

function sourceRow(source: Source, mark: RangeMark): Row {
  return harmless([...SOURCE_COLUMNS.map(({ write }) => write(source, mark)), source.id]);
}

function familyRow(workspace: Workspace, family: Family, mark: RangeMark): Row {
  const { none, note } = workspace.families.get(family) ?? { none: false, note: '' };
  return harmless(FAMILY_COLUMNS.map(({ write }) => write({ family, none, note }, mark)));
}

function coverageRow(workspace: Workspace, cell: Coverage, mark: RangeMark): Row {
  return harmless([
    workspace.populations.get(cell.population)?.name ?? '',
    workspace.sources.get(cell.source)?.name ?? '',
    ...COVERAGE_COLUMNS.map(({ write }) => write(cell, mark)),
    cell.population,
    cell.source,
  ]);
}

/** A cell whose population or source is not in view belongs to nothing that the sheet lists. */
function cellsInOrder(workspace: Workspace): readonly Coverage[] {
  const sources: readonly SourceId[] = sourcesInOrder(workspace).map(({ id }) => id);
  const populations: readonly PopulationId[] = populationsInOrder(workspace).map(({ id }) => id);
  return populations.flatMap((population) => {
    const row = workspace.coverage.get(population);
    return row === undefined ? [] : sources.flatMap((source) => row.get(source) ?? []);
  });
}

function harmless(row: Row): Row {
  return row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell));
}
