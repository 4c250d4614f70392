/** What a field of a record may hold, read off the entity schemas: the fold, the commands and the parser share it. */
import * as v from 'valibot';

import type { Json } from '#/domain/ledger/commit.ts';
import { editAddress } from '#/domain/ledger/edit-address.ts';
import { COLLECTIONS, type Collection } from '#/domain/workspace/entities.ts';

/** Not a field of the schema: set to `true`, it takes the record out of view. */
export const DELETED = '$deleted';

/** The fields of every record: a workspace that was folded with others lacks what a newer version reads. */
export const RECORD_SHAPE = Object.entries(COLLECTIONS)
  .map(([collection, { entries }]) => `${collection}:${Object.keys(entries).join()}`)
  .join(';');

/** Fields that the id of a record already says. They are read from the id and never set. */
const FROM_ID: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  coverage: ['population', 'source'],
  answers: ['criterion', 'population'],
  limits: ['population', 'limit'],
};

interface FieldPath {
  readonly field: string;
  /** The key one level down, for a field such as `quality.fields`. */
  readonly key: string | null;
}

export function splitField(field: string): FieldPath {
  const dot = field.indexOf('.');
  return dot === -1 ? { field, key: null } : { field: field.slice(0, dot), key: field.slice(dot + 1) };
}

/** The schema of a field, or `null` where the collection has no such field. */
function schemaOf(collection: Collection, path: string): v.GenericSchema | null {
  const { field, key } = splitField(path);
  if (FROM_ID[collection]?.includes(field)) return null;
  const entries: Readonly<Record<string, v.GenericSchema>> = COLLECTIONS[collection].entries;
  const schema = Object.hasOwn(entries, field) ? entries[field] : undefined;
  if (schema === undefined) return null;
  const nested = nestedIn(schema);
  if (key === null) return nested === null ? schema : null;
  return nested?.(key) ?? null;
}

/** `optional(strictObject(...))` and `optional(record(...))`: the schema by key; `null` for a plain field. */
function nestedIn(schema: v.GenericSchema): ((key: string) => v.GenericSchema | null) | null {
  if (!('wrapped' in schema)) return null;
  const inner = schema.wrapped as v.GenericSchema;
  if ('entries' in inner) {
    const entries = inner.entries as Readonly<Record<string, v.GenericSchema>>;
    return (key) => (Object.hasOwn(entries, key) ? (entries[key] ?? null) : null);
  }
  if (!('key' in inner && 'value' in inner)) return null;
  const [keys, values] = [inner.key as v.GenericSchema, inner.value as v.GenericSchema];
  return (key) => (v.is(keys, key) ? values : null);
}

export type FieldProblem =
  | { readonly kind: 'unknown_field' }
  | { readonly kind: 'bad_value'; readonly expected: string };

type ParsedField = FieldProblem | { readonly kind: 'ok'; readonly value: Json };

/** The value as the schema reads it, or what is wrong with it. */
export function parseField(collection: Collection, path: string, value: unknown): ParsedField {
  const schema = schemaOf(collection, path);
  if (schema === null) return { kind: 'unknown_field' };
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return { kind: 'bad_value', expected: parsed.issues[0].message };
  if (collection === 'scenarios' && path.startsWith(EDITS)) {
    return parseEdit(path.slice(EDITS.length), parsed.output as Readonly<Record<string, unknown>>);
  }
  return { kind: 'ok', value: parsed.output as Json };
}

const EDITS = 'edits.';

/** An edit of a scenario sets what an operation of the record may set, and nothing of a scenario itself. */
function parseEdit(key: string, edit: Readonly<Record<string, unknown>>): ParsedField {
  const at = editAddress(key);
  if (at === null) return { kind: 'unknown_field' };
  const [collection, , field] = at;
  const sides: [string, Json][] = [];
  for (const [side, value] of Object.entries(edit)) {
    if (value === undefined) continue;
    if (field === DELETED) {
      if (value !== true) return { kind: 'bad_value', expected: 'true' };
      sides.push([side, true]);
      continue;
    }
    const parsed = parseField(collection, field, value);
    if (parsed.kind !== 'ok') return parsed;
    sides.push([side, parsed.value]);
  }
  return { kind: 'ok', value: Object.fromEntries(sides) };
}

const initial = new Map<Collection, object>();

/** A record of which nothing is known yet: every field at its "we do not know" value. */
export function initialRecord(collection: Collection, id: string): Record<string, unknown> {
  let blank = initial.get(collection);
  if (blank === undefined) {
    blank = v.parse(COLLECTIONS[collection], {});
    initial.set(collection, blank);
  }
  return { ...blank, id, ...fieldsFromId(collection, id) };
}

function fieldsFromId(collection: Collection, id: string): Record<string, unknown> {
  if (collection === 'coverage') {
    const [population, source] = id.split('~');
    return { population, source };
  }
  if (collection === 'limits') {
    const [population, limit] = id.split('~');
    return { population, limit };
  }
  if (collection === 'answers') {
    const [criterion, population] = id.split('@');
    return { criterion, population: population === 'org' ? null : population };
  }
  return {};
}

/** The "we do not know" value of a top-level field. */
export function initialValue(collection: Collection, field: string): unknown {
  return initialRecord(collection, '')[field];
}
