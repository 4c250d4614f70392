import { useMemo } from 'react';

import { progressOf, type ProgressPoint } from '#/domain/planning/progress.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { BurnUp } from '#/ui/charts/burn-up.tsx';
import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import styles from './posture.module.css';
import { progressInWords } from './progress-in-words.ts';

const points = (value: number | null) => (value === null ? '–' : formatPoints(value, { digits: 1 }));

const COLUMNS: readonly DataColumn<ProgressPoint>[] = [
  { key: 'on', header: 'Day', cell: ({ on }) => formatDate(on) },
  { key: 'planned', header: 'Planned', numeric: true, cell: ({ planned }) => points(planned) },
  { key: 'closed', header: 'Closed', numeric: true, cell: ({ closed }) => points(closed) },
  { key: 'forecast', header: 'At this pace', numeric: true, cell: ({ forecast }) => points(forecast) },
];

/** Mitigation points closed against the plan. */
export function MitigationCard() {
  const workspace = useWorkspace();
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const progress = useMemo(() => progressOf(workspace, catalog, on), [workspace, catalog, on]);
  const words = progressInWords(progress);
  return (
    <ChartFrame
      title="Mitigations"
      hint="points closed"
      table={
        <DataTable caption="Mitigation points" columns={COLUMNS} rows={progress.points} rowKey={({ on: day }) => day} />
      }
    >
      {progress.total === 0 ? null : <BurnUp label={words} days={progress.points} total={progress.total} today={on} />}
      <p className={styles.faint}>{words}</p>
    </ChartFrame>
  );
}
