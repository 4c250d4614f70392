import { formatNumber } from './format.ts';
import styles from './heat-cell.module.css';
import { heatStep } from '#/text/heat-step.ts';

export interface HeatCellProps {
  /** 0 to 100; `null` where there is no number. */
  readonly value: number | null;
  /** Said instead of the bare number, where the place alone does not explain it. */
  readonly label?: string;
}

export function HeatCell({ value, label }: HeatCellProps) {
  const step = value === null ? 'none' : heatStep(value);
  return (
    <span className={styles.cell} data-step={step} title={label}>
      {value === null ? <span aria-label="no value">–</span> : formatNumber(value)}
    </span>
  );
}
