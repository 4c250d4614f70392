import { useRef, useState } from 'react';

import { Timeline } from '#/features/mitigations/timeline.tsx';
import { TimelineTable } from '#/features/mitigations/timeline-table.tsx';
import styles from '#/features/mitigations/action-table.module.css';
import { actionsAbout, hasStatus } from '#/features/mitigations/order-actions.ts';
import { pageOf } from '#/features/mitigations/page-of.ts';
import { ShowMore } from '#/features/mitigations/show-more.tsx';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { usePages } from '#/features/mitigations/use-pages.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

type View = 'bars' | 'table';

/** Rows that it begins with, those that start first. */
const FIRST = 30;

export function TimelineCard({ place }: { readonly place: ActionPlace }) {
  const { actions } = useWorkspace();
  const on = useEvaluationDate();
  const [view, setView] = useState<View>('bars');
  const box = useRef<HTMLDivElement>(null);
  const pages = usePages(box, FIRST);
  const found = actionsAbout(actions.values(), place, on)
    .filter((action) => hasStatus(action, place.show))
    .toSorted((a, b) => ((a.start ?? a.due ?? '9999') < (b.start ?? b.due ?? '9999') ? -1 : 1));
  if (found.length === 0) return <p className={styles.none}>No action is like that.</p>;
  const shown = pageOf(found, pages.most, ({ id }) => id === place.latest);
  return (
    <Card
      title="Timeline"
      hint="start to due, or to the day it was done; ◇ a milestone"
      actions={
        <SegmentedControl<View>
          label="View of the timeline"
          value={view}
          options={[
            { value: 'bars', label: 'Bars' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={setView}
        />
      }
    >
      <div ref={box}>
        {view === 'bars' ? (
          <Timeline actions={shown} within={found} onOpen={place.open} />
        ) : (
          <TimelineTable actions={shown} />
        )}
      </div>
      <ShowMore pages={pages} shown={shown.length} of={found.length} what="actions" />
    </Card>
  );
}
