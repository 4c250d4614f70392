import { initialRecord } from '#/domain/ledger/record-fields.ts';
import { recordAt, valueIn } from '#/domain/ledger/value-at.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import type { Patch } from '#/domain/workspace/commands/draft.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const FROM_ID: ReadonlySet<string> = new Set(['id', 'population', 'source']);

/**
 * What takes away the old values of a record that was removed here and comes in again: a file that does not state them
 * does not mean them. Empty where there was no such record.
 */
export function revival(workspace: Workspace, collection: Collection, id: string): Patch {
  if (!workspace.removed.has(`${collection}/${id}`)) return {};
  const old = recordAt(workspace, collection, id);
  if (old === undefined) return {};
  const patch: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(initialRecord(collection, id))) {
    if (FROM_ID.has(field)) continue;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      patch[field] = value;
      continue;
    }
    const held = valueIn(old, field) ?? {};
    for (const key of Object.keys(held)) patch[`${field}.${key}`] = undefined;
  }
  return patch;
}
