/** `strategies/<id>.json` to a detection strategy with its technique, analytics and guidance. */
import * as v from 'valibot';

import type { Strategy } from '#/domain/catalog/catalog.ts';
import {
  filledSchema,
  listOf,
  malformed,
  parseWith,
  sha256Schema,
  urlSchema,
  type CatalogError,
} from '#/domain/catalog/catalog-schema.ts';
import { FAMILIES, PLATFORMS } from '#/domain/catalog/vocabulary.ts';
import { err, ok, type Result } from '#/domain/result.ts';

const id = (shape: RegExp) => v.pipe(v.string(), v.regex(shape));
const strategyId = id(/^DET\d{4}$/);
const techniqueId = id(/^T\d{4}(\.\d{3})?$/);
const analyticId = id(/^AN\d{4}$/);
const stixId = id(/^[a-z-]+--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const version = id(/^\d+\.\d+$/);
/** STIX time stamps, as ATT&CK writes them. */
const instant = id(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const element = id(/^[A-Z][A-Za-z]+$/);

const techniqueSchema = v.strictObject({
  id: techniqueId,
  stixId,
  name: filledSchema,
  version,
  modified: instant,
  sha256: sha256Schema,
  summary: filledSchema,
  platforms: listOf(v.picklist(PLATFORMS)),
  strategy: strategyId,
  url: urlSchema,
});

const analyticSchema = v.strictObject({
  id: analyticId,
  stixId,
  platform: v.picklist(PLATFORMS),
  version,
  modified: instant,
  sha256: sha256Schema,
  summary: filledSchema,
  logSources: listOf(
    v.strictObject({
      dataComponent: id(/^DC\d{4}$/),
      dataComponentName: filledSchema,
      logSource: filledSchema,
      summary: filledSchema,
      families: listOf(v.picklist(FAMILIES)),
      fit: v.picklist(['good', 'partial', 'poor']),
    }),
  ),
  mutableElements: listOf(element),
});

const guidanceSchema = v.strictObject({
  id: id(/^[TDEM][1-9]$/),
  kind: v.picklist(['telemetry', 'direction', 'mitigation', 'executive']),
  title: filledSchema,
  summary: filledSchema,
  families: listOf(v.picklist(FAMILIES)),
});

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const releaseSchema = v.strictObject({
  release: version,
  present: v.boolean(),
  version: v.nullable(version),
  modified: v.nullable(instant),
  sha256: v.nullable(sha256Schema),
  note: filledSchema,
  objects: listOf(
    v.strictObject({
      id: v.union([strategyId, analyticId, techniqueId]),
      version,
      modified: instant,
      sha256: sha256Schema,
      logSources: count,
      mutableElements: count,
    }),
  ),
});

const fileSchema = v.strictObject({
  v: v.literal(1),
  about: filledSchema,
  id: strategyId,
  stixId,
  name: filledSchema,
  release: version,
  domain: filledSchema,
  version,
  created: instant,
  modified: instant,
  sha256: sha256Schema,
  url: urlSchema,
  summary: filledSchema,
  technique: techniqueSchema,
  subTechniques: listOf(techniqueSchema),
  analytics: listOf(analyticSchema),
  elementMeanings: v.record(element, filledSchema),
  guidance: listOf(guidanceSchema),
  silences: listOf(filledSchema),
  limits: listOf(filledSchema),
  software: listOf(
    v.strictObject({ id: id(/^S\d{4}$/), name: filledSchema, technique: techniqueId, since: filledSchema }),
  ),
  related: listOf(v.strictObject({ id: strategyId, name: filledSchema, technique: techniqueId })),
  releases: listOf(releaseSchema),
  references: listOf(v.strictObject({ title: filledSchema, url: urlSchema })),
  attribution: filledSchema,
});

export function parseStrategy(input: unknown): Result<Strategy, CatalogError> {
  const parsed = parseWith(fileSchema, input);
  if (!parsed.ok) return parsed;
  const { v: _version, about: _about, ...strategy } = parsed.value;
  for (const analytic of strategy.analytics) {
    const unexplained = analytic.mutableElements.find((name) => !Object.hasOwn(strategy.elementMeanings, name));
    if (unexplained !== undefined) return err(malformed(`elementMeanings.${unexplained}`, 'missing'));
  }
  return ok(strategy);
}
