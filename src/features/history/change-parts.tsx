import styles from '#/features/history/history.module.css';
import { partInWords, partsOf } from '#/domain/scoring/change-parts.ts';
import type { ChangeOf } from '#/domain/scoring/change-view.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { formatDate, formatPoints } from '#/ui/format.ts';

/** The parts of a change, the largest first; small ones as one line, so that they still add up. */
export function ChangeParts({ change, label }: { readonly change: ChangeOf; readonly label: string }) {
  const { commits, people } = useLedger();
  const parts = partsOf(change, commits);
  if (parts.length === 0) return null;
  return (
    <ol className={styles.parts} aria-label={label}>
      {parts.map((part) => (
        <li key={part.key}>
          <span className={styles.points} data-sign={Math.sign(part.points)}>
            {formatPoints(part.points, { digits: 1, signed: true })}
          </span>
          <span>
            {partInWords(part)}
            {part.commit === null ? null : (
              <small>
                <time dateTime={part.commit.at}>{formatDate(part.commit.at)}</time>,{' '}
                {people[part.commit.actor] ?? 'someone without a name'}
              </small>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
