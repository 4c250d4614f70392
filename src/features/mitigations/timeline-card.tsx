import { useState } from 'react';

import { Timeline } from '#/features/mitigations/timeline.tsx';
import { TimelineTable } from '#/features/mitigations/timeline-table.tsx';
import styles from '#/features/mitigations/action-table.module.css';
import { actionsAbout, hasStatus } from '#/features/mitigations/order-actions.ts';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useEvaluationDate } from '#/state/use-as-of.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

type View = 'bars' | 'table';

export function TimelineCard({ place }: { readonly place: ActionPlace }) {
  const { actions } = useWorkspace();
  const on = useEvaluationDate();
  const [view, setView] = useState<View>('bars');
  const shown = actionsAbout(actions.values(), place, on)
    .filter((action) => hasStatus(action, place.show))
    .toSorted((a, b) => ((a.start ?? a.due ?? '9999') < (b.start ?? b.due ?? '9999') ? -1 : 1));
  if (shown.length === 0) return <p className={styles.none}>No action is like that.</p>;
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
      {view === 'bars' ? <Timeline actions={shown} onOpen={place.open} /> : <TimelineTable actions={shown} />}
    </Card>
  );
}
