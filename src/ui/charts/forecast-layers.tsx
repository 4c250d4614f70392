/**
 * The proof bar after today, drawn behind a line and paler than what was: what the open actions would prove, with the
 * part that waits if they come as late as past ones striped. Functions and not components, as in proof-layers.
 */
import { Area, ReferenceLine } from 'recharts';

import styles from './chart.module.css';
import type { ProofDay } from './proof-layers.tsx';

/** The proof bar from a day on, until the next one. */
export interface ForecastDay extends ProofDay {
  /** Proven on this day if everything is as late as usual. */
  readonly late: number;
}

/** A layer's key and value for the chart's data; a day of the past has none of them. */
export interface AheadPoint {
  readonly aheadSure: number;
  readonly aheadEarly: number;
  readonly aheadUnproven: number;
  readonly aheadClosable: number;
  readonly aheadOutOfReach: number;
}

const STRIPES = 'if-in-time';
/** What has not happened is drawn at this strength. */
const PALE = 0.55;

export function aheadPoint({ proven, late, unproven, closable, outOfReach }: ForecastDay): AheadPoint {
  const sure = Math.min(late, proven);
  return {
    aheadSure: sure,
    aheadEarly: proven - sure,
    aheadUnproven: unproven,
    aheadClosable: closable,
    aheadOutOfReach: outOfReach,
  };
}

export function stripesOfHope() {
  return (
    <defs>
      <pattern id={STRIPES} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="5" height="5" fill="var(--surface)" />
        <rect width="2.6" height="5" fill="var(--proven)" />
      </pattern>
    </defs>
  );
}

const AHEAD = [
  { key: 'aheadSure', fill: 'var(--proven)', strength: PALE },
  { key: 'aheadEarly', fill: `url(#${STRIPES})`, strength: PALE },
  { key: 'aheadUnproven', fill: 'var(--unproven)', strength: PALE },
  { key: 'aheadClosable', fill: 'var(--closable)', strength: 1 },
  { key: 'aheadOutOfReach', fill: 'url(#out-of-reach)', strength: PALE },
] as const;

/** A value holds until the next action lands. */
export function aheadAreas(yAxisId: string) {
  return AHEAD.map(({ key, fill, strength }) => (
    <Area
      key={key}
      yAxisId={yAxisId}
      type="stepAfter"
      dataKey={key}
      stackId="ahead"
      stroke={key === 'aheadEarly' ? 'var(--proven)' : 'none'}
      strokeWidth={1.5}
      strokeDasharray="4 3"
      fill={fill}
      fillOpacity={strength}
      isAnimationActive={false}
      activeDot={false}
    />
  ));
}

/** Where what was ends and what may be begins. */
export function todayLine(day: number, yAxisId: string) {
  return (
    <ReferenceLine
      yAxisId={yAxisId}
      x={day}
      stroke="var(--ink-2)"
      strokeWidth={1.25}
      label={{ value: 'today ▸ if as planned', position: 'insideTopLeft', className: styles.ahead ?? '' }}
    />
  );
}
