/** `products.json`: names to pick from when a source is recorded. */
import * as v from 'valibot';

import type { Products } from '#/domain/catalog/catalog.ts';
import { filledSchema, listOf, parseWith, type CatalogError } from '#/domain/catalog/catalog-schema.ts';
import { FAMILIES } from '#/domain/catalog/vocabulary.ts';
import { recordOf } from '#/domain/record-of.ts';
import { ok, type Result } from '#/domain/result.ts';

const names = listOf(filledSchema);

const fileSchema = v.strictObject({
  v: v.literal(1),
  about: filledSchema,
  families: v.strictObject(recordOf(FAMILIES, () => names)),
});

export function parseProducts(input: unknown): Result<Products, CatalogError> {
  const parsed = parseWith(fileSchema, input);
  return parsed.ok ? ok(parsed.value.families) : parsed;
}
