import { Keyboard, Layers, Plus } from 'lucide-react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

import { BulkBar } from '#/features/inventory/bulk-bar.tsx';
import { NAME_COLUMN, POPULATION_COLUMNS, sourceColumns } from '#/features/inventory/columns.ts';
import { DetailsPanel } from '#/features/inventory/details/details-panel.tsx';
import { InventoryDialogs, type OpenDialog } from '#/features/inventory/dialogs/inventory-dialogs.tsx';
import { matchesSearch } from '#/features/inventory/find-populations.ts';
import {
  EvaluationContext,
  InventoryContext,
  PicksContext,
  type InventoryActions,
} from '#/features/inventory/inventory-context.ts';
import { InventoryEmpty } from '#/features/inventory/inventory-empty.tsx';
import { InventoryGrid } from '#/features/inventory/inventory-grid.tsx';
import classes from '#/features/inventory/inventory.module.css';
import { PopulationList } from '#/features/inventory/population-list.tsx';
import { createRecordStore } from '#/features/inventory/record-store.ts';
import { SearchField } from '#/features/inventory/search-field.tsx';
import { StatusBar } from '#/features/inventory/status-bar.tsx';
import { useEdits } from '#/features/inventory/use-edits.ts';
import { useEvaluation } from '#/features/inventory/use-evaluation.ts';
import { usePicks } from '#/features/inventory/use-picks.ts';
import { useRecordActions } from '#/features/inventory/use-record-actions.ts';
import { populationsInOrder, sourcesInOrder } from '#/domain/workspace/read.ts';
import { useScores } from '#/state/use-scores.ts';
import { useCanEdit, useWorkspace } from '#/state/use-workspace.ts';
import { Banner } from '#/ui/banner.tsx';
import { Button } from '#/ui/button.tsx';
import { HEADER_ROW, type CellRef } from '#/ui/grid/grid-model.ts';
import { createGridStore } from '#/ui/grid/grid-store.ts';
import { PageHeader } from '#/ui/page-header.tsx';
import { useMediaQuery } from '#/ui/use-media-query.ts';

const PHONE = '(max-width: 720px)';

export function InventoryWork() {
  const workspace = useWorkspace();
  const canEdit = useCanEdit();
  const phone = useMediaQuery(PHONE);
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const [store] = useState(createGridStore);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [panel, setPanel] = useState({ opened: false, focusRequest: 0 });
  const scores = useScores();
  const [records] = useState(() => createRecordStore({ workspace, scores }));
  useLayoutEffect(() => records.set({ workspace, scores }), [records, workspace, scores]);
  const { run, lastEdit } = useEdits(scores);
  const evaluation = useEvaluation();
  const picks = usePicks(workspace.populations);

  const actions = useMemo<InventoryActions>(
    () => ({
      store,
      records,
      run,
      openDetails: (cell) => {
        store.select(cell, { takeFocus: false });
        setPanel((before) => ({ opened: true, focusRequest: before.focusRequest + 1 }));
      },
    }),
    [store, records, run],
  );
  const recordActions = useRecordActions(actions);
  const populations = populationsInOrder(workspace);
  const sources = sourcesInOrder(workspace);
  const columns = useMemo(() => [...POPULATION_COLUMNS, ...sourceColumns(sources)], [sources]);
  const rows = useMemo(
    () => populations.flatMap((population) => (matchesSearch(population, search) ? [population.id] : [])),
    [populations, search],
  );

  const onSearch = useCallback(
    (text: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (text === '') next.delete('q');
          else next.set('q', text);
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  /** After an "Add" the next key belongs to the new row or column. */
  const added = useRef(false);
  const closeDialog = () => {
    setDialog(null);
    const { focus } = store.get();
    if (added.current && focus) requestAnimationFrame(() => store.select(focus));
    added.current = false;
  };
  const showAdded = (cell: CellRef) => {
    added.current = true;
    store.select(cell, { takeFocus: false });
  };
  const showKeys = useCallback(() => setDialog({ kind: 'keys' }), []);
  const closePanel = useCallback(() => {
    setPanel((before) => ({ ...before, opened: false }));
    const { focus } = store.get();
    if (focus) store.select(focus);
  }, [store]);

  const incomplete = populations.length === 0 || sources.length === 0;
  const untouched = !incomplete && workspace.coverage.size === 0;
  return (
    <InventoryContext value={actions}>
      <PicksContext value={picks}>
        <EvaluationContext value={evaluation}>
          <PageHeader
            title="Inventory"
            actions={
              canEdit && (
                <>
                  <Button icon={<Plus />} onClick={() => setDialog({ kind: 'source' })}>
                    Add source
                  </Button>
                  <Button variant="primary" icon={<Plus />} onClick={() => setDialog({ kind: 'population' })}>
                    Add population
                  </Button>
                </>
              )
            }
          />
          {!canEdit && (
            <Banner tone="info" title="You are looking at the past, so nothing here can be changed">
              What was recorded then stays as it was. Go back to now to go on working.
            </Banner>
          )}
          {(incomplete || untouched) && (
            <InventoryEmpty
              hasPopulation={populations.length > 0}
              hasSource={sources.length > 0}
              canEdit={canEdit}
              onAddPopulation={() => setDialog({ kind: 'population' })}
              onAddSource={() => setDialog({ kind: 'source' })}
            />
          )}
          {(populations.length > 0 || sources.length > 0) && (
            <div className={classes.split} data-open={panel.opened || undefined}>
              <div className={classes.work}>
                <div className={classes.tools}>
                  <SearchField value={search} onChange={onSearch} />
                  {search !== '' && (
                    <output>
                      {rows.length} of {populations.length}
                    </output>
                  )}
                  <span className={classes.spacer} />
                  <Button icon={<Layers />} variant="quiet" onClick={() => setDialog({ kind: 'families' })}>
                    What we do not have
                  </Button>
                  {!phone && (
                    <Button icon={<Keyboard />} variant="quiet" onClick={showKeys}>
                      Keys
                    </Button>
                  )}
                </div>
                {canEdit && picks.picked.size > 0 && (
                  <BulkBar
                    count={picks.picked.size}
                    onTemplate={() => setDialog({ kind: 'template', populations: [...picks.picked] })}
                    onDuplicate={() => recordActions.duplicatePopulations([...picks.picked])}
                    onRemove={() => recordActions.removePopulations([...picks.picked])}
                    onClear={() => picks.setAll([])}
                  />
                )}
                {phone ? (
                  <PopulationList populations={rows} sources={sources} />
                ) : (
                  <div className={classes.frame}>
                    <InventoryGrid
                      columns={columns}
                      rows={rows}
                      actions={actions}
                      canEdit={canEdit}
                      showKeys={showKeys}
                    />
                  </div>
                )}
                <StatusBar canEdit={canEdit} lastEdit={lastEdit} phone={phone} />
              </div>
              <div className={classes.panel}>
                <DetailsPanel
                  opened={panel.opened}
                  focusRequest={panel.focusRequest}
                  canEdit={canEdit}
                  onClose={closePanel}
                  onDuplicatePopulation={(id) => recordActions.duplicatePopulations([id])}
                  onRemovePopulation={(id) => recordActions.removePopulations([id])}
                  onDuplicateSource={recordActions.duplicateSource}
                  onRemoveSource={recordActions.removeSource}
                />
              </div>
            </div>
          )}
          <InventoryDialogs
            dialog={dialog}
            canEdit={canEdit}
            onOpen={setDialog}
            onClose={closeDialog}
            onPopulationAdded={(id) => showAdded({ row: id, column: sources[0]?.id ?? NAME_COLUMN })}
            onSourceAdded={(id) => showAdded({ row: rows[0] ?? HEADER_ROW, column: id })}
          />
        </EvaluationContext>
      </PicksContext>
    </InventoryContext>
  );
}
