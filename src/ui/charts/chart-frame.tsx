import { useRef, useState, type ReactNode } from 'react';

import { Card } from '../card.tsx';
import { SegmentedControl } from '../segmented-control.tsx';
import styles from './chart-frame.module.css';
import { SaveChart } from './save-chart.tsx';

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

export interface ChartFrameProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** The same numbers as a table; the other way to read the chart, not a summary of it. */
  readonly table: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A chart and its numbers, one at a time, in the same place. */
export function ChartFrame({ title, hint, table, children, className }: ChartFrameProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const box = useRef<HTMLDivElement>(null);
  return (
    <Card
      title={title}
      hint={hint}
      className={className}
      actions={
        <>
          {view === 'chart' ? <SaveChart title={title} box={box} /> : null}
          <SegmentedControl label={`${title}: view`} value={view} options={VIEWS} onChange={setView} />
        </>
      }
    >
      <div ref={box} className={styles.box}>
        {view === 'chart' ? children : table}
      </div>
    </Card>
  );
}
