/** From a patch to the operations of a commit: each value parsed, only what differs written down. */
import { MAX_OPS, MAX_OPS_LENGTH, type CommitDraft, type Json, type Op } from '#/domain/ledger/commit.ts';
import { isIdIn } from '#/domain/ledger/entity-id.ts';
import { DELETED, initialRecord, parseField, splitField } from '#/domain/ledger/record-fields.ts';
import { recordAt, sameJson, valueAt } from '#/domain/ledger/value-at.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Values by field; a field such as `quality.fields` is one level down. `undefined` takes the value away. */
export type Patch = Readonly<Record<string, unknown>>;

/** Operations that bring one record to the patch. A record that is not in view is made, or brought back, first. */
export function opsFor(
  workspace: Workspace,
  collection: Collection,
  id: string,
  patch: Patch,
): Result<readonly Op[], CommandError> {
  if (!isIdIn(collection, id)) return err({ kind: 'bad_id', id });
  const ops: Op[] = [];
  if (collection !== 'workspace' && valueAt(workspace, [collection, id, DELETED]) === true) {
    ops.push({ at: [collection, id, DELETED], from: true });
  }
  const isNew = recordAt(workspace, collection, id) === undefined;
  for (const [field, value] of Object.entries(patch)) {
    const at: Op['at'] = [collection, id, field];
    const from = isNew ? initialAt(collection, id, field) : valueAt(workspace, at);
    if (value === undefined) {
      if (from !== undefined) ops.push({ at, from });
      continue;
    }
    const parsed = parseField(collection, field, value);
    if (parsed.kind === 'unknown_field') throw new Error(`${collection} has no field ${field}`);
    if (parsed.kind === 'bad_value') return err({ kind: 'bad_value', collection, field, expected: parsed.expected });
    if (!sameJson(from, parsed.value)) ops.push({ at, ...(from === undefined ? {} : { from }), to: parsed.value });
  }
  return ok(ops);
}

/** What a field of a record holds before anybody wrote to it. */
function initialAt(collection: Collection, id: string, path: string): Json | undefined {
  const { field, key } = splitField(path);
  return key === null ? (initialRecord(collection, id)[field] as Json) : undefined;
}

export function removalOf(collection: Collection, id: string): Op {
  return { at: [collection, id, DELETED], to: true };
}

/** A draft, or `no_change` where nothing would be written. What could not be read back is not written either. */
export function draft(label: string, ops: readonly Op[]): Result<CommitDraft, CommandError> {
  if (ops.length > MAX_OPS || isLonger(ops, MAX_OPS_LENGTH)) return err({ kind: 'too_many_changes' });
  return ops.length === 0 ? err({ kind: 'no_change' }) : ok({ label: label.toWellFormed(), ops });
}

function isLonger(ops: readonly Op[], most: number): boolean {
  let length = 0;
  for (const op of ops) {
    length += JSON.stringify(op).length + 1;
    if (length > most) return true;
  }
  return false;
}

/** All operations of several records, or the first error. */
export function collect(results: Iterable<Result<readonly Op[], CommandError>>): Result<readonly Op[], CommandError> {
  const ops: Op[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    ops.push(...result.value);
  }
  return ok(ops);
}
