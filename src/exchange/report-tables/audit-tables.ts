import type { Comment, Request, Sample, Signoff } from '#/domain/workspace/entities.ts';
import { HEAD_REACH_LABELS, REQUEST_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { subjectInWords } from '#/exchange/report/subject-in-words.ts';
import { supportInWords } from '#/exchange/report/support-in-words.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

interface In<Item> {
  readonly item: Item;
  readonly workspace: Workspace;
}

const REQUESTS: readonly ReportColumn<In<Request>>[] = [
  column('title', 'Request', 'text', 40, ({ item }) => item.title),
  column('question', 'Asked for', 'text', 60, ({ item }) => item.question),
  column('about', 'About', 'text', 40, ({ item, workspace }) =>
    item.about === '' ? null : supportInWords(workspace, item.about),
  ),
  column('askedBy', 'Asked by', 'text', 20, ({ item }) => item.askedBy),
  column('askedOn', 'Asked on', 'date', 13, ({ item }) => item.askedOn),
  column('owner', 'Owner', 'text', 20, ({ item }) => item.owner),
  column('due', 'Due', 'date', 13, ({ item }) => item.due),
  column('status', 'Status', 'text', 14, ({ item }) => REQUEST_STATUS_LABELS[item.status]),
  column('answer', 'Answer', 'text', 60, ({ item }) => item.answer),
  column('answeredOn', 'Answered on', 'date', 13, ({ item }) => item.answeredOn),
  column('note', 'Note', 'text', 40, ({ item }) => item.note),
  column('id', 'ID', 'text', 20, ({ item }) => item.id),
];

const SIGNOFFS: readonly ReportColumn<In<Signoff>>[] = [
  column('who', 'Who', 'text', 24, ({ item }) => item.who),
  column('role', 'Role', 'text', 24, ({ item }) => item.role),
  column('statement', 'Statement', 'text', 60, ({ item }) => item.statement),
  column('scope', 'Scope', 'text', 40, ({ item }) => item.scope),
  column('signedOn', 'Signed on', 'date', 13, ({ item }) => item.signedOn),
  column('asOf', 'Record as of', 'date', 13, ({ item }) => item.asOf),
  column('head', 'Head of the ledger', 'text', 66, ({ item }) => item.head),
  column('commits', 'Changes up to the head', 'whole', 12, ({ item }) => item.commits),
  column('reach', 'The head binds', 'text', 22, ({ item }) => HEAD_REACH_LABELS[item.reach]),
  column('withdrawnOn', 'Taken back on', 'date', 13, ({ item }) => item.withdrawnOn),
  column('withdrawnReason', 'Why', 'text', 40, ({ item }) => item.withdrawnReason),
  column('id', 'ID', 'text', 20, ({ item }) => item.id),
];

const SAMPLES: readonly ReportColumn<In<Sample>>[] = [
  column('name', 'Sample', 'text', 40, ({ item }) => item.name),
  column('from', 'Drawn from', 'text', 30, ({ item }) =>
    item.from === 'list' ? item.listName : item.kinds.join(', '),
  ),
  column('size', 'Asked for', 'whole', 10, ({ item }) => item.size),
  column('total', 'Out of', 'whole', 10, ({ item }) => item.total),
  column('seed', 'Seed', 'text', 20, ({ item }) => item.seed),
  column('method', 'Method', 'text', 16, ({ item }) => item.method),
  column('digest', 'SHA-256 of the list', 'text', 66, ({ item }) => item.digest),
  column('drawnBy', 'Drawn by', 'text', 20, ({ item }) => item.drawnBy),
  column('drawnOn', 'Drawn on', 'date', 13, ({ item }) => item.drawnOn),
  column('drawn', 'Drawn', 'text', 60, ({ item }) => drawnInWords(item)),
  column('id', 'ID', 'text', 20, ({ item }) => item.id),
];

const COMMENTS: readonly ReportColumn<In<Comment>>[] = [
  column('about', 'On', 'text', 40, ({ item, workspace }) => subjectInWords(workspace, item)),
  column('figure', 'Number as it stood', 'text', 20, ({ item }) => item.figure),
  column('text', 'Comment', 'text', 60, ({ item }) => item.text),
  column('by', 'By', 'text', 20, ({ item }) => item.by),
  column('on', 'Made on', 'date', 13, ({ item }) => item.on),
  column('resolvedOn', 'Resolved on', 'date', 13, ({ item }) => item.resolvedOn),
  column('resolution', 'Resolution', 'text', 60, ({ item }) => item.resolution),
  column('subject', 'Key of what it is on', 'text', 40, ({ item }) => item.subject),
  column('id', 'ID', 'text', 20, ({ item }) => item.id),
];

/** What auditors asked, drew, signed and remarked. */
export function auditTables({ workspace }: ExportSnapshot): readonly ReportTable[] {
  return [
    tableOf('requests', 'Requests', 1, REQUESTS, rowsOf(workspace.requests, workspace)),
    tableOf('samples', 'Samples', 1, SAMPLES, rowsOf(workspace.samples, workspace)),
    tableOf('signoffs', 'Sign-offs', 1, SIGNOFFS, rowsOf(workspace.signoffs, workspace)),
    tableOf('comments', 'Comments', 1, COMMENTS, rowsOf(workspace.comments, workspace)),
  ];
}

function rowsOf<Item extends { readonly id: string }>(
  items: ReadonlyMap<string, Item>,
  workspace: Workspace,
): readonly In<Item>[] {
  return [...items.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((item) => ({ item, workspace }));
}

function drawnInWords({ drawn, results }: Sample): string {
  return drawn
    .map(({ position, id }) => {
      const result = results[String(position)]?.result;
      return `${String(position)}${id === '' ? '' : ` ${id}`}${result === undefined ? '' : ` (${result})`}`;
    })
    .join('; ');
}
