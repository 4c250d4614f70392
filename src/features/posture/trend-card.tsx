import { ChartFrame } from '#/ui/charts/chart-frame.tsx';
import type { ProofDay } from '#/ui/charts/proof-layers.tsx';
import { ProofTrend } from '#/ui/charts/proof-trend.tsx';
import { DataTable, type DataColumn } from '#/ui/data-table.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

import { Landmarks } from './landmark-list.tsx';
import styles from './posture.module.css';
import { useTrendPicture } from './use-trend-picture.ts';

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
  const picture = useTrendPicture();
  const days = picture?.days ?? [];
  const first = days[0];
  const rows = [...days, ...(picture?.forecast.slice(1) ?? [])];
  return (
    <ChartFrame
      className={styles.grow}
      title={first === undefined ? 'Over time' : `Since ${formatDate(first.on)}, and ahead`}
      hint="points of 100"
      table={
        <DataTable
          caption="Proof over time"
          columns={columnsUntil(days.at(-1)?.on ?? '')}
          rows={rows}
          rowKey={({ on }) => on}
        />
      }
    >
      {picture === null ? (
        <output className={styles.faint}>Drawing the history …</output>
      ) : first === undefined ? (
        <p className={styles.faint}>The line begins with the first population that has devices.</p>
      ) : (
        <>
          <ProofTrend
            label={`${picture.label} The table view has every value.`}
            days={days}
            forecast={picture.forecast}
            target={picture.target}
            marks={picture.landmarks.map(({ on }) => on)}
          />
          {picture.ahead === null ? null : <p className={styles.ahead}>{picture.ahead}</p>}
          <Landmarks landmarks={picture.landmarks} />
        </>
      )}
    </ChartFrame>
  );
}
