import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { formatNumber } from '../format.ts';
import { dayOf, monthLabel, monthTicks } from './chart-time.ts';
import styles from './chart.module.css';
import {
  aheadAreas,
  aheadPoint,
  stripesOfHope,
  todayLine,
  type AheadPoint,
  type ForecastDay,
} from './forecast-layers.tsx';
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
  /** From the last of the days on, by rising days: where the open actions lead. */
  readonly forecast?: readonly ForecastDay[];
  /** Its words are larger and need more room. */
  readonly isLarge?: boolean;
}

/** A day that was, a day to come, or today, which is both. */
type ChartPoint = Partial<ProofDay> & Partial<AheadPoint> & { readonly on: string; readonly day: number };

/** A thinner layer has no room for its name. */
const ROOM_FOR_NAME = 7;
/** Less than this reads as no difference. */
const NOTICEABLE = 0.5;
const NO_DAYS: readonly ForecastDay[] = [];
const NOTHING = { proven: 0, unproven: 0, closable: 0, outOfReach: 0 };

export function ProofTrendChart({
  days,
  target = null,
  marks,
  forecast = NO_DAYS,
  isLarge = false,
}: ProofTrendChartProps) {
  const data = pointsOf(days, forecast);
  const first = data[0]?.day ?? 0;
  const last = data.at(-1)?.day ?? 0;
  const today = days.at(-1);
  const names = namesAtTheEnd(forecast.at(-1) ?? today);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <AreaChart
        data={data}
        margin={{
          top: marks === undefined || marks.length === 0 ? 6 : isLarge ? 26 : 18,
          right: 0,
          bottom: 0,
          left: isLarge ? -12 : -24,
        }}
        accessibilityLayer={false}
      >
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
        <YAxis yAxisId="points" domain={[0, 100]} ticks={[0, 25, 50, 75, 100]} tickLine={false} axisLine={false} />
        <YAxis
          yAxisId="names"
          orientation="right"
          width={isLarge ? 116 : 80}
          domain={[0, 100]}
          ticks={names.map(({ at }) => at)}
          tickFormatter={(at: number) => names.find((name) => name.at === at)?.word ?? ''}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        {proofAreas('monotone', 'points')}
        {forecast.length === 0 ? null : aheadAreas('points')}
        {/* Keeps the second axis alive; it draws nothing. */}
        <Area yAxisId="names" dataKey="proven" fill="none" stroke="none" isAnimationActive={false} activeDot={false} />
        <CartesianGrid yAxisId="points" vertical={false} stroke="var(--line-strong)" strokeOpacity={0.5} />
        {targetLine(target, 'points')}
        {forecast.length === 0 || today === undefined ? null : todayLine(dayOf(today.on), 'points')}
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

function pointsOf(days: readonly ProofDay[], forecast: readonly ForecastDay[]): readonly ChartPoint[] {
  const points = new Map<string, ChartPoint>(days.map((day) => [day.on, { ...day, day: dayOf(day.on) }]));
  for (const ahead of forecast) {
    const past = points.get(ahead.on);
    points.set(ahead.on, { ...past, on: ahead.on, day: dayOf(ahead.on), ...aheadPoint(ahead) });
  }
  return [...points.values()].toSorted((a, b) => a.day - b.day);
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

function DayTip({ active, label, payload }: ChartTipProps<ChartPoint>) {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  const { on, proven, aheadSure } = point;
  if (proven !== undefined) return proofTip({ ...NOTHING, ...point, on }, label);
  if (aheadSure === undefined) return null;
  const { aheadEarly = 0, aheadUnproven = 0, aheadClosable = 0, aheadOutOfReach = 0 } = point;
  const day: ProofDay = {
    on,
    proven: aheadSure + aheadEarly,
    unproven: aheadUnproven,
    closable: aheadClosable,
    outOfReach: aheadOutOfReach,
  };
  const late = aheadEarly < NOTICEABLE ? null : <span>{formatNumber(aheadSure)} proven if as late as usual</span>;
  return proofTip(day, label, late);
}
