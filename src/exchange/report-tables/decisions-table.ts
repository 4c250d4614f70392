import type { IsoDate } from '#/domain/dates.ts';
import { acceptedGaps } from '#/domain/planning/acceptances.ts';
import { termOf, type Term } from '#/domain/planning/term.ts';
import { LIMIT_DECISION_LABELS } from '#/domain/workspace/labels.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

/** What is left as it is on purpose, for a time: structural limits and gaps. */
interface Row {
  readonly what: string;
  readonly population: string;
  readonly decision: string;
  readonly reason: string;
  readonly approver: string;
  readonly decidedOn: IsoDate | null;
  readonly expires: IsoDate | null;
  readonly term: Term;
}

const TERMS: Readonly<Record<Term, string>> = {
  expired: 'Expired: open again',
  soon: 'Ends soon',
  running: 'Running',
  open_ended: 'No end set',
};

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('what', 'Limit or gap', 'text', 60, ({ what }) => what),
  column('population', 'Population', 'text', 34, ({ population }) => population),
  column('decision', 'Decision', 'text', 16, ({ decision }) => decision),
  column('approver', 'Approved by', 'text', 20, ({ approver }) => approver),
  column('decidedOn', 'Decided on', 'date', 13, ({ decidedOn }) => decidedOn),
  column('expires', 'Until', 'date', 13, ({ expires }) => expires),
  column('term', 'Stands', 'text', 18, ({ term }) => TERMS[term]),
  column('reason', 'Reason', 'text', 60, ({ reason }) => reason),
];

export function decisionsTable({ workspace, catalog, on }: ExportSnapshot): ReportTable {
  const words = new Map(catalog.observability.limits.map(({ id, limit }) => [id, limit]));
  const names: ReadonlyMap<string, string> = new Map([...workspace.populations].map(([id, { name }]) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? 'All';
  const limits = [...workspace.limits.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ limit, population, decision, reason, approver, expires }): Row => ({
      what: `${limit}: ${words.get(limit) ?? 'not in this catalog'}`,
      population: nameOf(population),
      decision: LIMIT_DECISION_LABELS[decision],
      reason,
      approver,
      decidedOn: null,
      expires,
      term: termOf(expires, on),
    }));
  const gaps = acceptedGaps(workspace, on).map(({ acceptance, term }): Row => ({
    what: acceptance.title,
    population: nameOf(acceptance.population),
    decision: LIMIT_DECISION_LABELS.accept,
    reason: acceptance.reason,
    approver: acceptance.approver,
    decidedOn: acceptance.decidedOn,
    expires: acceptance.expires,
    term,
  }));
  return tableOf('decisions', 'Decisions', 1, COLUMNS, [...limits, ...gaps]);
}
