import { dueStanding } from '#/features/mitigations/action-standing.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { waitsFor } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate } from '#/ui/format.ts';

export function TimelineTable({ actions }: { readonly actions: readonly Action[] }) {
  const { actions: all } = useWorkspace();
  const on = useEvaluationDate();
  return (
    <DataTable
      caption="Timeline of actions"
      rows={actions.map((action) => ({ action, on, waits: titlesOf(waitsFor(all, action)) }))}
      rowKey={({ action }) => action.id}
      columns={COLUMNS}
    />
  );
}

function titlesOf(actions: readonly Action[]): string {
  return actions.map(({ title }) => title).join(', ');
}

interface Row {
  readonly action: Action;
  readonly on: IsoDate;
  /** Titles of what it still waits for. */
  readonly waits: string;
}

const day = (date: IsoDate | null) => (date === null ? '–' : formatDate(date));

const COLUMNS: readonly DataColumn<Row>[] = [
  { key: 'title', header: 'Action', cell: ({ action }) => action.title },
  { key: 'start', header: 'Start', cell: ({ action }) => day(action.start) },
  { key: 'due', header: 'Due', cell: ({ action }) => day(action.due) },
  { key: 'done', header: 'Done', cell: ({ action }) => day(action.doneOn) },
  {
    key: 'milestones',
    header: 'Milestones',
    cell: ({ action: { milestones } }) =>
      milestones.map(({ name, due, done }) => `${name} (${done ? 'done' : day(due)})`).join(', ') || '–',
  },
  { key: 'waits', header: 'Waits for', cell: ({ waits }) => waits || '–' },
  { key: 'standing', header: 'Stands', cell: ({ action, on }) => dueStanding(action, on).words },
];
