/** The record of what there is: the settings, populations, sources, what they give, and the answers to criteria. */
import * as v from 'valibot';

import { FACETS, FAMILIES, MODES, PLATFORMS, QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { clockDay, date, entityRef, field, mapOf, name, rangeOf, text } from '#/domain/workspace/field-schemas.ts';
import {
  NETWORK_PATHS,
  OWNERSHIPS,
  COVERAGE_STATES,
  ANSWERS,
  EVIDENCE_KINDS,
  SENSITIVITIES,
  CHANGE_KINDS,
} from '#/domain/workspace/record-vocabulary.ts';

const MAX_DEVICES = 100_000_000;
const onOff = v.picklist(['on', 'off', 'unknown']);
const yesNo = v.picklist(['yes', 'no', 'unknown']);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** One record, id `workspace`. */
export const settingsSchema = v.strictObject({
  name: field(name, ''),
  organisation: field(name, ''),
  owner: field(name, ''),
  /** Id of a retention profile of the catalog. */
  retentionProfile: field(name, 'pci-dss-4.0.1'),
  /** Visibility aimed at, 0 to 100 organisation points, and by when. */
  targetScore: field(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))), null),
  targetDate: field(v.nullable(date), null),
  /** What the architect asks the executives to decide. Free text. */
  decisionAsked: field(text, ''),
  /** Person-days that one change of a kind usually takes here; missing: what is usual anywhere. */
  effort: mapOf(CHANGE_KINDS, v.pipe(v.number(), v.minValue(0.5), v.maxValue(1_000))),
  /** What one change of a kind usually costs here, in the organisation's own currency; missing: what is usual anywhere. */
  cost: mapOf(CHANGE_KINDS, v.strictObject({ once: amount, perYear: amount })),
  /** The word behind an amount of money, such as EUR. Nothing is ever converted. */
  currency: field(name, ''),
  /** Days for which evidence of a kind may be relied on here; missing: what is usual anywhere. Changes no score. */
  evidenceDays: mapOf(EVIDENCE_KINDS, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
  /** A sample's today: it must look the same whenever it is opened. `null` in a workspace of one's own. */
  frozenOn: field(v.nullable(clockDay), null),
});

/** Devices alike for visibility: platform, management mode, count, sensitivity. */
export const populationSchema = v.strictObject({
  name: field(name, ''),
  platform: field(v.picklist(PLATFORMS), 'android'),
  mode: field(v.picklist([...MODES, 'unknown']), 'unknown'),
  devices: field(rangeOf(0, MAX_DEVICES), [0, 0]),
  sensitivity: field(v.picklist(SENSITIVITIES), 2),
  networkPath: field(v.picklist(NETWORK_PATHS), 'unknown'),
  ownership: field(v.picklist(OWNERSHIPS), 'unknown'),
  region: field(name, ''),
  notes: field(text, ''),
  /** Reference of the recorded legal or works-council basis for collecting this telemetry. */
  privacyBasis: field(text, ''),
  /**
   * Which group of which kind of device export it came from (`intune:android/byod_wp/personal/EMEA`); '' for none. The
   * next import finds its population again by it, whatever the population is called by then.
   */
  importKey: field(text, ''),
  /** Share of its devices, 0 to 1, that had checked in with their management within 7 and 30 days of `seenOn`. */
  seenWithin7: field(v.nullable(rangeOf(0, 1)), null),
  seenWithin30: field(v.nullable(rangeOf(0, 1)), null),
  seenOn: field(v.nullable(date), null),
  /** Position in lists; ties by id. */
  order: field(v.pipe(v.number(), v.finite()), 0),
});

/** A product or log that could see something, of one family. */
export const sourceSchema = v.strictObject({
  name: field(name, ''),
  product: field(name, ''),
  family: field(v.picklist(FAMILIES), 'mdm'),
  owner: field(name, ''),
  /** Days for which its records can be searched. */
  retentionDays: field(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500))), null),
  siem: field(yesNo, 'unknown'),
  /** Cost a year, in the organisation's own currency; only compared with itself. */
  costPerYear: field(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null),
  notes: field(text, ''),
  order: field(v.pipe(v.number(), v.finite()), 0),
});

/** "We have none of this family": turns a family without a source from unknown into absent. Id is the family. */
export const familySchema = v.strictObject({
  none: field(v.boolean(), false),
  note: field(text, ''),
});

const capabilityOverride = v.strictObject({
  /** 0 none, 0.5 partial, 1 full: what this source really gives; never lifts above the ceiling. */
  level: rangeOf(0, 1),
  reason: text,
});

/** What one source gives for one population. */
export const coverageSchema = v.strictObject({
  population: field(entityRef, ''),
  source: field(entityRef, ''),
  state: field(v.picklist(COVERAGE_STATES), 'unknown'),
  /** Share of the population's devices, 0 to 1. `null`: not recorded, so anything. */
  share: field(v.nullable(rangeOf(0, 1)), null),
  /** Name of the set of devices it reaches; `null` takes the family's usual set. Same set: nested, never counted twice. */
  deviceSet: field(v.nullable(name), null),
  capability: mapOf(FACETS, v.nullable(capabilityOverride)),
  /** 0 to 5 a dimension. `null` or missing: not recorded. */
  quality: mapOf(QUALITY_DIMENSIONS, v.nullable(rangeOf(0, 5))),
  /** Days kept for this population where it differs from the source's own. */
  retentionDays: field(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500))), null),
  switches: mapOf(SWITCHES, onOff),
  evidenceDate: field(v.nullable(date), null),
  note: field(text, ''),
});

/** An answer to one criterion, for one population or (population `null`) for the organisation. */
export const answerSchema = v.strictObject({
  criterion: field(v.pipe(v.string(), v.regex(/^[TDME][1-9]\.[1-9]$/)), 'T1.1'),
  population: field(v.nullable(entityRef), null),
  value: field(v.picklist(ANSWERS), 'unknown'),
  /** Required where not applicable, and where a derived answer is overridden. */
  reason: field(text, ''),
  evidenceDate: field(v.nullable(date), null),
  note: field(text, ''),
});
