/** `controls.json`: which controls of known frameworks an item of the checklist touches. */
import * as v from 'valibot';

import type { Controls } from '#/domain/catalog/catalog.ts';
import { filledSchema, listOf, malformed, parseWith, type CatalogError } from '#/domain/catalog/catalog-schema.ts';
import { err, ok, type Result } from '#/domain/result.ts';

const frameworkId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9.-]*$/));
/** `AC-2(12)`, `DE.CM-01`, `A.8.15`, `13.11`. */
const controlId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.()-]{0,30}$/));

const fileSchema = v.strictObject({
  v: v.literal(1),
  note: filledSchema,
  frameworks: listOf(v.strictObject({ id: frameworkId, name: filledSchema, source: filledSchema })),
  byItem: v.record(v.pipe(v.string(), v.regex(/^[TDEM][1-9]$/)), v.record(frameworkId, listOf(controlId))),
  titles: v.record(frameworkId, v.record(controlId, filledSchema)),
});

export function parseControls(input: unknown): Result<Controls, CatalogError> {
  const parsed = parseWith(fileSchema, input);
  if (!parsed.ok) return parsed;
  const { frameworks, byItem, titles, note } = parsed.value;
  const known = new Set(frameworks.map((framework) => framework.id));
  for (const [item, mapping] of Object.entries(byItem)) {
    const unknown = Object.keys(mapping).find((framework) => !known.has(framework));
    if (unknown !== undefined) return err(malformed(`byItem.${item}`, `no framework ${unknown}`));
  }
  return ok({ frameworks, byItem, titles, note });
}
