/** Pieces that the schemas of the bundled files share, and the error that all of them answer with. */
import * as v from 'valibot';

import { err, ok, type Result } from '#/domain/result.ts';

/** A bundled file that does not hold what the program was built for: a damaged copy, or a foreign version. */
export interface CatalogError {
  readonly kind: 'catalog_malformed';
  /** Where in the file, `items.3.criteria.0.weight`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: string;
}

/** Longest text of a bundled file; a guard against a file that is not ours, not a style rule. */
const MAX_TEXT = 2_000;
const MAX_ENTRIES = 2_000;

export const levelSchema = v.picklist(['none', 'partial', 'full']);
export const textSchema = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const filledSchema = v.pipe(textSchema, v.minLength(1));
/** Only links that a reader may follow: never `javascript:` or a path of this origin. */
export const urlSchema = v.pipe(textSchema, v.regex(/^https:\/\/[^\s"<>]+$/, 'an https address'));
export const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 hex digits'));

export function listOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(v.array(schema), v.maxLength(MAX_ENTRIES));
}

export function malformed(path: string, problem: string): CatalogError {
  return { kind: 'catalog_malformed', path, problem };
}

/** `input` as `schema` says, or the first thing that is wrong with it. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>, CatalogError> {
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(malformed(v.getDotPath(issue) ?? '', issue.message));
}
