import { dueStanding } from '#/features/mitigations/action-standing.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate } from '#/ui/format.ts';

export function TimelineTable({ actions }: { readonly actions: readonly Action[] }) {
  const on = useEvaluationDate();
  return (
    <DataTable
      caption="Timeline of actions"
      rows={actions.map((action) => ({ action, on }))}
      rowKey={({ action }) => action.id}
      columns={COLUMNS}
    />
  );
}

const day = (date: IsoDate | null) => (date === null ? '–' : formatDate(date));

const COLUMNS: readonly DataColumn<{ readonly action: Action; readonly on: IsoDate }>[] = [
  { key: 'title', header: 'Action', cell: ({ action }) => action.title },
  { key: 'start', header: 'Start', cell: ({ action }) => day(action.start) },
  { key: 'due', header: 'Due', cell: ({ action }) => day(action.due) },
  { key: 'done', header: 'Done', cell: ({ action }) => day(action.doneOn) },
  { key: 'standing', header: 'Stands', cell: ({ action, on }) => dueStanding(action, on).words },
];
