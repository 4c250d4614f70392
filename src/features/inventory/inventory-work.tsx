import { useLayoutEffect, useMemo, useState } from 'react';

import { isFiltered, NO_FILTERS } from '#/features/inventory/arrange/inventory-view.ts';
import { GroupsContext } from '#/features/inventory/arrange/group-scores.ts';
import { useColumns } from '#/features/inventory/arrange/use-columns.ts';
import { useOpenSources } from '#/features/inventory/arrange/use-open-sources.ts';
import { useRows } from '#/features/inventory/arrange/use-rows.ts';
import { useView } from '#/features/inventory/arrange/use-view.ts';
import { NAME_COLUMN, sourcesByFamily } from '#/features/inventory/columns.ts';
import { DetailsPanel } from '#/features/inventory/details/details-panel.tsx';
import { InventoryDialogs } from '#/features/inventory/dialogs/inventory-dialogs.tsx';
import { EditReport } from '#/features/inventory/edit-report.tsx';
import {
  EvaluationContext,
  InventoryContext,
  PicksContext,
  type InventoryActions,
} from '#/features/inventory/inventory-context.ts';
import { InventoryEmpty } from '#/features/inventory/inventory-empty.tsx';
import { InventoryGrid } from '#/features/inventory/inventory-grid.tsx';
import { InventoryHeader } from '#/features/inventory/inventory-header.tsx';
import { InventoryTools } from '#/features/inventory/inventory-tools.tsx';
import classes from '#/features/inventory/inventory.module.css';
import { PopulationList } from '#/features/inventory/population-list.tsx';
import { createRecordStore } from '#/features/inventory/record-store.ts';
import { StatusBar } from '#/features/inventory/status-bar.tsx';
import { useDetailsPanel } from '#/features/inventory/use-details-panel.ts';
import { useDialogs } from '#/features/inventory/use-dialogs.ts';
import { useEdits } from '#/features/inventory/use-edits.ts';
import { useEvaluation } from '#/features/inventory/use-evaluation.ts';
import { usePicks } from '#/features/inventory/use-picks.ts';
import { useRecordActions } from '#/features/inventory/use-record-actions.ts';
import { sourcesInOrder } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useLedger, useWorkspace } from '#/state/use-workspace.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { HEADER_ROW } from '#/ui/grid/grid-model.ts';
import { createGridStore } from '#/ui/grid/grid-store.ts';
import { useMediaQuery } from '#/ui/use-media-query.ts';

const PHONE = '(max-width: 720px)';

/** Holds what the parts of the screen share, and lays them out. */
export function InventoryWork() {
  const workspace = useWorkspace();
  const scores = useScores();
  const canEdit = useCanEdit();
  const phone = useMediaQuery(PHONE);
  const evaluation = useEvaluation();
  const [view, changeView] = useView();
  const [store] = useState(createGridStore);
  const [records] = useState(() => createRecordStore({ workspace, scores }));
  useLayoutEffect(() => records.set({ workspace, scores }), [records, workspace, scores]);
  const { run, lastEdit } = useEdits(scores);
  const { opened, focusRequest, openDetails, closeDetails } = useDetailsPanel(store);
  const [dialog, dialogs] = useDialogs(store);
  const picks = usePicks(workspace.populations);
  const change = useRecordActions(store, run);
  const count = workspace.populations.size;
  const allSources = sourcesInOrder(workspace);
  const sources = useMemo(() => sourcesByFamily(allSources), [allSources]);
  const columns = useColumns(useLedger().id, view.layout, sources);
  const arranged = useRows(workspace, scores, view, evaluation.today);
  const { groups } = arranged;
  const groupsByRow = useMemo(() => new Map((groups ?? []).map((group) => [group.row, group])), [groups]);
  const openSources = useOpenSources({ store, sources, columns: columns.shown, changeView, openDialog: dialogs.open });
  const actions = useMemo<InventoryActions>(
    () => ({ store, records, run, change, openDetails, openDialog: dialogs.open, openSources }),
    [store, records, run, change, openDetails, dialogs, openSources],
  );
  const hasBoth = count > 0 && sources.length > 0;
  const hasSome = count > 0 || sources.length > 0;
  return (
    <InventoryContext value={actions}>
      <PicksContext value={picks}>
        <EvaluationContext value={evaluation}>
          <GroupsContext value={groupsByRow}>
            <InventoryHeader canEdit={canEdit} />
            {(!hasBoth || workspace.coverage.size === 0) && (
              <InventoryEmpty hasPopulation={count > 0} hasSource={sources.length > 0} canEdit={canEdit} />
            )}
            {hasSome && (
              <div className={classes.split} data-open={opened || undefined}>
                <div className={classes.work}>
                  <InventoryTools
                    view={view}
                    changeView={changeView}
                    columns={columns}
                    workspace={workspace}
                    isKept={arranged.isKept}
                    onArrangeAgain={arranged.arrangeAgain}
                    found={arranged.populations.length}
                    all={count}
                    picks={picks}
                    canEdit={canEdit}
                    phone={phone}
                  />
                  {count > 0 && arranged.populations.length === 0 && (
                    <EmptyState
                      title={
                        isFiltered(view.filters)
                          ? 'No population matches all of this'
                          : `No population matches “${view.search}”`
                      }
                      actions={
                        <Button onClick={() => changeView({ search: '', filters: NO_FILTERS })}>
                          Show all {count}
                        </Button>
                      }
                    />
                  )}
                  {phone ? (
                    <PopulationList populations={arranged.populations} groups={arranged.groups} sources={sources} />
                  ) : (
                    <div className={classes.frame}>
                      <InventoryGrid
                        columns={columns.shown}
                        rows={arranged.rows}
                        actions={actions}
                        canEdit={canEdit}
                        view={view}
                        changeView={changeView}
                        groups={arranged.gridGroups}
                      />
                    </div>
                  )}
                  <StatusBar canEdit={canEdit} lastEdit={lastEdit} phone={phone} layout={view.layout} />
                </div>
                <div className={classes.panel}>
                  <DetailsPanel
                    opened={opened}
                    focusRequest={focusRequest}
                    canEdit={canEdit}
                    report={phone && <EditReport lastEdit={lastEdit} selected={0} />}
                    onClose={closeDetails}
                  />
                </div>
              </div>
            )}
            <InventoryDialogs
              dialog={dialog}
              canEdit={canEdit}
              onClose={dialogs.close}
              onPopulationAdded={(id) => dialogs.showAdded({ row: id, column: sources[0]?.id ?? NAME_COLUMN })}
              onSourceAdded={(id) => dialogs.showAdded({ row: arranged.populations[0] ?? HEADER_ROW, column: id })}
            />
          </GroupsContext>
        </EvaluationContext>
      </PicksContext>
    </InventoryContext>
  );
}
