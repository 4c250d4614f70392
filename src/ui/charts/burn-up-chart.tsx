import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { formatDate, formatNumber } from '../format.ts';
import { dayOf, isoDateOfDay, monthLabel, monthTicks } from './chart-time.ts';
import styles from './chart.module.css';

export interface BurnUpDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly planned: number;
  /** `null` after today. */
  readonly closed: number | null;
  /** `null` before today, or where no pace leads anywhere. */
  readonly forecast: number | null;
}

export interface BurnUpChartProps {
  readonly days: readonly BurnUpDay[];
  /** Points of everything planned. */
  readonly total: number;
  readonly today: string;
}

/** Told apart by their strokes before their colours. */
const LINES = [
  { key: 'planned', word: 'planned', stroke: 'var(--ink-3)', strokeWidth: 1.5, strokeDasharray: '5 4' },
  { key: 'closed', word: 'closed', stroke: 'var(--proven)', strokeWidth: 2.5, strokeDasharray: '' },
  { key: 'forecast', word: 'at this pace', stroke: 'var(--proven)', strokeWidth: 1.5, strokeDasharray: '1 3' },
] as const;

export function BurnUpChart({ days, total, today }: BurnUpChartProps) {
  const data = days.map((day) => ({ ...day, day: dayOf(day.on) }));
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? 0;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={data} margin={{ top: 6, right: 8, bottom: 0, left: -24 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[first, last]}
          ticks={[...monthTicks(first, last)]}
          tickFormatter={monthLabel}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis domain={[0, Math.max(total, 1)]} tickCount={5} allowDecimals={false} tickLine={false} axisLine={false} />
        <ReferenceLine x={dayOf(today)} stroke="var(--target)" strokeDasharray="5 4" />
        {LINES.map(({ key, stroke, strokeWidth, strokeDasharray }) => (
          <Line
            key={key}
            type={key === 'forecast' ? 'linear' : 'stepAfter'}
            dataKey={key}
            stroke={stroke}
            strokeWidth={strokeWidth}
            strokeDasharray={strokeDasharray}
            dot={false}
            isAnimationActive={false}
            activeDot={{ r: 3 }}
          />
        ))}
        <Tooltip content={DayTip} cursor={{ stroke: 'var(--ink-3)' }} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  );
}

interface TipProps {
  readonly active?: boolean;
  readonly label?: string | number | undefined;
  readonly payload?: readonly { readonly payload?: BurnUpDay }[];
}

function DayTip({ active, label, payload }: TipProps) {
  const day = payload?.[0]?.payload;
  if (!active || !day) return null;
  return (
    <div className={styles.tip}>
      <b>{formatDate(isoDateOfDay(Number(label)))}</b>
      {LINES.map(({ key, word }) => {
        const points = day[key];
        return points === null ? null : (
          <span key={key}>
            {formatNumber(points)} {word}
          </span>
        );
      })}
    </div>
  );
}
