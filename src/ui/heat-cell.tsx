import { formatNumber } from './format.ts';
import styles from './heat-cell.module.css';

export interface HeatCellProps {
  /** 0 to 100; `null` where there is no number. */
  readonly value: number | null;
  /** Said instead of the bare number, where the place alone does not explain it. */
  readonly label?: string;
}

/** Lower ends of the steps. The number stands in the cell: the shade only helps the eye find it. */
const STEPS = [0, 8, 30, 55, 78];

export function HeatCell({ value, label }: HeatCellProps) {
  const step = value === null ? 'none' : STEPS.findLastIndex((from) => value >= from);
  return (
    <span className={styles.cell} data-step={step} title={label}>
      {value === null ? <span aria-label="no value">–</span> : formatNumber(value)}
    </span>
  );
}
