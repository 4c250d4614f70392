import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { formatDate, formatNumber } from '../format.ts';
import { dayOf, isoDateOfDay, monthLabel, monthTicks } from './chart-time.ts';
import styles from './chart.module.css';

/** One day of a proof bar; the layers are points of 100. */
export interface ProofDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly proven: number;
  readonly unproven: number;
  readonly closable: number;
  readonly outOfReach: number;
}

export interface ProofTrendChartProps {
  readonly days: readonly ProofDay[];
  readonly target?: number | null;
  /** Days to mark, `YYYY-MM-DD`: each gets its number, from 1, on top of its line. What they mean stands beside the chart. */
  readonly marks?: readonly string[];
}

const LAYERS = [
  { key: 'proven', word: 'proven', fill: 'var(--proven)' },
  { key: 'unproven', word: 'unproven', fill: 'var(--unproven)' },
  { key: 'closable', word: 'closable', fill: 'var(--closable)' },
  { key: 'outOfReach', word: 'out of reach', fill: 'url(#out-of-reach)' },
] as const;
/** A thinner layer has no room for its name. */
const ROOM_FOR_NAME = 7;

export function ProofTrendChart({ days, target = null, marks }: ProofTrendChartProps) {
  const data = days.map((day) => ({ ...day, day: dayOf(day.on) }));
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? 0;
  const names = namesAtTheEnd(days.at(-1));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart
        data={data}
        margin={{ top: marks === undefined || marks.length === 0 ? 6 : 18, right: 0, bottom: 0, left: -24 }}
        accessibilityLayer={false}
      >
        <defs>
          <pattern id="out-of-reach" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
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
        <YAxis yAxisId="points" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} tickLine={false} axisLine={false} />
        <YAxis
          yAxisId="names"
          orientation="right"
          width={80}
          domain={[0, 100]}
          ticks={names.map(({ at }) => at)}
          tickFormatter={(at: number) => names.find((name) => name.at === at)?.word ?? ''}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        {LAYERS.map(({ key, fill }) => (
          <Area
            key={key}
            yAxisId="points"
            type="monotone"
            dataKey={key}
            stackId="proof"
            stroke={key === 'closable' ? 'var(--closable-line)' : 'none'}
            fill={fill}
            fillOpacity={1}
            isAnimationActive={false}
            activeDot={false}
          />
        ))}
        {/* Keeps the second axis alive; it draws nothing. */}
        <Area yAxisId="names" dataKey="proven" fill="none" stroke="none" isAnimationActive={false} activeDot={false} />
        <CartesianGrid yAxisId="points" vertical={false} stroke="var(--line-strong)" strokeOpacity={0.5} />
        {target === null ? null : (
          <ReferenceLine
            yAxisId="points"
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
        {numbered(marks).map(({ on, number }) => (
          <ReferenceLine
            key={number}
            yAxisId="points"
            x={dayOf(on)}
            stroke="var(--ink-3)"
            strokeDasharray="2 2"
            label={{ value: number, position: 'top', className: styles.mark ?? '' }}
          />
        ))}
        <Tooltip content={DayTip} cursor={{ stroke: 'var(--ink-3)' }} isAnimationActive={false} />
      </AreaChart>
    </ResponsiveContainer>
  );
}

function numbered(marks: readonly string[] = []): readonly { readonly on: string; readonly number: number }[] {
  return marks.map((on, index) => ({ on, number: index + 1 }));
}

/** Names of the layers, each at the middle of its last value. */
function namesAtTheEnd(day: ProofDay | undefined): readonly { readonly at: number; readonly word: string }[] {
  let below = 0;
  return LAYERS.flatMap(({ key, word }) => {
    const points = day?.[key] ?? 0;
    const at = below + points / 2;
    below += points;
    return points < ROOM_FOR_NAME ? [] : [{ at, word }];
  });
}

interface TipProps {
  readonly active?: boolean;
  readonly label?: string | number | undefined;
  readonly payload?: readonly { readonly payload?: ProofDay }[];
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
    </div>
  );
}
