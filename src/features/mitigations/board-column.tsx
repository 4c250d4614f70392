import { useRef, type ReactNode } from 'react';

import styles from '#/features/mitigations/board.module.css';
import { pageOf } from '#/features/mitigations/page-of.ts';
import { ShowMore } from '#/features/mitigations/show-more.tsx';
import { usePages } from '#/features/mitigations/use-pages.ts';
import { useProgress } from '#/features/mitigations/use-plan.ts';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import { type Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import type { ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { formatNumber } from '#/ui/format.ts';
import { useMediaQuery } from '#/ui/use-media-query.ts';

/** Cards that a column begins with. On a phone the columns stand one below the other. */
const FIRST_OPEN = 15;
const FIRST_ON_PHONE = 6;
/** What is closed is history: the latest few are enough until somebody asks. */
const FIRST_CLOSED = 4;

interface Props {
  readonly status: ActionStatus;
  /** All of them, in order; the column counts and sums all, whatever it draws. */
  readonly actions: readonly Action[];
  readonly isOver: boolean;
  readonly isKept: (action: Action) => boolean;
  /** Draws a card. */
  readonly children: (action: Action) => ReactNode;
}

export function BoardColumn({ status, actions, isOver, isKept, children }: Props) {
  const { pointsOf } = useProgress();
  const isPhone = useMediaQuery('(max-width: 620px)');
  const box = useRef<HTMLUListElement>(null);
  const pages = usePages(box, isOpen({ status }) ? (isPhone ? FIRST_ON_PHONE : FIRST_OPEN) : FIRST_CLOSED);
  const points = actions.reduce((sum, { id }) => sum + (pointsOf.get(id) ?? 0), 0);
  const shown = pageOf(actions, pages.most, isKept);
  const label = ACTION_STATUS_LABELS[status];
  return (
    <section
      className={styles.column}
      data-column={status}
      data-over={isOver || undefined}
      data-empty={actions.length === 0 || undefined}
      aria-label={`${label}, ${formatNumber(actions.length)}`}
    >
      <h2>
        {label} <span>{formatNumber(actions.length)}</span>
        {points > 0 ? <small>{formatNumber(points)} points</small> : null}
      </h2>
      <ul ref={box}>{shown.map(children)}</ul>
      <ShowMore
        pages={pages}
        shown={shown.length}
        of={actions.length}
        what={`actions that are ${label.toLowerCase()}`}
      />
    </section>
  );
}
