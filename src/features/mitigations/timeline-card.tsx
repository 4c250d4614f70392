import { useState } from 'react';

import { Timeline } from '#/features/mitigations/timeline.tsx';
import { TimelineTable } from '#/features/mitigations/timeline-table.tsx';
import { isOpen } from '#/domain/workspace/action-dependencies.ts';
import type { ActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { Card } from '#/ui/card.tsx';
import { SegmentedControl } from '#/ui/segmented-control.tsx';

type View = 'bars' | 'table';

export function TimelineCard({ place }: { readonly place: ActionPlace }) {
  const { actions } = useWorkspace();
  const [view, setView] = useState<View>('bars');
  const shown = [...actions.values()]
    .filter((action) => place.show === 'all' || isOpen(action) === (place.show === 'open'))
    .toSorted((a, b) => ((a.start ?? a.due ?? '9999') < (b.start ?? b.due ?? '9999') ? -1 : 1));
  if (shown.length === 0) return null;
  return (
    <Card
      title="Timeline"
      hint="start to due, or to the day it was done"
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
