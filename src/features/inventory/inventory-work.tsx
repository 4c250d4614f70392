import { useLayoutEffect, useMemo, useState } from 'react';

import { NAME_COLUMN, POPULATION_COLUMNS, sourceColumns, sourcesByFamily } from '#/features/inventory/columns.ts';
import { DetailsPanel } from '#/features/inventory/details/details-panel.tsx';
import { InventoryDialogs } from '#/features/inventory/dialogs/inventory-dialogs.tsx';
import { EditReport } from '#/features/inventory/edit-report.tsx';
import { matchesSearch } from '#/features/inventory/find-populations.ts';
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
import { useSearch } from '#/features/inventory/use-search.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
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
  const [search, setSearch] = useSearch();
  const [store] = useState(createGridStore);
  const [records] = useState(() => createRecordStore({ workspace, scores }));
  useLayoutEffect(() => records.set({ workspace, scores }), [records, workspace, scores]);
  const { run, lastEdit } = useEdits(scores);
  const { opened, focusRequest, openDetails, closeDetails } = useDetailsPanel(store);
  const [dialog, dialogs] = useDialogs(store);
  const picks = usePicks(workspace.populations);
  const change = useRecordActions(store, run);
  const actions = useMemo<InventoryActions>(
    () => ({ store, records, run, change, openDetails, openDialog: dialogs.open }),
    [store, records, run, change, openDetails, dialogs],
  );

  const populations = populationsInOrder(workspace);
  const allSources = sourcesInOrder(workspace);
  const sources = useMemo(() => sourcesByFamily(allSources), [allSources]);
  const columns = useMemo(() => [...POPULATION_COLUMNS, ...sourceColumns(sources)], [sources]);
  const rows = useMemo(
    () => populations.flatMap((population) => (matchesSearch(population, search) ? [population.id] : [])),
    [populations, search],
  );
  const hasBoth = populations.length > 0 && sources.length > 0;
  const hasSome = populations.length > 0 || sources.length > 0;
  return (
    <InventoryContext value={actions}>
      <PicksContext value={picks}>
        <EvaluationContext value={evaluation}>
          <InventoryHeader canEdit={canEdit} />
          {(!hasBoth || workspace.coverage.size === 0) && (
            <InventoryEmpty hasPopulation={populations.length > 0} hasSource={sources.length > 0} canEdit={canEdit} />
          )}
          {hasSome && (
            <div className={classes.split} data-open={opened || undefined}>
              <div className={classes.work}>
                <InventoryTools
                  search={search}
                  onSearch={setSearch}
                  found={rows.length}
                  all={populations.length}
                  picks={picks}
                  canEdit={canEdit}
                  phone={phone}
                />
                {populations.length > 0 && rows.length === 0 && (
                  <EmptyState
                    title={`No population matches “${search}”`}
                    actions={<Button onClick={() => setSearch('')}>Show all {populations.length}</Button>}
                  />
                )}
                {phone ? (
                  <PopulationList populations={rows} sources={sources} />
                ) : (
                  <div className={classes.frame}>
                    <InventoryGrid columns={columns} rows={rows} actions={actions} canEdit={canEdit} />
                  </div>
                )}
                <StatusBar canEdit={canEdit} lastEdit={lastEdit} phone={phone} />
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
            onSourceAdded={(id) => dialogs.showAdded({ row: rows[0] ?? HEADER_ROW, column: id })}
          />
        </EvaluationContext>
      </PicksContext>
    </InventoryContext>
  );
}
