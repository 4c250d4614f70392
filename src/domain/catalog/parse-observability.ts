/**
 * `observability.json` to ceilings. The file names each distinct grade once (a variant) and each reason once, because
 * it stands between a visitor and the first score; 1,056 cells are indexes into those.
 */
import * as v from 'valibot';

import type { Ceiling, CeilingTable, Observability } from '#/domain/catalog/catalog.ts';
import {
  filledSchema,
  levelSchema,
  listOf,
  malformed,
  parseWith,
  urlSchema,
  type CatalogError,
} from '#/domain/catalog/catalog-schema.ts';
import { FACETS, FAMILIES, MODES, MODES_OF, PLATFORMS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { recordOf } from '#/domain/record-of.ts';
import { err, ok, type Result } from '#/domain/result.ts';

/** Key of the source that stands for judgement without a single public source. */
const JUDGEMENT = 'judge';

const indexSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const gradeEntries = [levelSchema, levelSchema, indexSchema, filledSchema] as const;
const variantSchema = v.union([
  v.strictTuple([...gradeEntries]),
  v.strictTuple([...gradeEntries, v.pipe(v.array(v.picklist(SWITCHES)), v.minLength(1)), levelSchema]),
]);

const rowSchema = v.strictObject({ scope: indexSchema, cells: v.pipe(v.array(indexSchema), v.length(FACETS.length)) });
const tableSchema = v.strictObject(recordOf(FAMILIES, () => rowSchema));

const modeKeys = PLATFORMS.flatMap((platform) => MODES_OF[platform].map((mode) => `${platform}/${mode}` as const));
const matrixSchema = v.strictObject(recordOf(modeKeys, () => tableSchema));

const limitSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^L\d\d$/)),
  platform: v.picklist([...PLATFORMS, '*']),
  modes: listOf(v.picklist([...MODES, '*'])),
  facets: listOf(v.picklist([...FACETS, '*'])),
  cap: filledSchema,
  limit: filledSchema,
  liftedBy: filledSchema,
  source: filledSchema,
});

const fileSchema = v.strictObject({
  v: v.literal(1),
  about: filledSchema,
  /** The order of a row's cells; a file made for another order must not be read as if it were ours. */
  facets: v.strictTuple(FACETS.map((facet) => v.literal(facet))),
  scopes: listOf(filledSchema),
  reasons: listOf(filledSchema),
  variants: listOf(variantSchema),
  matrix: matrixSchema,
  limits: listOf(limitSchema),
  sources: v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/)),
    v.strictObject({ says: filledSchema, url: v.nullable(urlSchema) }),
  ),
});
type File = v.InferOutput<typeof fileSchema>;

type Grade = Omit<Ceiling, 'scope'>;

export function parseObservability(input: unknown): Result<Observability, CatalogError> {
  const parsed = parseWith(fileSchema, input);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  const dangling = danglingReference(file);
  if (dangling !== null) return err(dangling);
  const grades = file.variants.map((variant) => gradeOf(file, variant));
  return ok({
    ceilings: new Map(modeKeys.map((key) => [key, tableOf(file, grades, file.matrix[key])])),
    limits: file.limits,
    sources: file.sources,
  });
}

/** The first index or key that points at nothing. Checked once, so that the rest may follow them. */
function danglingReference(file: File): CatalogError | null {
  for (const [index, [, , reason, source]] of file.variants.entries()) {
    if (reason >= file.reasons.length) return malformed(`variants.${index}`, `no reason ${reason}`);
    if (!Object.hasOwn(file.sources, source)) return malformed(`variants.${index}`, `no source ${source}`);
  }
  for (const { id, source } of file.limits) {
    if (!Object.hasOwn(file.sources, source)) return malformed(`limits.${id}`, `no source ${source}`);
  }
  for (const key of modeKeys) {
    for (const family of FAMILIES) {
      const row = file.matrix[key][family];
      if (row.scope >= file.scopes.length) return malformed(`matrix.${key}.${family}`, `no scope ${row.scope}`);
      const cell = row.cells.find((index) => index >= file.variants.length);
      if (cell !== undefined) return malformed(`matrix.${key}.${family}`, `no variant ${cell}`);
    }
  }
  return null;
}

function gradeOf(file: File, variant: File['variants'][number]): Grade {
  const [level, fidelity, reason, source, requires = [], levelWithout = level] = variant;
  return {
    level,
    fidelity,
    reason: existing(file.reasons, reason),
    source,
    basis: source === JUDGEMENT ? 'judgement' : 'source',
    requires,
    levelWithout,
  };
}

function tableOf(file: File, grades: readonly Grade[], table: File['matrix'][(typeof modeKeys)[number]]): CeilingTable {
  return recordOf(FAMILIES, (family) => {
    const row = table[family];
    const scope = existing(file.scopes, row.scope);
    return recordOf(FACETS, (_, column) => ({ ...existing(grades, existing(row.cells, column)), scope }));
  });
}

function existing<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`index ${index} passed the check for dangling references`);
  return value;
}
