import { dependenciesOf } from '#/domain/workspace/action-dependencies.ts';
import type { Action, Population } from '#/domain/workspace/entities.ts';
import { ACTION_STATUS_LABELS, MODE_LABELS, PRIORITY_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import { column, tableOf, type ReportColumn, type ReportTable } from '#/exchange/report-tables/report-table.ts';

interface Row {
  readonly action: Action;
  readonly workspace: Workspace;
}

const COLUMNS: readonly ReportColumn<Row>[] = [
  column('title', 'Action', 'text', 60, ({ action }) => action.title),
  column('priority', 'Priority', 'text', 9, ({ action }) => action.priority),
  column('priorityName', 'Priority in words', 'text', 30, ({ action }) => PRIORITY_LABELS[action.priority]),
  column('status', 'Status', 'text', 14, ({ action }) => ACTION_STATUS_LABELS[action.status]),
  column('statusReason', 'Reason of its status', 'text', 30, ({ action }) => action.statusReason),
  column('owner', 'Owner', 'text', 20, ({ action }) => action.owner),
  column('approver', 'Approved by', 'text', 20, ({ action }) => action.approver),
  column('start', 'Start', 'date', 13, ({ action }) => action.start),
  column('due', 'Due', 'date', 13, ({ action }) => action.due),
  column('doneOn', 'Done on', 'date', 13, ({ action }) => action.doneOn),
  column('progress', 'Progress', 'percent', 10, ({ action }) => action.progress / 100),
  column('effortDays', 'Effort, days', 'number', 12, ({ action }) => action.effortDays),
  column('costOnce', 'Cost, once', 'number', 13, ({ action }) => action.costOnce),
  column('costPerYear', 'Cost per year', 'number', 13, ({ action }) => action.costPerYear),
  column('currency', 'Currency', 'text', 10, ({ action, workspace }) =>
    action.costOnce === null && action.costPerYear === null ? null : workspace.settings.currency,
  ),
  column('milestones', 'Milestones', 'text', 40, ({ action }) => milestonesInWords(action)),
  column('waitsFor', 'Waits for', 'text', 40, ({ action, workspace }) =>
    dependenciesOf(workspace.actions, action)
      .map(({ title }) => title)
      .join('; '),
  ),
  column('cells', 'Cells it changes', 'whole', 10, ({ action }) => action.changes.length),
  column('modes', 'Management modes it sets', 'text', 40, ({ action, workspace }) => modesInWords(action, workspace)),
  column('criteria', 'Criteria', 'text', 16, ({ action }) => action.criteria.join(' ')),
  column('note', 'Note', 'text', 60, ({ action }) => action.note),
  column('id', 'ID', 'text', 20, ({ action }) => action.id),
];

/** By due date, those without one last. */
export function actionsTable({ workspace }: ExportSnapshot): ReportTable {
  const rows = [...workspace.actions.values()]
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') || (a.due === b.due && a.id < b.id) ? -1 : 1))
    .map((action) => ({ action, workspace }));
  return tableOf('actions', 'Actions', 1, COLUMNS, rows);
}

/** A population that is gone is named by its id: the table must stand by itself. */
function modesInWords({ modes }: Action, { populations }: Workspace): string {
  const byId: ReadonlyMap<string, Population> = populations;
  return modes
    .map(({ population, mode }) => `${byId.get(population)?.name ?? population}: ${MODE_LABELS[mode]}`)
    .join('; ');
}

function milestonesInWords({ milestones }: Action): string {
  return milestones
    .map(({ name, due, done }) => `${name}${due === null ? '' : ` ${due}`}${done ? ' (done)' : ''}`)
    .join('; ');
}
