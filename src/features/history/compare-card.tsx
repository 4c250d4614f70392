import { ChangeParts } from '#/features/history/change-parts.tsx';
import { ChangedCriteria } from '#/features/history/changed-criteria.tsx';
import { ChangedPopulations } from '#/features/history/changed-populations.tsx';
import styles from '#/features/history/history.module.css';
import type { SetPlace } from '#/state/use-place.ts';
import type { HistoryPlace } from '#/features/history/history-address.ts';
import { parseIsoDate, type IsoDate } from '#/domain/dates.ts';
import { organisationChange, shownChange, type ShownChange } from '#/domain/scoring/change-parts.ts';
import type { ScoreOnDay, WholeChange } from '#/domain/scoring/change-view.ts';
import type { Range } from '#/domain/range.ts';
import { useWholeChange } from '#/state/use-change.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { DateField } from '#/ui/date-field.tsx';
import { formatDate, formatPoints, formatRange } from '#/ui/format.ts';
import { ProofBar } from '#/ui/proof-bar.tsx';

const ONE_DIGIT = { digits: 1 };

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
        <Compared change={change} from={from} to={to} />
      )}
    </Card>
  );
}

interface ComparedProps {
  readonly change: WholeChange;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function Compared({ change, from, to }: ComparedProps) {
  const { commits } = useLedger();
  const shown = shownChange(organisationChange(change), commits);
  return (
    <>
      <p className={styles.lead}>{changeInWords(shown, from, to)}</p>
      <Day on={from} score={change.from} shown={shown.from} />
      <Day on={to} score={change.to} shown={shown.to} />
      <ChangeParts parts={shown.parts} label="Parts of the change" />
      <div className={styles.pair}>
        <ChangedPopulations populations={change.populations} />
        <ChangedCriteria criteria={change.criteria} />
      </div>
    </>
  );
}

interface DayProps {
  readonly on: IsoDate;
  readonly score: ScoreOnDay;
  readonly shown: Range | null;
}

function Day({ on, score: { proof, readiness }, shown }: DayProps) {
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
        {shown === null ? null : (
          <span>
            <b>{formatPoints(shown[0], ONE_DIGIT)}</b>
            {shown[0] === shown[1] ? null : `–${formatPoints(shown[1], ONE_DIGIT)}`}
          </span>
        )}
        {readiness === null ? null : <small>readiness {formatRange(readiness)}</small>}
      </span>
    </div>
  );
}

function changeInWords({ from, to, moved }: ShownChange, start: IsoDate, end: IsoDate): string {
  const days = `between ${formatDate(start)} and ${formatDate(end)}`;
  if (from === null || to === null || moved === null) return `There is no change of score to tell ${days}.`;
  const [proven, best] = ([0, 1] as const).map((at) => endInWords(from[at], to[at], moved[at]));
  const isMoved = moved[0] !== 0 || moved[1] !== 0;
  const parts = isMoved ? '. The parts below add up to it.' : '.';
  return `Of 100 points, what is proven ${proven} ${days}; what holds at best ${best}${parts}`;
}

function endInWords(from: number, to: number, moved: number): string {
  if (moved === 0) return `stayed at ${formatPoints(to, ONE_DIGIT)}`;
  const change = formatPoints(moved, { digits: 1, signed: true });
  return `went from ${formatPoints(from, ONE_DIGIT)} to ${formatPoints(to, ONE_DIGIT)} (${change})`;
}
