import { Plus } from 'lucide-react';

import { ActionBoard } from '#/features/mitigations/action-board.tsx';
import { ActionFilterBar } from '#/features/mitigations/action-filters.tsx';
import { ActionPanel } from '#/features/mitigations/action-panel.tsx';
import { ActionTable } from '#/features/mitigations/action-table.tsx';
import { BurnUpCard } from '#/features/mitigations/burn-up-card.tsx';
import { ForecastCard } from '#/features/mitigations/forecast-card.tsx';
import styles from '#/features/mitigations/mitigations.module.css';
import { MoveDialog } from '#/features/mitigations/move-dialog.tsx';
import { NoActions } from '#/features/mitigations/no-actions.tsx';
import { NewActionPanel } from '#/features/mitigations/new-action-panel.tsx';
import { PlanFileMenu } from '#/features/mitigations/plan-file-menu.tsx';
import { PriorityStrip } from '#/features/mitigations/priority-strip.tsx';
import { SinceCard } from '#/features/mitigations/since-card.tsx';
import { SuggestionsCard } from '#/features/mitigations/suggestions-card.tsx';
import { TimelineCard } from '#/features/mitigations/timeline-card.tsx';
import { TroubleLine } from '#/features/mitigations/trouble-line.tsx';
import { NEW_ACTION, useActionPlace } from '#/features/mitigations/use-action-place.ts';
import { useMoveAction } from '#/features/mitigations/use-move-action.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { PageHeader } from '#/ui/page-header.tsx';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

export function MitigationsWork() {
  const { actions } = useWorkspace();
  const canEdit = useCanEdit();
  const place = useActionPlace();
  const moves = useMoveAction();
  const all = [...actions.values()];
  const selected = all.find(({ id }) => id === place.action);
  const isAdding = canEdit && place.action === NEW_ACTION;
  return (
    <>
      <PageHeader
        title="Mitigations"
        actions={
          <>
            <PlanFileMenu />
            {canEdit ? (
              <Button variant="primary" icon={<Plus />} onClick={() => place.open(NEW_ACTION)}>
                Add action
              </Button>
            ) : null}
          </>
        }
      >
        <p>
          What is being done, by whom and by when, under the five mitigation priorities. <TroubleLine place={place} />
        </p>
      </PageHeader>
      <div className={styles.split} data-open={selected !== undefined || isAdding || undefined}>
        <div className={styles.work}>
          {all.length === 0 ? (
            <NoActions place={place} />
          ) : (
            <>
              <PriorityStrip />
              <ActionFilterBar place={place} />
              {place.view === 'board' ? <ActionBoard place={place} moves={moves} /> : null}
              {place.view === 'table' ? <ActionTable place={place} moves={moves} /> : null}
              {place.view === 'timeline' ? <TimelineCard place={place} /> : null}
              <SinceCard place={place} />
              <div className={styles.pair}>
                <ForecastCard />
                <BurnUpCard />
              </div>
              <SuggestionsCard place={place} />
            </>
          )}
        </div>
        {isAdding ? (
          <div className={styles.panel}>
            <NewActionPanel onClose={() => place.open(null)} onAdded={place.open} />
          </div>
        ) : selected === undefined ? null : (
          <div key={selected.id} className={styles.panel} ref={takeFocus}>
            <ActionPanel
              action={selected}
              moves={moves}
              onClose={() => {
                place.open(null);
                document.querySelector<HTMLElement>(`[data-action="${selected.id}"]`)?.focus();
              }}
            />
          </div>
        )}
      </div>
      <MoveDialog moves={moves} />
      <output>
        <VisuallyHidden>{moves.said}</VisuallyHidden>
      </output>
    </>
  );
}

/** The panel comes after everything else on the screen: the keyboard goes where the eye does. */
function takeFocus(panel: HTMLElement | null): void {
  panel?.querySelector('input')?.focus({ preventScroll: true });
}
