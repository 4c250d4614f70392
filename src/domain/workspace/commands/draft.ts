/** From a patch to the operations of a commit: each value parsed, only what differs written down. */
import { MAX_OPS, MAX_OPS_LENGTH, type CommitDraft, type Json, type Op } from '#/domain/ledger/commit.ts';
import { isIdIn } from '#/domain/ledger/entity-id.ts';
import { DELETED, initialRecord, parseField, splitField } from '#/domain/ledger/record-fields.ts';
import { recordInView, recordOutOfView, sameJson, valueIn } from '#/domain/ledger/value-at.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import type { Collection } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Values by field; a field such as `quality.fields` is one level down. `undefined` takes the value away. */
export type Patch = Readonly<Record<string, unknown>>;

/** A patch whose values the schema has read. */
export type ParsedPatch = readonly (readonly [field: string, value: Json | undefined])[];

export function parsePatch(collection: Collection, patch: Patch): Result<ParsedPatch, CommandError> {
  const parsed: [string, Json | undefined][] = [];
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) {
      parsed.push([field, undefined]);
      continue;
    }
    const read = parseField(collection, field, value);
    if (read.kind === 'unknown_field') throw new Error(`${collection} has no field ${field}`);
    if (read.kind === 'bad_value') return err({ kind: 'bad_value', collection, field, expected: read.expected });
    parsed.push([field, read.value]);
  }
  return ok(parsed);
}

/** Operations that bring one record to the patch. A record that is not in view is made, or brought back, first. */
export function opsFor(
  workspace: Workspace,
  collection: Collection,
  id: string,
  patch: Patch,
): Result<readonly Op[], CommandError> {
  const parsed = parsePatch(collection, patch);
  return parsed.ok ? opsOf(workspace, collection, id, parsed.value) : parsed;
}

/** The same for one of many records that get the same patch: it is read once. `shown`: the record, if it is in view. */
export function opsOf(
  workspace: Workspace,
  collection: Collection,
  id: string,
  patch: ParsedPatch,
  shown: object | undefined = recordInView(workspace, collection, id),
): Result<readonly Op[], CommandError> {
  const ops: Op[] = [];
  if (shown === undefined) {
    if (!isIdIn(collection, id)) return err({ kind: 'bad_id', id });
    ops.push({ at: [collection, id, DELETED], from: true });
  }
  const record = (shown ?? recordOutOfView(workspace, collection, id)) as Readonly<Record<string, unknown>> | undefined;
  for (const [field, to] of patch) {
    const from = record === undefined ? initialAt(collection, id, field) : valueIn(record, field);
    if (sameJson(from, to)) continue;
    ops.push({
      at: [collection, id, field],
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
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

/** Whether the operations as JSON have more characters. Only where a guess from above does not rule it out are they written. */
function isLonger(ops: readonly Op[], most: number): boolean {
  if (ops.reduce((length, op) => length + longestOp(op), 0) <= most) return false;
  let length = 0;
  for (const op of ops) {
    length += JSON.stringify(op).length + 1;
    if (length > most) return true;
  }
  return false;
}

/** Characters of `{"at":["","",""],"from":,"to":},` and a collection. */
const OP_FRAME = 60;
/** Of `"":,`, or of a pair of brackets. */
const FRAME = 5;
/** A control character takes six: `\u0007`. */
const LONGEST_CHARACTER = 6;
const LONGEST_NUMBER = 25;

/** At least as many characters as the operation takes as JSON, without writing it. */
function longestOp({ at, from, to }: Op): number {
  return OP_FRAME + (at[1].length + at[2].length) * LONGEST_CHARACTER + longestJson(from) + longestJson(to);
}

function longestJson(value: Json | undefined): number {
  if (typeof value === 'string') return value.length * LONGEST_CHARACTER + FRAME;
  if (typeof value !== 'object' || value === null) return LONGEST_NUMBER;
  return Object.entries(value).reduce(
    (length, [key, part]) => length + FRAME + key.length * LONGEST_CHARACTER + longestJson(part),
    FRAME,
  );
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
