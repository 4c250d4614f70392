/** A table of an export, written once and shown as a sheet, as CSV and as JSON. */
import type { Range } from '#/domain/range.ts';

/**
 * text; whole and number as they are; points 0 to 100; percent as a fraction of 1; date as `2026-11-30`; time in ISO 8601,
 * UTC. `null` is "not recorded", never 0.
 */
export type ValueKind = 'text' | 'whole' | 'number' | 'points' | 'percent' | 'date' | 'time';

export interface ReportColumn<Row> {
  /** In JSON; stays as it is once published. */
  readonly key: string;
  readonly header: string;
  readonly kind: ValueKind;
  /** Characters. */
  readonly width: number;
  readonly value: (row: Row) => string | number | null;
}

export type TableId =
  | 'summary'
  | 'about'
  | 'populations'
  | 'coverage'
  | 'criteria'
  | 'controls'
  | 'gaps'
  | 'actions'
  | 'decisions'
  | 'evidence'
  | 'requests'
  | 'samples'
  | 'signoffs'
  | 'comments'
  | 'ledger';

export interface ReportTable {
  readonly id: TableId;
  readonly title: string;
  /** Columns that say what a row is about, and stay in view. */
  readonly frozenColumns: number;
  readonly columns: readonly Omit<ReportColumn<never>, 'value'>[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export function tableOf<Row>(
  id: TableId,
  title: string,
  frozenColumns: number,
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
): ReportTable {
  return {
    id,
    title,
    frozenColumns,
    columns: columns.map(({ key, header, kind, width }) => ({ key, header, kind, width })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

export function column<Row>(
  key: string,
  header: string,
  kind: ValueKind,
  width: number,
  value: (row: Row) => string | number | null,
): ReportColumn<Row> {
  return { key, header, kind, width, value };
}

/** A range takes two columns, so that a spreadsheet can sort and sum its ends. */
export function rangeColumns<Row>(
  key: string,
  header: string,
  kind: ValueKind,
  value: (row: Row) => Range | null | undefined,
): readonly ReportColumn<Row>[] {
  const end = (at: 0 | 1) => (row: Row) => value(row)?.[at] ?? null;
  return [
    column(`${key}Low`, `${header}, low`, kind, 12, end(0)),
    column(`${key}High`, `${header}, high`, kind, 12, end(1)),
  ];
}
