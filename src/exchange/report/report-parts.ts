import { html, type Html, type Piece } from '#/exchange/report/html.ts';

export interface ReportColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Piece;
  /** A number, something short that stays in one line, or an address that may break anywhere; else it is prose. */
  readonly kind?: 'number' | 'short' | 'long';
}

const CLASSES = { number: 'n', short: 'short', long: 'long' } as const;

/** `none`: what stands there where there is no row. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly ReportColumn<Row>[], none: string): Html {
  if (rows.length === 0) return html`<p class="note">${none}</p>`;
  const kind = (column: ReportColumn<Row>) =>
    column.kind === undefined ? null : html` class="${CLASSES[column.kind]}"`;
  const heads = columns.map((column) => html`<th scope="col" ${kind(column)}>${column.header}</th>`);
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${columns.map((column) => html`<td${kind(column)}>${column.cell(row)}</td>`)}
      </tr> `,
  );
  return html`<table>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}

export function factsOf(facts: readonly (readonly [name: string, value: Piece])[]): Html {
  return html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
