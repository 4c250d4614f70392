/** `criteria.json` to the numbered checklist and the retention profiles. */
import * as v from 'valibot';

import type { Checklist, Criterion } from '#/domain/catalog/catalog.ts';
import {
  filledSchema,
  listOf,
  malformed,
  parseWith,
  textSchema,
  type CatalogError,
} from '#/domain/catalog/catalog-schema.ts';
import { isPlainId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));

const criterionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[TDEM][1-9]\.[1-9]$/)),
  question: filledSchema,
  evidence: filledSchema,
  partial: textSchema,
  derivation: v.nullable(filledSchema),
  threshold: textSchema,
  basis: filledSchema,
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const itemSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[TDEM][1-9]$/)),
  kind: v.picklist(['telemetry', 'direction', 'mitigation', 'executive']),
  title: filledSchema,
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  criteria: v.pipe(listOf(criterionSchema), v.minLength(1)),
});

const fileSchema = v.strictObject({
  v: v.literal(1),
  about: filledSchema,
  items: v.pipe(listOf(itemSchema), v.minLength(1)),
  retentionProfiles: v.pipe(
    listOf(
      v.strictObject({
        id: v.pipe(v.string(), v.check(isPlainId, 'a plain id')),
        name: filledSchema,
        days,
        searchableDays: v.nullable(days),
        status: filledSchema,
        note: filledSchema,
      }),
    ),
    v.minLength(1),
  ),
  retentionGuidance: listOf(v.strictObject({ name: filledSchema, status: filledSchema, note: filledSchema })),
});

export function parseChecklist(input: unknown): Result<Checklist, CatalogError> {
  const parsed = parseWith(fileSchema, input);
  if (!parsed.ok) return parsed;
  const { items, retentionProfiles, retentionGuidance } = parsed.value;
  const checklist = items.map((item) => ({
    id: item.id,
    kind: item.kind,
    title: item.title,
    weight: item.weight,
    criteria: item.criteria.map((criterion): Criterion => ({ ...criterion, item: item.id, kind: item.kind })),
  }));
  const criteria = new Map<string, Criterion>();
  for (const criterion of checklist.flatMap((item) => item.criteria)) {
    if (!criterion.id.startsWith(`${criterion.item}.`))
      return err(malformed(criterion.id, `stands under ${criterion.item}`));
    if (criteria.has(criterion.id)) return err(malformed(criterion.id, 'stands twice'));
    criteria.set(criterion.id, criterion);
  }
  return ok({ items: checklist, criteria, retentionProfiles, retentionGuidance });
}
