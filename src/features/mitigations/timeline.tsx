import { useMemo } from 'react';

import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { dueStanding } from '#/features/mitigations/action-standing.ts';
import { TimelineLinks } from '#/features/mitigations/timeline-links.tsx';
import { timelineOf, type TimelineMilestone } from '#/features/mitigations/timeline-layout.ts';
import styles from '#/features/mitigations/timeline.module.css';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { formatDate } from '#/ui/format.ts';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

interface Props {
  readonly actions: readonly Action[];
  /** Those and all that are not drawn yet: the line of days is as long as the whole plan, and stays as more is drawn. */
  readonly within: readonly Action[];
  readonly onOpen: (id: string) => void;
}

/**
 *                      Oct      Nov   |  Dec
 *     Tunnel phones    [=======---]   |
 *     Keep logs         \---> [==--<>-|------]     <> a milestone
 *                                   today
 */
export function Timeline({ actions, within, onOpen }: Props) {
  const on = useEvaluationDate();
  const line = useMemo(() => timelineOf(actions, on, within), [actions, on, within]);
  const barOf = new Map(line.bars.map((bar) => [bar.id, bar]));
  const milestonesOf = Map.groupBy(line.milestones, ({ action }) => action);
  return (
    <div className={styles.timeline}>
      <div className={styles.head} aria-hidden="true">
        <div className={styles.axis}>
          {line.months.map(({ label, at, labelFrom }) =>
            labelFrom === null ? null : (
              <span key={label + String(at)} data-from={labelFrom} style={{ left: `${at}%` }}>
                {label}
              </span>
            ),
          )}
        </div>
      </div>
      <div className={styles.rows}>
        <TimelineLinks links={line.links} rows={actions.length} />
        <ul>
          {actions.map((action) => {
            const bar = barOf.get(action.id);
            const standing = dueStanding(action, on);
            return (
              <li key={action.id}>
                <button type="button" data-action={action.id} title={action.title} onClick={() => onOpen(action.id)}>
                  {action.title}
                </button>
                <div className={styles.lane}>
                  {line.months.map(({ label, at }) => (
                    <span key={label + String(at)} className={styles.month} style={{ left: `${at}%` }} />
                  ))}
                  <span className={styles.today} style={{ left: `${line.today}%` }} />
                  {bar === undefined ? (
                    <span className={styles.undated}>no dates</span>
                  ) : (
                    <span
                      className={styles.bar}
                      style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
                      data-tone={standing.tone}
                      data-open={isOpen(action) || undefined}
                    >
                      <span style={{ width: `${action.progress}%` }} />
                    </span>
                  )}
                  {(milestonesOf.get(action.id) ?? []).map((milestone) => (
                    <span
                      key={`${milestone.name} ${milestone.due}`}
                      className={styles.milestone}
                      style={{ left: `${milestone.at}%` }}
                      data-done={milestone.done || undefined}
                      data-late={(!milestone.done && isOpen(action) && milestone.due < on) || undefined}
                      title={milestoneInWords(milestone)}
                    >
                      <VisuallyHidden>{milestoneInWords(milestone)}</VisuallyHidden>
                    </span>
                  ))}
                  {bar === undefined ? null : (
                    <span className={styles.words} style={wordsAt(bar)}>
                      {standing.words}
                    </span>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
      <p className={styles.todayLabel} aria-hidden="true">
        <span style={{ left: `${line.today}%` }}>today</span>
      </p>
    </div>
  );
}

function milestoneInWords({ name, due, done }: TimelineMilestone): string {
  return `Milestone ${name}, ${formatDate(due)}${done ? ', done' : ''}`;
}

/** Percent of the line; a bar that ends later leaves too little room for words behind it on a phone. */
const ROOM_ENDS_AT = 68;

/** Behind the bar, or before it where there is no room behind. */
function wordsAt({ left, width }: { readonly left: number; readonly width: number }) {
  const end = left + width;
  return end > ROOM_ENDS_AT ? { right: `${100 - left}%` } : { left: `${end}%` };
}
