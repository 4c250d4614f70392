import { useMemo, useRef, type ReactNode } from 'react';

import styles from '#/features/mitigations/since-card.module.css';
import { ShowMore } from '#/features/mitigations/show-more.tsx';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { usePages } from '#/features/mitigations/use-pages.ts';
import { addDays, type IsoDate } from '#/domain/dates.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import { planChanges, planOn, type PlanChanges } from '#/domain/planning/plan-changes.ts';
import { latestReview } from '#/domain/workspace/read-reviews.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { daysText, formatDate, formatNumber } from '#/ui/format.ts';

/** As far back as one remembers without minutes of a meeting. */
const USUAL_DAYS = 30;

/** What became of the plan since those who decide last looked at it. */
export function SinceCard({ place }: { readonly place: ActionPlace }) {
  const workspace = useWorkspace();
  const { actions } = workspace;
  const { commits } = useLedger();
  const on = useEvaluationDate();
  const first = commits[0];
  const review = latestReview(workspace, on);
  const since = review?.heldOn ?? latest(addDays(on, -USUAL_DAYS), first === undefined ? on : dayOf(first));
  const before = useMemo(() => planOn(commits, since), [commits, since]);
  const rows = rowsOf(planChanges(before, since, actions, on));
  return (
    <Card
      title="What changed"
      hint={`in the plan since ${review === null ? '' : 'the review of '}${formatDate(since)}`}
    >
      {rows.length === 0 ? (
        <p className={styles.none}>Nothing: no action was done, added, dropped, blocked or moved.</p>
      ) : (
        <dl className={styles.list}>
          {rows.map(({ label, tone, items }) => (
            <div key={label} data-tone={tone}>
              <dt>
                {label} <span>{formatNumber(items.length)}</span>
              </dt>
              <dd>
                <Items items={items} what={`actions: ${label.toLowerCase()}`} onOpen={place.open} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

/** As many of a kind as are read at a glance. */
const FIRST = 8;

interface ItemsProps {
  readonly items: readonly Item[];
  readonly what: string;
  readonly onOpen: (id: string) => void;
}

function Items({ items, what, onOpen }: ItemsProps) {
  const box = useRef<HTMLUListElement>(null);
  const pages = usePages(box, FIRST);
  const shown = items.slice(0, pages.most);
  return (
    <>
      <ul ref={box}>
        {shown.map(({ action, more }) => (
          <li key={action.id}>
            <button type="button" data-action={action.id} onClick={() => onOpen(action.id)}>
              {action.title}
            </button>
            {more === '' ? null : <span>{more}</span>}
          </li>
        ))}
      </ul>
      <ShowMore pages={pages} shown={shown.length} of={items.length} what={what} />
    </>
  );
}

function latest(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

interface Item {
  readonly action: Action;
  readonly more: ReactNode;
}

interface Row {
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly items: readonly Item[];
}

const day = (date: IsoDate | null) => (date === null ? '' : formatDate(date));

function rowsOf({ done, overdue, blocked, slipped, added, dropped }: PlanChanges): readonly Row[] {
  const rows: readonly Row[] = [
    { label: 'Done', tone: 'good', items: done.map((action) => ({ action, more: day(action.doneOn) })) },
    {
      label: 'Newly overdue',
      tone: 'bad',
      items: overdue.map((action) => ({ action, more: action.due === null ? '' : `was due ${day(action.due)}` })),
    },
    { label: 'Newly blocked', tone: 'bad', items: blocked.map((action) => ({ action, more: action.statusReason })) },
    {
      label: 'Put off',
      tone: 'bad',
      items: slipped.map(({ action, days }) => ({ action, more: `by ${daysText(days)}, now due ${day(action.due)}` })),
    },
    { label: 'New', tone: 'neutral', items: added.map((action) => ({ action, more: action.owner })) },
    { label: 'Dropped', tone: 'neutral', items: dropped.map((action) => ({ action, more: action.statusReason })) },
  ];
  return rows.filter(({ items }) => items.length > 0);
}
