import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { dayOf, monthLabel, monthTicks } from './chart-time.ts';
import styles from './chart.module.css';
import {
  PROOF_LAYERS,
  proofAreas,
  proofTip,
  reachHatch,
  targetLine,
  type ChartTipProps,
  type ProofDay,
} from './proof-layers.tsx';

export interface ProofTrendChartProps {
  readonly days: readonly ProofDay[];
  readonly target?: number | null;
  /** Days to mark, `YYYY-MM-DD`: each gets its number, from 1, on top of its line. What they mean stands beside the chart. */
  readonly marks?: readonly string[];
}

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
        {reachHatch()}
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
        {proofAreas('monotone', 'points')}
        {/* Keeps the second axis alive; it draws nothing. */}
        <Area yAxisId="names" dataKey="proven" fill="none" stroke="none" isAnimationActive={false} activeDot={false} />
        <CartesianGrid yAxisId="points" vertical={false} stroke="var(--line-strong)" strokeOpacity={0.5} />
        {targetLine(target, 'points')}
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
  return PROOF_LAYERS.flatMap(({ key, word }) => {
    const points = day?.[key] ?? 0;
    const at = below + points / 2;
    below += points;
    return points < ROOM_FOR_NAME ? [] : [{ at, word }];
  });
}

function DayTip({ active, label, payload }: ChartTipProps<ProofDay>) {
  return active === true ? proofTip(payload?.[0]?.payload, label) : null;
}
