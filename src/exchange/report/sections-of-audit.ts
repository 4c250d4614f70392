/** What an audit wrote down: who stands for the record, what was asked, what was drawn. Left out where there is none. */
import type { Sample, Signoff } from '#/domain/workspace/entities.ts';
import { HEAD_REACH_LABELS, REQUEST_STATUS_LABELS, SAMPLE_RESULT_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import { html, type Html } from '#/exchange/report/html.ts';
import { wholeNumber } from '#/exchange/report/report-numbers.ts';
import { tableOf } from '#/exchange/report/report-parts.ts';

export function signoffsSection({ workspace }: ExportSnapshot): Html | null {
  const rows = [...workspace.signoffs.values()].toSorted(byDay(({ signedOn }) => signedOn));
  if (rows.length === 0) return null;
  return html`<h2>Signed off</h2>
    ${tableOf(
      rows,
      [
        { header: 'Who', cell: ({ who }) => who },
        { header: 'Role', cell: ({ role }) => role },
        { header: 'On', kind: 'short', cell: ({ signedOn }) => signedOn ?? '' },
        { header: 'Statement', cell: statementOf },
        { header: 'Scope', cell: ({ scope }) => scope },
        { header: 'Head of the ledger', kind: 'long', cell: headOf },
      ],
      '',
    )}`;
}

function headOf({ head, reach }: Signoff): Html {
  const note = reach === 'ledger' ? '' : ` (binds ${HEAD_REACH_LABELS[reach]})`;
  return html`<code>${head}</code>${note}`;
}

function statementOf({ statement, withdrawnOn, withdrawnReason }: Signoff): string {
  return withdrawnOn === null ? statement : `Taken back on ${withdrawnOn}: ${withdrawnReason}. It said: ${statement}`;
}

export function requestsSection({ workspace }: ExportSnapshot): Html | null {
  const rows = [...workspace.requests.values()].toSorted(byDay(({ askedOn }) => askedOn));
  if (rows.length === 0) return null;
  return html`<h2>Requests</h2>
    ${tableOf(
      rows,
      [
        { header: 'Asked', cell: ({ title, question }) => (question === '' ? title : `${title}: ${question}`) },
        { header: 'By', cell: ({ askedBy }) => askedBy },
        { header: 'On', kind: 'short', cell: ({ askedOn }) => askedOn ?? '' },
        { header: 'Owner', cell: ({ owner }) => owner },
        { header: 'Status', kind: 'short', cell: ({ status }) => REQUEST_STATUS_LABELS[status] },
        { header: 'Answer', cell: ({ answer }) => answer },
        { header: 'Evidence', cell: ({ evidence }) => numbersOf(workspace, evidence) },
      ],
      '',
    )}`;
}

function numbersOf(workspace: Workspace, evidence: readonly string[]): string {
  return evidence.map((id) => evidenceNumberOf(workspace, id as EvidenceId) || id).join(', ');
}

export function samplesSection({ workspace }: ExportSnapshot): Html | null {
  const rows = [...workspace.samples.values()].toSorted(byDay(({ drawnOn }) => drawnOn));
  if (rows.length === 0) return null;
  return html`<h2>Samples</h2>
    <p class="note">
      Drawn by seed, so that whoever has the same list draws the same items: the items are ranked by the SHA-256 of seed
      and id.
    </p>
    ${tableOf(
      rows,
      [
        { header: 'Sample', cell: ({ name }) => name },
        { header: 'By', cell: ({ drawnBy }) => drawnBy },
        { header: 'On', kind: 'short', cell: ({ drawnOn }) => drawnOn ?? '' },
        {
          header: 'Drawn',
          kind: 'number',
          cell: (sample) => `${wholeNumber(sample.drawn.length)} of ${wholeNumber(sample.total)}`,
        },
        { header: 'From', cell: ({ from, listName }) => (from === 'claims' ? 'claims of the record' : listName) },
        { header: 'Seed', kind: 'long', cell: ({ seed, method }) => html`<code>${seed}</code> ${method}` },
        { header: 'SHA-256 of the list', kind: 'long', cell: ({ digest }) => html`<code>${digest}</code>` },
        { header: 'Found', cell: foundIn },
      ],
      '',
    )}`;
}

function foundIn({ drawn, results }: Sample): string {
  const counts = Map.groupBy(Object.values(results), ({ result }) => result);
  const found = [...counts].map(([result, { length }]) => `${SAMPLE_RESULT_LABELS[result]}: ${wholeNumber(length)}`);
  const open = drawn.length - Object.keys(results).length;
  return [...found, ...(open > 0 ? [`not tested: ${wholeNumber(open)}`] : [])].join(', ');
}

/** The latest first; ties by id. */
function byDay<Row extends { readonly id: string }>(dayOf: (row: Row) => string | null) {
  return (a: Row, b: Row): number => {
    const [first, second] = [dayOf(a) ?? '', dayOf(b) ?? ''];
    if (first !== second) return first > second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
}
