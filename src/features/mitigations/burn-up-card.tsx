import { progressInWords, SHARED_POINTS } from '#/features/mitigations/progress-in-words.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { useProgress } from '#/features/mitigations/use-plan.ts';
import type { ProgressPoint } from '#/domain/planning/progress.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { BurnUp } from '#/ui/charts/burn-up.tsx';
import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatNumber } from '#/ui/format.ts';

/** Points closed against points planned, and where the pace leads. */
export function BurnUpCard() {
  const progress = useProgress();
  const on = useEvaluationDate();
  const words = progressInWords(progress);
  return (
    <ChartFrame
      title="Burn-up"
      hint="mitigation points, 100 when each priority has an action"
      table={
        <DataTable
          caption="Mitigation points by day"
          rows={progress.points}
          rowKey={(point) => point.on}
          columns={COLUMNS}
        />
      }
    >
      <p className={styles.burnUpWords}>{words}</p>
      <BurnUp label={words} days={progress.points} total={progress.total} today={on} />
      <p className={styles.burnUpWords}>{SHARED_POINTS}</p>
    </ChartFrame>
  );
}

const points = (value: number | null) => (value === null ? '–' : formatNumber(value));

const COLUMNS: readonly DataColumn<ProgressPoint>[] = [
  { key: 'on', header: 'Day', cell: (point) => formatDate(point.on) },
  { key: 'planned', header: 'Planned', numeric: true, cell: ({ planned }) => points(planned) },
  { key: 'closed', header: 'Closed', numeric: true, cell: ({ closed }) => points(closed) },
  { key: 'forecast', header: 'Forecast', numeric: true, cell: ({ forecast }) => points(forecast) },
];
