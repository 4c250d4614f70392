import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

import { dayNumber, daysText, formatNumber, moneyText } from '../format.ts';
import styles from './chart.module.css';
import { targetLine, type ChartTipProps } from './proof-layers.tsx';

export interface FrontierChartPoint {
  readonly days: number;
  readonly money: number;
  /** Points of 100. */
  readonly score: number;
  readonly bound: number;
}

export interface FrontierChartProps {
  /** What runs along the bottom. */
  readonly axis: 'days' | 'money';
  /** The word behind an amount of money. */
  readonly currency: string;
  /** By rising axis. */
  readonly points: readonly FrontierChartPoint[];
  /** The plan that is looked at. */
  readonly chosen: { readonly days: number; readonly money: number; readonly score: number } | null;
  readonly target: number | null;
  /** Without it there is no second line: the first is the best there is. */
  readonly showBound: boolean;
}

/** A row of the chart's data: a tip sees nothing else. */
interface Row extends FrontierChartPoint {
  readonly currency: string;
}

/** Part of the axis at which the bound is named. */
const LABELS_AT = 0.72;
const STEP = 10;
const POINTS = 'points';

export function FrontierChart({ axis, currency, points, chosen, target, showBound }: FrontierChartProps) {
  const lowest = Math.floor((points[0]?.score ?? 0) / STEP) * STEP;
  const reached = Math.max(
    ...points.map(({ score, bound }) => (showBound ? bound : score)),
    target ?? 0,
    lowest + STEP,
  );
  const highest = Math.min(100, Math.ceil(reached / STEP) * STEP);
  const last = points.at(-1)?.[axis] ?? 0;
  const between = points.find((point) => point[axis] >= last * LABELS_AT);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={points.map((point): Row => Object.assign({ currency }, point))}
        margin={{ top: 12, right: 12, bottom: 14, left: -22 }}
        accessibilityLayer={false}
      >
        <CartesianGrid yAxisId={POINTS} vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey={axis}
          type="number"
          domain={[0, last]}
          tickCount={7}
          tickLine={false}
          tickFormatter={axis === 'days' ? dayNumber : amountText}
          axisLine={{ stroke: 'var(--line-strong)' }}
          label={{
            value: axis === 'days' ? 'person-days' : currency || 'money',
            position: 'insideBottomRight',
            offset: -10,
          }}
        />
        <YAxis
          yAxisId={POINTS}
          domain={[lowest, highest]}
          tickCount={(highest - lowest) / STEP + 1}
          tickLine={false}
          axisLine={false}
        />
        {targetLine(target, POINTS)}
        {showBound ? (
          <Line
            yAxisId={POINTS}
            type="linear"
            dataKey="bound"
            stroke="var(--ink-3)"
            strokeWidth={1.5}
            strokeDasharray="2 4"
            dot={false}
            isAnimationActive={false}
            activeDot={false}
          />
        ) : null}
        <Line
          yAxisId={POINTS}
          type="stepAfter"
          dataKey="score"
          stroke="var(--proven)"
          strokeWidth={2.5}
          dot={false}
          isAnimationActive={false}
          activeDot={{ r: 3 }}
        />
        {showBound && between !== undefined ? (
          // Words beside the line instead of a legend, drawn at a point that does not show.
          <ReferenceDot
            yAxisId={POINTS}
            x={between[axis]}
            y={between.bound}
            r={0}
            label={{ value: 'no plan lies above', position: 'top', offset: 6, className: styles.lineName ?? '' }}
          />
        ) : null}
        {chosen === null ? null : (
          <ReferenceDot
            yAxisId={POINTS}
            x={chosen[axis]}
            y={chosen.score}
            r={6}
            fill="var(--target)"
            stroke="var(--surface)"
            strokeWidth={2}
            label={{
              value: `this plan ${formatNumber(chosen.score, 1)}`,
              position: chosen[axis] > last / 2 ? 'left' : 'right',
              offset: 10,
              className: styles.pointName ?? '',
            }}
          />
        )}
        <Tooltip content={PointTip} cursor={{ stroke: 'var(--ink-3)' }} isAnimationActive={false} />
      </LineChart>
    </ResponsiveContainer>
  );
}

function amountText(amount: number): string {
  return amount >= 10_000 ? `${formatNumber(amount / 1_000)}k` : formatNumber(amount);
}

function PointTip({ active, payload }: ChartTipProps<Row>) {
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className={styles.tip}>
      <b>
        {daysText(point.days)}, {moneyText(point.money, point.currency)}
      </b>
      <span>{formatNumber(point.score, 1)} proven</span>
      {point.bound > point.score ? <span>{formatNumber(point.bound, 1)} at the very most</span> : null}
    </div>
  );
}
