import { forecastDays } from '#/domain/planning/forecast-days.ts';
import type { TrendPoint } from '#/domain/scoring/trend.ts';
import { useTrend } from '#/state/use-trend.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import type { ProofDay } from '#/ui/charts/proof-layers.tsx';
import { ProofTrend } from '#/ui/charts/proof-trend.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import { aheadInWords } from './forecast-words.ts';
import { landmarksOf, type Landmark } from './landmarks.ts';
import styles from './posture.module.css';
import { useForecast } from './use-forecast.ts';
import { useSince } from './use-since.ts';

const LAYERS: readonly DataColumn<ProofDay>[] = [
  { key: 'proven', header: 'Proven', numeric: true, cell: ({ proven }) => formatPoints(proven, { digits: 1 }) },
  { key: 'unproven', header: 'Unproven', numeric: true, cell: ({ unproven }) => formatPoints(unproven, { digits: 1 }) },
  { key: 'closable', header: 'Closable', numeric: true, cell: ({ closable }) => formatPoints(closable, { digits: 1 }) },
  { key: 'reach', header: 'Out of reach', numeric: true, cell: (day) => formatPoints(day.outOfReach, { digits: 1 }) },
];

/** A day after the last of the record is a forecast, and says so. */
function columnsUntil(last: string): readonly DataColumn<ProofDay>[] {
  const cell = ({ on }: ProofDay) => `${formatDate(on)}${on > last ? ', forecast' : ''}`;
  return [{ key: 'on', header: 'Day', cell }, ...LAYERS];
}

/** The proof bar over time, with the actions that were finished on the way, and where the open ones lead. */
export function TrendCard() {
  const workspace = useWorkspace();
  const trend = useTrend(useSince().date);
  const days = trend === null ? [] : daysOf(trend.points);
  const first = days[0];
  const last = days.at(-1);
  const { targetScore: target, targetDate } = workspace.settings;
  const forecast = useForecast();
  const ahead = forecast === null ? null : aheadInWords(forecast, target, targetDate);
  const aheadDays = forecast === null || forecast.landing === 0 ? [] : forecastDays(forecast, targetDate);
  const rows = [...days, ...aheadDays.slice(1)];
  const landmarks =
    first === undefined || last === undefined ? [] : landmarksOf(workspace.actions.values(), first.on, last.on);
  return (
    <ChartFrame
      className={styles.grow}
      title={first === undefined ? 'Over time' : `Since ${formatDate(first.on)}, and ahead`}
      hint="points of 100"
      table={
        <DataTable
          caption="Proof over time"
          columns={columnsUntil(last?.on ?? '')}
          rows={rows}
          rowKey={({ on }) => on}
        />
      }
    >
      {first === undefined || last === undefined ? (
        <p className={styles.faint}>
          {trend === null ? '' : 'The line begins with the first population that has devices.'}
        </p>
      ) : (
        <>
          <ProofTrend
            label={`Proven points went from ${formatPoints(first.proven)} on ${formatDate(first.on)} to ${formatPoints(last.proven)} on ${formatDate(last.on)}. ${ahead ?? ''} The table view has every value.`}
            days={days}
            forecast={aheadDays}
            target={target}
            marks={landmarks.map(({ on }) => on)}
          />
          {ahead === null ? null : <p className={styles.ahead}>{ahead}</p>}
          <Landmarks landmarks={landmarks} />
        </>
      )}
    </ChartFrame>
  );
}

/** What happened on the marked days, in their order. */
function Landmarks({ landmarks }: { readonly landmarks: readonly Landmark[] }) {
  return (
    <ol className={styles.landmarks} aria-label="Finished actions marked in the chart">
      {landmarks.map(({ on, label }) => (
        <li key={`${on} ${label}`}>
          {label} <time dateTime={on}>{formatDate(on)}</time>
        </li>
      ))}
    </ol>
  );
}

function daysOf(points: readonly TrendPoint[]): readonly ProofDay[] {
  return points.flatMap(({ on, proof }) =>
    proof === null
      ? []
      : [
          {
            on,
            proven: proof.proven,
            unproven: proof.unproven,
            closable: proof.closable,
            outOfReach: proof.outOfReachMode + proof.outOfReachLegal,
          },
        ],
  );
}
