import { useDeferredValue, useMemo } from 'react';

import { forecastDays } from '#/domain/planning/forecast-days.ts';
import { forecastInWords } from '#/features/mitigations/forecast-words.ts';
import styles from '#/features/mitigations/mitigations.module.css';
import { forecastOf } from '#/domain/planning/forecast.ts';
import { firstDues } from '#/domain/planning/landing-days.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useCatalog } from '#/state/use-catalog.ts';
import { useScores } from '#/state/use-scores.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import type { ForecastDay } from '#/ui/charts/forecast-layers.tsx';
import { Forecast } from '#/ui/charts/forecast.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

const digits = { digits: 1 };

const COLUMNS: readonly DataColumn<ForecastDay>[] = [
  { key: 'on', header: 'From', cell: ({ on }) => formatDate(on) },
  { key: 'proven', header: 'Proven', numeric: true, cell: ({ proven }) => formatPoints(proven, digits) },
  { key: 'unproven', header: 'Unproven', numeric: true, cell: ({ unproven }) => formatPoints(unproven, digits) },
  { key: 'closable', header: 'Closable', numeric: true, cell: ({ closable }) => formatPoints(closable, digits) },
  { key: 'reach', header: 'Out of reach', numeric: true, cell: (day) => formatPoints(day.outOfReach, digits) },
  { key: 'late', header: 'Proven, if late', numeric: true, cell: ({ late }) => formatPoints(late, digits) },
];

/** The proof bar from today to the target date, as the open actions land. */
export function ForecastCard() {
  const workspace = useDeferredValue(useWorkspace());
  const score = useDeferredValue(useScores());
  const catalog = useCatalog();
  const on = useEvaluationDate();
  const { commits } = useLedger();
  const promised = useMemo(() => firstDues(commits), [commits]);
  const forecast = useMemo(
    () => forecastOf(workspace, catalog, on, score, promised),
    [workspace, catalog, on, score, promised],
  );
  if (forecast === null) return null;
  const { targetScore, targetDate } = workspace.settings;
  const days = forecastDays(forecast, targetDate);
  const words = forecastInWords(forecast, targetScore, targetDate);
  return (
    <ChartFrame
      title="Forecast"
      hint="points of 100, as the actions land"
      table={<DataTable caption="Forecast by day" rows={days} rowKey={(day) => day.on} columns={COLUMNS} />}
    >
      <p className={styles.burnUpWords}>{words}</p>
      <Forecast label={words} days={days} target={targetScore} targetDate={targetDate} />
      <ul className={styles.key} aria-hidden="true">
        {days.some(({ late, proven }) => late < proven) ? <li data-layer="hope">proven only if in time</li> : null}
        <li data-layer="proven">proven</li>
        <li data-layer="unproven">unproven</li>
        <li data-layer="closable">closable</li>
        <li data-layer="reach">out of reach</li>
      </ul>
    </ChartFrame>
  );
}
