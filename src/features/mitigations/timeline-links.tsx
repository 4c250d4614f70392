import type { TimelineLink } from '#/features/mitigations/timeline-layout.ts';
import styles from '#/features/mitigations/timeline.module.css';

interface Props {
  readonly links: readonly TimelineLink[];
  /** Rows of one height; a lane stands in the middle of its row. */
  readonly rows: number;
}

/** What waits for what: drawn for the eye, the panel of an action says it in words. */
export function TimelineLinks({ links, rows }: Props) {
  if (links.length === 0) return null;
  return (
    <div className={styles.links} aria-hidden="true">
      <svg viewBox={`0 0 100 ${rows}`} preserveAspectRatio="none" width="100%" height="100%">
        {links.map((link) => (
          <path
            key={`${link.fromRow} ${link.toRow}`}
            d={pathOf(link)}
            data-broken={link.isBroken || undefined}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {links.map((link) => (
        <span
          key={`${link.fromRow} ${link.toRow}`}
          className={styles.tip}
          data-broken={link.isBroken || undefined}
          style={{ left: `${link.to}%`, top: `${(100 * (link.toRow + 0.5)) / rows}%` }}
        />
      ))}
    </div>
  );
}

/** In percent of the line's width and rows. */
const ELBOW = 1;

/** Out of the end, along between the rows, into the beginning from its left. */
function pathOf({ fromRow, from, toRow, to }: TimelineLink): string {
  const [y, end] = [fromRow + 0.5, toRow + 0.5];
  const before = to - ELBOW;
  if (from + ELBOW <= before) return `M ${from} ${y} H ${before} V ${end} H ${to}`;
  const between = fromRow < toRow ? toRow : toRow + 1;
  return `M ${from} ${y} H ${from + ELBOW} V ${between} H ${before} V ${end} H ${to}`;
}
