import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';

import classes from '#/features/inventory/details/details.module.css';
import { isPopulationId, isSourceId } from '#/features/inventory/cell-address.ts';
import { CoverageDetails } from '#/features/inventory/details/coverage-details.tsx';
import { PopulationDetails } from '#/features/inventory/details/population-details.tsx';
import { SourceDetails } from '#/features/inventory/details/source-details.tsx';
import { useInventory } from '#/features/inventory/inventory-context.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { SidePanel } from '#/ui/side-panel.tsx';

export interface DetailsPanelProps {
  readonly opened: boolean;
  /** Grows when the keyboard should go into the panel. */
  readonly focusRequest: number;
  readonly canEdit: boolean;
  /** On a phone the panel covers the rest: what an edit did has to stand in it. */
  readonly report: ReactNode;
  readonly onClose: () => void;
}

/** Everything about what the keyboard stands on: a cell, a population or, from its header, a source. */
export function DetailsPanel(props: DetailsPanelProps) {
  const { store } = useInventory();
  const workspace = useWorkspace();
  const focus = useSyncExternalStore(store.subscribe, () => store.get().focus);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.focusRequest === 0) return;
    const first =
      body.current?.querySelector<HTMLElement>('input:checked') ??
      body.current?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
  }, [props.focusRequest]);

  if (focus === null) return null;
  const population = isPopulationId(focus.row) ? workspace.populations.get(focus.row) : undefined;
  const source = isSourceId(focus.column) ? workspace.sources.get(focus.column) : undefined;
  const title = [population?.name, source?.name].filter((name) => name !== undefined).join(' × ');
  return (
    <SidePanel title={title || 'Details'} opened={props.opened} onClose={props.onClose}>
      {/* A new key for each record: what was typed for one is recorded there and does not follow to the next. */}
      {props.report && <div className={classes.report}>{props.report}</div>}
      <div ref={body} key={`${focus.row} ${source?.id ?? ''}`}>
        {population && source && (
          <CoverageDetails population={population.id} source={source.id} canEdit={props.canEdit} />
        )}
        {population && !source && <PopulationDetails id={population.id} canEdit={props.canEdit} />}
        {!population && source && <SourceDetails id={source.id} canEdit={props.canEdit} />}
        {!population && !source && <p>Choose a cell, a population or a source.</p>}
      </div>
    </SidePanel>
  );
}
