import { AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { formatNumber } from '../format.ts';
import { dayOf, monthLabel, monthTicks } from './chart-time.ts';
import { aheadAreas, aheadPoint, stripesOfHope, type ForecastDay } from './forecast-layers.tsx';
import { proofTip, reachHatch, targetLine, type ChartTipProps } from './proof-layers.tsx';

export interface ForecastChartProps {
  /** By rising days. */
  readonly days: readonly ForecastDay[];
  readonly target: number | null;
  readonly targetDate: string | null;
}

const POINTS = 'points';

export function ForecastChart({ days, target, targetDate }: ForecastChartProps) {
  const data = days.map((day) => ({ ...day, ...aheadPoint(day), day: dayOf(day.on) }));
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? 0;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart data={data} margin={{ top: 12, right: 8, bottom: 0, left: -24 }} accessibilityLayer={false}>
        {reachHatch()}
        {stripesOfHope()}
        <XAxis
          dataKey="day"
          type="number"
          domain={[first, last]}
          ticks={[...monthTicks(first, last)]}
          tickFormatter={monthLabel}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis yAxisId={POINTS} domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} tickLine={false} axisLine={false} />
        {aheadAreas(POINTS)}
        <CartesianGrid yAxisId={POINTS} vertical={false} stroke="var(--line-strong)" strokeOpacity={0.5} />
        {targetLine(target, POINTS)}
        {targetDate === null || dayOf(targetDate) < first ? null : (
          <ReferenceLine yAxisId={POINTS} x={dayOf(targetDate)} stroke="var(--target)" strokeDasharray="5 4" />
        )}
        <Tooltip content={DayTip} cursor={{ stroke: 'var(--ink-3)' }} isAnimationActive={false} />
      </AreaChart>
    </ResponsiveContainer>
  );
}

function DayTip({ active, label, payload }: ChartTipProps<ForecastDay>) {
  const day = payload?.[0]?.payload;
  if (active !== true || day === undefined) return null;
  const isLater = day.late < day.proven;
  return proofTip(day, label, isLater ? <span>{formatNumber(day.late)} proven if as late as usual</span> : null);
}
