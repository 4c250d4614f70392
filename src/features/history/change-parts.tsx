import styles from '#/features/history/history.module.css';
import { partInWords, type ChangePart } from '#/domain/scoring/change-parts.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { formatDate, formatPoints } from '#/ui/format.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

/** The parts of a change, the largest first; small ones as one line, so that they still add up. */
export function ChangeParts({ parts, label }: { readonly parts: readonly ChangePart[]; readonly label: string }) {
  const { people } = useLedger();
  if (parts.length === 0) return null;
  return (
    <>
      <p className={styles.ends} aria-hidden>
        <span>Proven</span>
        <span>At best</span>
      </p>
      <ol className={styles.parts} aria-label={label}>
        {parts.map((part) => (
          <li key={part.key}>
            <Points points={part.points[0]} of="proven" />
            <Points points={part.points[1]} of="at best" />
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
    </>
  );
}

function Points({ points, of }: { readonly points: number; readonly of: 'proven' | 'at best' }) {
  return (
    <span className={styles.points} data-of={of} data-sign={Math.sign(points)}>
      {formatPoints(points, { digits: 1, signed: true })}
      <VisuallyHidden> {of}, </VisuallyHidden>
    </span>
  );
}
