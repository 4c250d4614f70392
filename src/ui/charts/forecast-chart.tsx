import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { formatDate, formatNumber } from '../format.ts';
import { dayOf, isoDateOfDay, monthLabel, monthTicks } from './chart-time.ts';
import styles from './chart.module.css';

/** The proof bar from a day on; the layers are points of 100. */
export interface ForecastDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly proven: number;
  readonly unproven: number;
  readonly closable: number;
  readonly outOfReach: number;
  /** Proven on this day if everything is as late as usual. */
  readonly late: number;
}

export interface ForecastChartProps {
  /** By rising days. */
  readonly days: readonly ForecastDay[];
  readonly target: number | null;
  readonly targetDate: string | null;
}

const LAYERS = [
  { key: 'proven', word: 'proven', fill: 'var(--proven)' },
  { key: 'unproven', word: 'unproven', fill: 'var(--unproven)' },
  { key: 'closable', word: 'closable', fill: 'var(--closable)' },
  { key: 'outOfReach', word: 'out of reach', fill: 'url(#forecast-reach)' },
] as const;

export function ForecastChart({ days, target, targetDate }: ForecastChartProps) {
  const data = days.map((day) => ({ ...day, day: dayOf(day.on) }));
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? 0;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart data={data} margin={{ top: 12, right: 8, bottom: 0, left: -24 }} accessibilityLayer={false}>
        <defs>
          <pattern id="forecast-reach" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--surface)" />
            <line x1="0" x2="0" y1="0" y2="6" stroke="var(--reach-line)" strokeWidth="2.2" />
          </pattern>
        </defs>
        <XAxis
          dataKey="day"
          type="number"
          domain={[first, last]}
          ticks={[...monthTicks(first, last)]}
          tickFormatter={monthLabel}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} tickLine={false} axisLine={false} />
        {LAYERS.map(({ key, fill }) => (
          <Area
            key={key}
            type="stepAfter"
            dataKey={key}
            stackId="proof"
            stroke={key === 'closable' ? 'var(--closable-line)' : 'none'}
            fill={fill}
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {days.some(({ late, proven }) => late < proven) ? (
          <Area
            type="stepAfter"
            dataKey="late"
            fill="none"
            stroke="var(--surface)"
            strokeWidth={2}
            strokeDasharray="4 3"
            isAnimationActive={false}
            activeDot={false}
          />
        ) : null}
        <CartesianGrid vertical={false} stroke="var(--line-strong)" strokeOpacity={0.5} />
        {target === null ? null : (
          <ReferenceLine
            y={target}
            stroke="var(--target)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
            label={{
              value: `target ${formatNumber(target)}`,
              position: 'insideBottomRight',
              className: styles.target ?? '',
            }}
          />
        )}
        {targetDate === null || dayOf(targetDate) < first ? null : (
          <ReferenceLine x={dayOf(targetDate)} stroke="var(--target)" strokeDasharray="5 4" />
        )}
        <Tooltip content={DayTip} cursor={{ stroke: 'var(--ink-3)' }} isAnimationActive={false} />
      </AreaChart>
    </ResponsiveContainer>
  );
}

interface TipProps {
  readonly active?: boolean;
  readonly label?: string | number | undefined;
  readonly payload?: readonly { readonly payload?: ForecastDay }[];
}

function DayTip({ active, label, payload }: TipProps) {
  const day = payload?.[0]?.payload;
  if (!active || !day) return null;
  return (
    <div className={styles.tip}>
      <b>{formatDate(isoDateOfDay(Number(label)))}</b>
      {LAYERS.map(({ key, word }) => (
        <span key={key}>
          {formatNumber(day[key])} {word}
        </span>
      ))}
      {day.late < day.proven ? <span>{formatNumber(day.late)} proven if as late as usual</span> : null}
    </div>
  );
}
