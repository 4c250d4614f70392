import { initialRecord, parseField, splitField } from '#/domain/ledger/record-fields.ts';
import { sameJson, valueIn } from '#/domain/ledger/value-at.ts';
import type { FieldChange, IntakeCollection, IntakeError } from '#/domain/intake/intake-plan.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { Patch } from '#/domain/workspace/commands/draft.ts';

/**
 * The fields of a patch that differ from a record (`null`: one that is to be made), each value parsed. A field one level
 * down is not recorded whether it is missing or `null`.
 */
export function fieldChanges(
  collection: IntakeCollection,
  name: string,
  record: Readonly<Record<string, unknown>> | null,
  patch: Patch,
): Result<readonly FieldChange[], IntakeError> {
  const current: Readonly<Record<string, unknown>> = record ?? initialRecord(collection, '');
  const changes: FieldChange[] = [];
  for (const [path, to] of Object.entries(patch)) {
    const held = valueIn(current, path);
    const from = held === null && splitField(path).key !== null ? undefined : held;
    if (to === undefined) {
      if (from !== undefined) changes.push({ field: path, from });
      continue;
    }
    if (to === from || isSameRange(from, to)) continue;
    const parsed = parseField(collection, path, to);
    if (parsed.kind === 'unknown_field') throw new Error(`${collection} has no field ${path}`);
    if (parsed.kind === 'bad_value') {
      return err({ kind: 'bad_value', collection, name, field: path, expected: parsed.expected });
    }
    if (sameJson(from, parsed.value)) continue;
    changes.push({ field: path, ...(from === undefined ? {} : { from }), to: parsed.value });
  }
  return ok(changes);
}

/** Most of what a file states is here already: told without reading the schema. */
function isSameRange(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) && a.length === 2 && b.length === 2 && a[0] === b[0] && a[1] === b[1];
}
