/** Which columns of the inventory are shown, and in what order, by workspace. Never needed to work. */
import * as v from 'valibot';

import type { WorkspaceId } from '#/domain/ids.ts';

const KEY = 'telltale.inventory-columns';
/** The workspace whose columns were changed longest ago goes first. */
const MOST_WORKSPACES = 30;
/** More than any inventory has; what is longer was not written here. */
const MOST_COLUMNS = 500;

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(MOST_COLUMNS));
const schema = v.array(v.object({ workspace: v.string(), hidden: ids, order: ids }));

export interface KeptColumns {
  readonly hidden: readonly string[];
  readonly order: readonly string[];
}

export function keptColumns(workspace: WorkspaceId): KeptColumns | null {
  const kept = read().find((one) => one.workspace === workspace);
  return kept === undefined ? null : { hidden: kept.hidden, order: kept.order };
}

/** `null` forgets them. */
export function keepColumns(workspace: WorkspaceId, columns: KeptColumns | null): void {
  const others = read().filter((one) => one.workspace !== workspace);
  const all = columns === null ? others : [{ workspace, ...columns }, ...others];
  try {
    localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST_WORKSPACES)));
  } catch {
    // Storage may be switched off or full; then the columns come back as they were.
  }
}

function read(): v.InferOutput<typeof schema> {
  try {
    return v.parse(schema, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
