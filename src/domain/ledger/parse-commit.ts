/** A line of a file or of another tab to a commit. All of it is hostile until this returns. */
import * as v from 'valibot';

import { canonicalJson, hashOf } from '#/domain/ledger/canonical.ts';
import { parseCommitId, usableTime } from '#/domain/ledger/clock.ts';
import { COMMIT_VERSION, MAX_OPS, type Commit } from '#/domain/ledger/commit.ts';
import { isIdIn } from '#/domain/ledger/entity-id.ts';
import { DELETED, parseField } from '#/domain/ledger/record-fields.ts';
import { isPlainId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import { COLLECTIONS, type Collection } from '#/domain/workspace/entities.ts';

/** Characters of one line; the largest honest one holds `MAX_OPS` operations of some seventy each. */
const MAX_LINE_LENGTH = 200_000_000;
const MAX_DEPTH = 12;
/** Characters of a field; the longest is an edit of a scenario, which names collection, record and field in one. */
const MAX_FIELD = 310;
/** As `Date.toISOString` writes the years 0 to 9999. */
const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const SHA256 = /^[0-9a-f]{64}$/;

export type LineProblem =
  | { readonly kind: 'not_json' }
  | { readonly kind: 'too_long' }
  | { readonly kind: 'too_deep' }
  | { readonly kind: 'not_a_commit'; readonly detail: string }
  | { readonly kind: 'newer_version'; readonly version: number }
  | { readonly kind: 'unknown_field'; readonly field: string }
  | { readonly kind: 'bad_value'; readonly field: string; readonly expected: string }
  | { readonly kind: 'not_canonical' }
  | { readonly kind: 'hash_mismatch' };

const collections = Object.keys(COLLECTIONS) as Collection[];
const hash = v.pipe(v.string(), v.regex(SHA256, 'a SHA-256 in hex'));
const commitId = v.pipe(
  v.string(),
  v.check((text) => parseCommitId(text) !== null, 'a commit id'),
);

const opSchema = v.strictObject({
  at: v.strictTuple([
    v.picklist(collections),
    v.pipe(v.string(), v.maxLength(140)),
    v.pipe(v.string(), v.maxLength(MAX_FIELD)),
  ]),
  from: v.optional(v.unknown()),
  to: v.optional(v.unknown()),
});

const commitSchema = v.strictObject({
  v: v.literal(COMMIT_VERSION),
  id: commitId,
  at: v.pipe(v.string(), v.check(isUtcTime, 'a time in UTC, as 2026-06-30T12:00:00.000Z')),
  actor: v.pipe(v.string(), v.check(isPlainId, 'an actor id')),
  label: v.pipe(v.string(), v.maxLength(2_000)),
  ops: v.pipe(v.array(opSchema), v.maxLength(MAX_OPS)),
  undoes: v.optional(commitId),
  prev: v.nullable(hash),
  hash,
});

export function parseCommitLine(line: string): Result<Commit, LineProblem> {
  if (line.length > MAX_LINE_LENGTH) return err({ kind: 'too_long' });
  const json = parseJson(line);
  if (!json.ok) return json;
  const version = (json.value as { v?: unknown } | null)?.v;
  if (typeof version === 'number' && version > COMMIT_VERSION) return err({ kind: 'newer_version', version });

  const parsed = v.safeParse(commitSchema, json.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err({ kind: 'not_a_commit', detail: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` });
  }
  const problem = parsed.output.ops.map((op) => opProblem(op)).find((found) => found !== null);
  if (problem) return err(problem);

  // The schema checked every part; the brands and the Json of the values are what it cannot express.
  const commit = json.value as Commit;
  if (!isCanonical(commit, line)) return err({ kind: 'not_canonical' });
  const { hash: claimed, ...rest } = commit;
  return hashOf(rest) === claimed ? ok(commit) : err({ kind: 'hash_mismatch' });
}

/** A value that has no canonical form, such as half a character, makes `canonicalJson` throw. */
function isCanonical(commit: Commit, line: string): boolean {
  try {
    return canonicalJson(commit) === line;
  } catch {
    return false;
  }
}

function isUtcTime(text: string): boolean {
  const time = Date.parse(text);
  return UTC_TIME.test(text) && usableTime(time) === time && new Date(time).toISOString() === text;
}

function parseJson(line: string): Result<unknown, LineProblem> {
  try {
    const value: unknown = JSON.parse(line);
    return isShallow(value, MAX_DEPTH) ? ok(value) : err({ kind: 'too_deep' });
  } catch {
    return err({ kind: 'not_json' });
  }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

function opProblem(op: {
  at: readonly [Collection, string, string];
  from?: unknown;
  to?: unknown;
}): LineProblem | null {
  const [collection, id, field] = op.at;
  if (!isIdIn(collection, id)) return { kind: 'not_a_commit', detail: `${id.slice(0, 40)} is no id of ${collection}` };
  for (const value of [op.from, op.to]) {
    if (value === undefined) continue;
    if (field === DELETED) {
      if (value !== true) return { kind: 'bad_value', field, expected: 'true' };
      continue;
    }
    const parsed = parseField(collection, field, value);
    if (parsed.kind === 'unknown_field') return { kind: 'unknown_field', field: `${collection}.${field}` };
    if (parsed.kind === 'bad_value')
      return { kind: 'bad_value', field: `${collection}.${field}`, expected: parsed.expected };
  }
  return null;
}
