import { useCallback, useMemo, useState } from 'react';

import { arrangeRows, isArranged, keepOrder } from '#/features/inventory/arrange/arrange-rows.ts';
import { groupRows, rowsOf, type PopulationGroup } from '#/features/inventory/arrange/group-rows.ts';
import type { InventoryView } from '#/features/inventory/arrange/inventory-view.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { PopulationId } from '#/domain/ids.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { populationsInOrder } from '#/domain/workspace/read.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { GridGroups } from '#/ui/grid/grid-model.ts';

export interface ArrangedRows {
  /** Rows of the grid: populations, and where they are grouped the rows that head them. */
  readonly rows: readonly string[];
  /** Those found, in order, folded away or not. */
  readonly populations: readonly PopulationId[];
  /** `null` where rows are not grouped. */
  readonly groups: readonly PopulationGroup[] | null;
  readonly gridGroups: GridGroups | undefined;
  /** Something was edited since the order was made, so rows may stand where they no longer belong. */
  readonly isKept: boolean;
  readonly arrangeAgain: () => void;
}

interface Basis {
  readonly view: InventoryView;
  readonly today: IsoDate;
  readonly workspace: Workspace;
  readonly scores: WorkspaceScore;
}

/** Sorted and filtered when that was asked for, and left alone by edits until it is asked for again. */
export function useRows(
  workspace: Workspace,
  scores: WorkspaceScore,
  view: InventoryView,
  today: IsoDate,
): ArrangedRows {
  const [basis, setBasis] = useState<Basis>({ view, today, workspace, scores });
  const isAsked = basis.view !== view || basis.today !== today;
  if (isAsked) setBasis({ view, today, workspace, scores });
  const arranged = isArranged(view);

  const order = useMemo(
    () => (arranged ? arrangeRows(basis.workspace, basis.scores, basis.view, basis.today) : null),
    [arranged, basis],
  );
  const found = useMemo(
    () => (order === null ? populationsInOrder(workspace) : keepOrder(order, basis.workspace.populations, workspace)),
    [order, basis, workspace],
  );
  const ids = useMemo(() => found.map(({ id }) => id), [found]);
  const populations = useSteadyList(ids);

  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { grouping } = view;
  const groups = useMemo(() => (grouping === null ? null : groupRows(found, grouping)), [found, grouping]);
  const grouped = useMemo(() => (groups === null ? null : rowsOf(groups, folded)), [groups, folded]);
  const rows = useSteadyList(grouped ?? populations);
  const gridGroups = useMemo<GridGroups | undefined>(
    () => (grouping === null ? undefined : { folded, toggle: (row) => setFolded(toggled(row)) }),
    [grouping, folded],
  );

  const isKept =
    arranged &&
    (basis.workspace.populations !== workspace.populations || basis.workspace.coverage !== workspace.coverage);
  const arrangeAgain = useCallback(
    () => setBasis({ view, today, workspace, scores }),
    [view, today, workspace, scores],
  );
  return { rows, populations, groups, gridGroups, isKept, arrangeAgain };
}

function toggled(row: string): (before: ReadonlySet<string>) => ReadonlySet<string> {
  return (before) => {
    const next = new Set(before);
    if (!next.delete(row)) next.add(row);
    return next;
  };
}

/** The list before where the new one says the same: the grid lays out its rows again only when one moved. */
function useSteadyList<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, setKept] = useState(list);
  if (kept === list || isSameList(kept, list)) return kept;
  setKept(list);
  return list;
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
