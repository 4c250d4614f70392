import type { Json, Op } from '#/domain/ledger/commit.ts';
import { DELETED, splitField } from '#/domain/ledger/record-fields.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The record as it stands, in view or out of it; `undefined` where nobody ever wrote to it. */
export function recordAt(
  workspace: Workspace,
  collection: Collection,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  return recordInView(workspace, collection, id) ?? recordOutOfView(workspace, collection, id);
}

/** The record as it stood when it was removed, of one that is not in view. */
export function recordOutOfView(
  workspace: Workspace,
  collection: Collection,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  return workspace.removed.get(`${collection}/${id}`) as Record<string, unknown> | undefined;
}

export function recordInView(
  workspace: Workspace,
  collection: Collection,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  if (collection === 'workspace') return workspace.settings;
  if (collection === 'coverage') {
    const [population, source] = id.split('~');
    const rows = workspace.coverage as ReadonlyMap<string, ReadonlyMap<string, object>>;
    return rows.get(population ?? '')?.get(source ?? '') as Record<string, unknown> | undefined;
  }
  return (workspace[collection] as ReadonlyMap<string, object>).get(id) as Record<string, unknown> | undefined;
}

/**
 * The value of a field as an operation would write it. A record that is not in view has `$deleted: true`, whether it
 * was removed or never made, so that taking back its making removes it.
 */
export function valueAt(workspace: Workspace, at: Op['at']): Json | undefined {
  const [collection, id, path] = at;
  if (path === DELETED) return recordInView(workspace, collection, id) === undefined ? true : undefined;
  const record = recordAt(workspace, collection, id);
  return record === undefined ? undefined : valueIn(record, path);
}

/** The value of a field of a record. */
export function valueIn(record: Readonly<Record<string, unknown>>, path: string): Json | undefined {
  const { field, key } = splitField(path);
  const value = record[field];
  if (key === null) return value as Json;
  return (value as Readonly<Record<string, Json>>)[key];
}

/** Same JSON value. Records hold plain JSON, so this is all that equality means here. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, Json>>;
  return left.length === Object.keys(b).length && left.every(([key, value]) => sameJson(value, right[key]));
}
