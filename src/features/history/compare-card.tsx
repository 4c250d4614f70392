import { ChangeParts } from '#/features/history/change-parts.tsx';
import { ChangedCriteria } from '#/features/history/changed-criteria.tsx';
import { ChangedPopulations } from '#/features/history/changed-populations.tsx';
import styles from '#/features/history/history.module.css';
import type { SetPlace } from '#/state/use-place.ts';
import type { HistoryPlace } from '#/features/history/history-address.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import type { ChangeView, ScoreOnDay } from '#/domain/scoring/change-view.ts';
import { useWholeChange } from '#/state/use-change.ts';
import { Card } from '#/ui/card.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate, formatPoints, formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';

export interface CompareCardProps {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly onPlace: SetPlace<HistoryPlace>;
}

/** Two days side by side, and what moved the score from the one to the other. */
export function CompareCard({ from, to, onPlace }: CompareCardProps) {
  const change = useWholeChange(from, to);
  return (
    <Card title="What moved the score">
      <div className={styles.days}>
        <DateField label="From" value={from} onCommit={(text) => onPlace({ from: parseIsoDate(text ?? ''), to })} />
        <DateField label="To" value={to} onCommit={(text) => onPlace({ from, to: parseIsoDate(text ?? '') })} />
      </div>
      {change === null ? (
        <p className={styles.waiting}>Walking from day to day …</p>
      ) : (
        <>
          <p className={styles.lead}>{changeInWords(change, from, to)}</p>
          <Day on={from} score={change.from} />
          <Day on={to} score={change.to} />
          <ChangeParts change={change} label="Parts of the change" />
          <div className={styles.pair}>
            <ChangedPopulations populations={change.populations} />
            <ChangedCriteria criteria={change.criteria} />
          </div>
        </>
      )}
    </Card>
  );
}

function Day({ on, score: { proof, readiness } }: { readonly on: IsoDate; readonly score: ScoreOnDay }) {
  const day = formatDate(on);
  return (
    <div className={styles.day}>
      <span>{day}</span>
      {proof === null ? (
        <span className={styles.faint}>No population had a device, so there was no score.</span>
      ) : (
        <ProofBar label={day} {...proof} />
      )}
      <span className={styles.numbers}>
        {proof === null ? null : <b>{formatPoints(proof.proven, { digits: 1 })}</b>}
        {readiness === null ? null : <small>readiness {formatRange(readiness)}</small>}
      </span>
    </div>
  );
}

function changeInWords({ from, to }: ChangeView, start: IsoDate, end: IsoDate): string {
  const days = `between ${formatDate(start)} and ${formatDate(end)}`;
  if (from.proof === null || to.proof === null) return `There is no change of score to tell ${days}.`;
  const moved = to.proof.proven - from.proof.proven;
  const digits = { digits: 1 };
  if (Math.abs(moved) < 0.05)
    return `What is proven stayed at ${formatPoints(to.proof.proven, digits)} of 100 ${days}.`;
  return `What is proven went from ${formatPoints(from.proof.proven, digits)} to ${formatPoints(to.proof.proven, digits)} of 100 ${days}: ${formatPoints(moved, { digits: 1, signed: true })}, which is the sum of these parts.`;
}
