import { ChevronDown } from 'lucide-react';
import { useId } from 'react';

import { STATE_WORDS } from '#/features/plan/gaps/gap-filters.tsx';
import { GapDetails } from '#/features/plan/gaps/gap-details.tsx';
import styles from '#/features/plan/gaps/gaps.module.css';
import type { ListedGap } from '#/features/plan/gaps/listed-gaps.ts';
import { gapSubject } from '#/domain/audit/comment-subjects.ts';
import { FACET_LABELS, GAP_CAUSE_LABELS, GAP_KIND_LABELS, QUESTION_LABELS } from '#/domain/workspace/labels.ts';
import { Badge } from '#/ui/badge.tsx';
import { CommentMark } from '#/ui/comment-mark.tsx';
import { formatDate, formatPoints } from '#/ui/format.ts';

/** Points that would read as none. */
const NOTICEABLE = 0.05;

export interface GapRowProps {
  readonly gap: ListedGap;
  readonly isOpen: boolean;
  /** `null`: no plan can hold it. */
  readonly inPlan: boolean | null;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onToggle: () => void;
  readonly onAccept: () => void;
}

export function GapRow({ gap, isOpen, inPlan, onOpen, onToggle, onAccept }: GapRowProps) {
  const id = useId();
  const { entry } = gap;
  return (
    <li className={styles.gap} data-state={gap.state}>
      <div className={styles.row}>
        <span className={styles.tick}>
          {inPlan === null ? null : (
            <input type="checkbox" aria-label={`In the plan: ${entry.title}`} checked={inPlan} onChange={onToggle} />
          )}
        </span>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onOpen(!isOpen)}
        >
          <span>{entry.title}</span>
          <ChevronDown aria-hidden="true" />
        </button>
        <span className={styles.meta}>
          <em>{GAP_KIND_LABELS[entry.kind]}</em>
          <span>{GAP_CAUSE_LABELS[entry.cause].long}</span>
          <span>{aboutInWords(gap)}</span>
          {Math.abs(entry.narrows) < NOTICEABLE ? null : (
            <span>range {formatPoints(-entry.narrows, { digits: 1, signed: true })}</span>
          )}
          <Standing gap={gap} />
        </span>
        <span className={styles.size}>
          <CommentMark subject={gapSubject(entry.key)} name={entry.title} figure={sizeInWords(gap)} />
          {entry.certain ? null : <small>up to </small>}
          <b>{sizeInWords(gap)}</b>
          {entry.readiness > 0 ? <small> readiness</small> : null}
          {entry.change?.beside ? <small> beside another</small> : null}
        </span>
      </div>
      {isOpen ? <GapDetails id={id} gap={gap} onAccept={onAccept} /> : null}
    </li>
  );
}

function aboutInWords({ entry: { question, facet, readiness } }: ListedGap): string {
  if (readiness > 0) return 'readiness';
  const parts = [
    question === null ? [] : [QUESTION_LABELS[question].title],
    facet === null ? [] : [FACET_LABELS[facet].long.toLowerCase()],
  ].flat();
  return parts.join(', ');
}

/** A change is a gain; what stands whatever is done is a loss. */
function sizeInWords({ entry: { size, narrows, readiness, kind, change } }: ListedGap): string {
  if (change?.beside) return pointsAdded(change.beside.gain);
  if (readiness > 0) return formatPoints(readiness, { digits: 1, signed: true });
  if (change === null && kind !== 'measure') return formatPoints(-size, { digits: 1 });
  if (size < NOTICEABLE && narrows >= NOTICEABLE) return `${formatPoints(narrows, { digits: 1 })} narrower`;
  return pointsAdded(size);
}

function pointsAdded(points: number): string {
  return points < NOTICEABLE ? '< 0.1' : formatPoints(points, { digits: 1, signed: true });
}

function Standing({ gap: { state, accepted, action } }: { readonly gap: ListedGap }) {
  const expires = accepted?.acceptance.expires ?? null;
  if (state === 'accepted')
    return (
      <Badge tone={accepted?.term === 'soon' ? 'warn' : 'neutral'}>
        {STATE_WORDS.accepted} {expires === null ? '' : `until ${formatDate(expires)}`}
      </Badge>
    );
  if (state === 'expired')
    return <Badge tone="bad">Acceptance over since {expires === null ? '' : formatDate(expires)}</Badge>;
  if (state === 'planned')
    return <Badge tone="good">{action?.owner ? `Planned: ${action.owner}` : STATE_WORDS.planned}</Badge>;
  return null;
}
