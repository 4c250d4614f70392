/**
 * What every chart of a proof bar over time is drawn from: the four layers, the hatch of what is out of reach, the line
 * of the target and the words under the pointer. Functions and not components: a chart looks its own children through.
 */
import type { ReactNode } from 'react';
import { Area, ReferenceLine } from 'recharts';

import { formatDate, formatNumber } from '../format.ts';
import { isoDateOfDay } from './chart-time.ts';
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

const HATCH = 'out-of-reach';

export const PROOF_LAYERS = [
  { key: 'proven', word: 'proven', fill: 'var(--proven)' },
  { key: 'unproven', word: 'unproven', fill: 'var(--unproven)' },
  { key: 'closable', word: 'closable', fill: 'var(--closable)' },
  { key: 'outOfReach', word: 'out of reach', fill: `url(#${HATCH})` },
] as const;

export function reachHatch() {
  return (
    <defs>
      <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--surface)" />
        <line x1="0" x2="0" y1="0" y2="6" stroke="var(--reach-line)" strokeWidth="2.2" />
      </pattern>
    </defs>
  );
}

/** `stepAfter` where a value holds until the next one, `monotone` where it was read off now and then. */
export function proofAreas(type: 'stepAfter' | 'monotone', yAxisId: string) {
  return PROOF_LAYERS.map(({ key, fill }) => (
    <Area
      key={key}
      yAxisId={yAxisId}
      type={type}
      dataKey={key}
      stackId="proof"
      stroke={key === 'closable' ? 'var(--closable-line)' : 'none'}
      fill={fill}
      fillOpacity={1}
      isAnimationActive={false}
      activeDot={false}
    />
  ));
}

export function targetLine(target: number | null, yAxisId: string) {
  return target === null ? null : (
    <ReferenceLine
      yAxisId={yAxisId}
      y={target}
      stroke="var(--target)"
      strokeWidth={1.5}
      strokeDasharray="5 4"
      label={{ value: `target ${formatNumber(target)}`, position: 'insideBottomRight', className: styles.target ?? '' }}
    />
  );
}

export interface ChartTipProps<Point> {
  readonly active?: boolean;
  readonly label?: string | number | undefined;
  readonly payload?: readonly { readonly payload?: Point }[];
}

/** The layers of the day under the pointer. */
export function proofTip(day: ProofDay | undefined, label: string | number | undefined, more: ReactNode = null) {
  return day === undefined ? null : (
    <div className={styles.tip}>
      <b>{formatDate(isoDateOfDay(Number(label)))}</b>
      {PROOF_LAYERS.map(({ key, word }) => (
        <span key={key}>
          {formatNumber(day[key])} {word}
        </span>
      ))}
      {more}
    </div>
  );
}
