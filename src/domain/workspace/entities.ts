/**
 * What a workspace is made of. Every entity is a flat record of fields; a field of the form `quality.fields` lives one
 * level down. The ledger sets one field at a time, so two people who edit different fields of one record never collide.
 *
 * A schema here is the one place that says what a field may hold. Each has a fallback: a record that was only partly
 * filled (an older file, a merge) is completed with it, and the fallback is always the "we do not know yet" value.
 */
import * as v from 'valibot';

import {
  FACETS,
  FAMILIES,
  MODES,
  PLATFORMS,
  PRIORITIES,
  QUALITY_DIMENSIONS,
  SWITCHES,
} from '#/domain/catalog/vocabulary.ts';
import type {
  AcceptanceId,
  ActionId,
  AnswerId,
  CommentId,
  CoverageId,
  EvidenceId,
  LimitDecisionId,
  PopulationId,
  RequestId,
  ReviewId,
  SampleId,
  ScenarioId,
  SignoffId,
  SourceId,
} from '#/domain/ids.ts';
import {
  characters,
  clockDay,
  date,
  entityRef,
  field,
  mapOf,
  name,
  rangeOf,
  text,
} from '#/domain/workspace/field-schemas.ts';

const MAX_DEVICES = 100_000_000;

export const NETWORK_PATHS = ['full_tunnel', 'per_app', 'office_only', 'split', 'none', 'unknown'] as const;
export type NetworkPath = (typeof NETWORK_PATHS)[number];

export const OWNERSHIPS = ['company', 'personal', 'mixed', 'unknown'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const COVERAGE_STATES = ['present', 'partial', 'planned', 'absent', 'not_permitted', 'unknown'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export const ANSWERS = ['met', 'partial', 'not_met', 'unknown', 'not_applicable'] as const;
export type AnswerValue = (typeof ANSWERS)[number];

export const ACTION_STATUSES = ['proposed', 'approved', 'in_progress', 'blocked', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const EVIDENCE_KINDS = [
  'export',
  'screenshot',
  'configuration',
  'ticket',
  'test_result',
  'attestation',
  'interview',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const REVIEW_OUTCOMES = ['open', 'approved', 'changed', 'declined', 'deferred'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export const REQUEST_STATUSES = ['open', 'answered', 'accepted', 'withdrawn'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** How a sample was drawn. A new way gets a new name: an old sample is always drawn again as it was. */
const SAMPLE_METHODS = ['sha256-rank-1'] as const;

export const SAMPLE_RESULTS = ['passed', 'exception'] as const;
export type SampleResult = (typeof SAMPLE_RESULTS)[number];

export const LIMIT_DECISIONS = ['undecided', 'lift', 'compensate', 'accept'] as const;
export type LimitChoice = (typeof LIMIT_DECISIONS)[number];

export const SENSITIVITIES = [1, 2, 3] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What a change takes: find something out, set something up, get a new source, or manage the devices in another way. */
export const CHANGE_KINDS = ['measure', 'configure', 'buy', 'change_mode'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const yesNo = v.picklist(['yes', 'no', 'unknown']);
const onOff = v.picklist(['on', 'off', 'unknown']);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** One record, id `workspace`. */
const settingsSchema = v.strictObject({
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
const familySchema = v.strictObject({
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

/** The change an action makes to one cell when it lands. Fields that are not named stay as they are. */
const actionChange = v.strictObject({
  population: entityRef,
  source: entityRef,
  state: v.optional(v.picklist(COVERAGE_STATES)),
  share: v.optional(rangeOf(0, 1)),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500))),
  /** 0 to 5 of the dimensions that change; retention in days stands above. */
  quality: v.optional(v.record(v.picklist(QUALITY_DIMENSIONS), rangeOf(0, 5))),
  switches: v.optional(v.record(v.picklist(SWITCHES), onOff)),
  evidenceDate: v.optional(date),
});

/** A step of an action on the way, with its own day. */
const milestone = v.strictObject({
  name,
  due: v.nullable(date),
  done: v.boolean(),
});

const money = v.nullable(amount);

/** A planned change with owner, due date and effort, under one mitigation priority. */
export const actionSchema = v.strictObject({
  title: field(name, ''),
  priority: field(v.picklist(PRIORITIES), 'M1'),
  owner: field(name, ''),
  status: field(v.picklist(ACTION_STATUSES), 'proposed'),
  start: field(v.nullable(date), null),
  due: field(v.nullable(date), null),
  /** The day its status became done. */
  doneOn: field(v.nullable(date), null),
  /** 0 to 100 percent. */
  progress: field(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 0),
  effortDays: field(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null),
  /** Who approved it; '' while nobody has. */
  approver: field(name, ''),
  /** Why it is blocked, or why it was dropped. */
  statusReason: field(text, ''),
  /** In the organisation's own currency, as the cost of a source is. */
  costOnce: field(money, null),
  costPerYear: field(money, null),
  milestones: field(v.array(milestone), []),
  /** Actions that have to be done before it. Two people may close a circle between them: readers must bear one. */
  dependsOn: field(v.array(entityRef), []),
  changes: field(v.array(actionChange), []),
  /** Criteria it helps to meet, `M3.1` and the like. */
  criteria: field(v.array(characters), []),
  note: field(text, ''),
});

/** What is known of a file whose content lies beside the ledger. */
const attachment = v.strictObject({
  name,
  /** Media type as the browser told it; '' where it did not. */
  type: name,
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The day it was taken in. */
  on: v.nullable(date),
});

/** A dated item that proves a claim. It ages. */
export const evidenceSchema = v.strictObject({
  /** The 7 of EV-0007, given once when it is recorded. `null`: recorded before items had numbers. */
  number: field(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999_999))), null),
  title: field(name, ''),
  kind: field(v.picklist(EVIDENCE_KINDS), 'export'),
  date: field(v.nullable(date), null),
  link: field(text, ''),
  /** What it proves: `coverage:<id>`, `answer:<id>`, `action:<id>`, `criterion:<id>`, `limit:<id>`. */
  supports: field(v.array(entityRef), []),
  note: field(text, ''),
  collectedBy: field(name, ''),
  /** The last day it may be relied on, where somebody set it; `null`: by its kind. Changes no score. */
  validUntil: field(v.nullable(date), null),
  /** Id of the item that it is a newer version of; '' for a first one. */
  replaces: field(entityRef, ''),
  /** By the SHA-256 of the content: two people who add files to one item do not collide. */
  attachments: v.optional(v.record(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), attachment), () => ({})),
});

/** What is decided about one structural limit (L01 ...) for one population. An accepted limit changes no score. */
export const limitSchema = v.strictObject({
  population: field(entityRef, ''),
  limit: field(v.pipe(v.string(), v.regex(/^L\d\d$/)), 'L01'),
  decision: field(v.picklist(LIMIT_DECISIONS), 'undecided'),
  reason: field(text, ''),
  approver: field(name, ''),
  expires: field(v.nullable(date), null),
});

/**
 * A gap that is left open on purpose, for a while. It changes no score; once it has expired, the gap is open again.
 */
export const acceptanceSchema = v.strictObject({
  /** The population that the gap is of; '' for one of the organisation. */
  population: field(entityRef, ''),
  /** Key of the gap (`gapKey`): the same for as long as the gap is the same. */
  subject: field(text, ''),
  /** What the gap was called when it was accepted: it may have closed since. */
  title: field(name, ''),
  reason: field(text, ''),
  approver: field(name, ''),
  expires: field(v.nullable(date), null),
  decidedOn: field(v.nullable(date), null),
});

/** Where an edit of a scenario goes: `coverage/<id>/share`, as an operation of the ledger would say it. */
const editKey = v.pipe(characters, v.maxLength(300));

/** What one field is set to as if; `from`: what the record said when it was, left out where it had no value. */
const scenarioEdit = v.strictObject({ from: v.optional(v.unknown()), to: v.optional(v.unknown()) });

/** A proposed change taken into a scenario: enough of the gap to make it again, or an action of it, on another record. */
const scenarioProposal = v.strictObject({
  title: text,
  reason: text,
  /** Taken out, it stays in the list and can be put in again. */
  isIn: v.boolean(),
  kind: v.picklist(CHANGE_KINDS),
  certain: v.boolean(),
  priority: v.picklist(PRIORITIES),
  criterion: v.nullable(characters),
  population: v.nullable(entityRef),
  mode: v.nullable(v.picklist(MODES)),
  buys: v.nullable(v.picklist(FAMILIES)),
  changes: v.array(actionChange),
  /** What the record said, when it was taken in, of each field that it changes. */
  was: v.record(editKey, v.strictObject({ value: v.optional(v.unknown()) })),
});

/** A branch of the record: what is set on top of it as if. It is no part of the record until it is made actions. */
export const scenarioSchema = v.strictObject({
  name: field(name, ''),
  note: field(text, ''),
  /** By `editKey`: one edit a field, so that two people who try different things do not collide. */
  edits: v.optional(v.record(editKey, scenarioEdit), () => ({})),
  /** By id of the gap. */
  proposals: v.optional(v.record(editKey, scenarioProposal), () => ({})),
  order: field(v.pipe(v.number(), v.finite()), 0),
});

/** A meeting that looked at the record: what it saw, what it was asked to decide, and what it decided. */
export const reviewSchema = v.strictObject({
  title: field(name, ''),
  heldOn: field(v.nullable(date), null),
  /** The day that the page showed: the record is read as of it, whatever was recorded since. */
  asOf: field(v.nullable(date), null),
  /** Hash of the last commit that the page stood on; '' of an empty ledger. */
  head: field(name, ''),
  decisionAsked: field(text, ''),
  outcome: field(v.picklist(REVIEW_OUTCOMES), 'open'),
  outcomeNote: field(text, ''),
  attendees: field(text, ''),
  /** Path and query of the page that was looked at, on this origin. */
  view: field(text, ''),
});

/** An auditor asks for proof, of one claim or in general; its owner answers. */
export const requestSchema = v.strictObject({
  title: field(name, ''),
  /** The claim that it asks about, as evidence names it: `coverage:<id>`, `answer:<id>` and so on; '' in general. */
  about: field(entityRef, ''),
  /** What is asked, in full. */
  question: field(text, ''),
  askedBy: field(name, ''),
  askedOn: field(v.nullable(date), null),
  owner: field(name, ''),
  due: field(v.nullable(date), null),
  status: field(v.picklist(REQUEST_STATUSES), 'open'),
  answer: field(text, ''),
  answeredOn: field(v.nullable(date), null),
  /** Ids of the evidence items that answer it. */
  evidence: field(v.array(entityRef), []),
  /** Why it was accepted, sent back or withdrawn. */
  note: field(text, ''),
});

const countOf = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Somebody stands for the record as it was at one head. Taken back, it stays to be read. */
export const signoffSchema = v.strictObject({
  who: field(name, ''),
  role: field(name, ''),
  statement: field(text, ''),
  scope: field(text, ''),
  signedOn: field(v.nullable(date), null),
  /** The day as of which the record was read. */
  asOf: field(v.nullable(date), null),
  /** SHA-256 of the last line of the ledger that it stands on, as the history and packs show it; '' of an empty one. */
  head: field(name, ''),
  /** How many changes the record had up to that line: with several writers the last line alone does not say. */
  commits: field(countOf, 0),
  withdrawnOn: field(v.nullable(date), null),
  withdrawnReason: field(text, ''),
});

/** One drawn item: its place in the list, counted from 1, and its id; '' where ids were not to be kept. */
const drawnItem = v.strictObject({ position: countOf, id: name });

/** Items drawn by seed and method, so that anybody with the same list draws the same ones. */
export const sampleSchema = v.strictObject({
  name: field(name, ''),
  seed: field(name, ''),
  method: field(v.picklist(SAMPLE_METHODS), 'sha256-rank-1'),
  /** How many were asked for. */
  size: field(countOf, 0),
  /** Drawn from the claims of the record, or from a list that was dropped and is not kept. */
  from: field(v.picklist(['claims', 'list']), 'claims'),
  /** Kinds of claims that were drawn from; empty of a list. */
  kinds: field(v.array(name), []),
  /** What the list is, in words: "Devices of Intune, 3 May". */
  listName: field(name, ''),
  /** How many items there were to draw from. */
  total: field(countOf, 0),
  /** SHA-256 of the ids, sorted, one a line. */
  digest: field(name, ''),
  drawn: field(v.array(drawnItem), []),
  drawnBy: field(name, ''),
  drawnOn: field(v.nullable(date), null),
  asOf: field(v.nullable(date), null),
  /** Where the ledger stood when claims were drawn, as of a sign-off. */
  head: field(name, ''),
  commits: field(countOf, 0),
  /** What testing an item showed, by its position: two people who test different items do not collide. */
  results: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/)),
      v.strictObject({ result: v.picklist(SAMPLE_RESULTS), note: text }),
    ),
    () => ({}),
  ),
});

/** What a reviewer has to say about one number. */
export const commentSchema = v.strictObject({
  /** `score`, `population:<id>`, `criterion:<id>`, or a claim as evidence names it. */
  subject: field(entityRef, ''),
  /** The number as it stood. */
  figure: field(name, ''),
  text: field(text, ''),
  by: field(name, ''),
  on: field(v.nullable(date), null),
  resolvedOn: field(v.nullable(date), null),
  resolution: field(text, ''),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Population = v.InferOutput<typeof populationSchema> & { readonly id: PopulationId };
export type Source = v.InferOutput<typeof sourceSchema> & { readonly id: SourceId };
export type FamilyStatement = v.InferOutput<typeof familySchema>;
export type Coverage = Omit<v.InferOutput<typeof coverageSchema>, 'population' | 'source'> & {
  readonly id: CoverageId;
  readonly population: PopulationId;
  readonly source: SourceId;
};
export type Answer = Omit<v.InferOutput<typeof answerSchema>, 'population'> & {
  readonly id: AnswerId;
  readonly population: PopulationId | null;
};
export type ActionChange = v.InferOutput<typeof actionChange>;
export type Milestone = v.InferOutput<typeof milestone>;
export type Action = v.InferOutput<typeof actionSchema> & { readonly id: ActionId };
export type Attachment = v.InferOutput<typeof attachment>;
export type Evidence = v.InferOutput<typeof evidenceSchema> & { readonly id: EvidenceId };
export type LimitDecision = Omit<v.InferOutput<typeof limitSchema>, 'population'> & {
  readonly id: LimitDecisionId;
  readonly population: PopulationId;
};

export type Review = v.InferOutput<typeof reviewSchema> & { readonly id: ReviewId };
export type Request = v.InferOutput<typeof requestSchema> & { readonly id: RequestId };
export type Signoff = v.InferOutput<typeof signoffSchema> & { readonly id: SignoffId };
export type Sample = v.InferOutput<typeof sampleSchema> & { readonly id: SampleId };
export type Comment = v.InferOutput<typeof commentSchema> & { readonly id: CommentId };
export type Acceptance = v.InferOutput<typeof acceptanceSchema> & { readonly id: AcceptanceId };

export type ScenarioProposal = v.InferOutput<typeof scenarioProposal>;
export type Scenario = v.InferOutput<typeof scenarioSchema> & { readonly id: ScenarioId };

/** Collections of the ledger and the schema of their records. */
export const COLLECTIONS = {
  workspace: settingsSchema,
  populations: populationSchema,
  sources: sourceSchema,
  families: familySchema,
  coverage: coverageSchema,
  answers: answerSchema,
  actions: actionSchema,
  evidence: evidenceSchema,
  limits: limitSchema,
  acceptances: acceptanceSchema,
  reviews: reviewSchema,
  requests: requestSchema,
  signoffs: signoffSchema,
  samples: sampleSchema,
  comments: commentSchema,
  scenarios: scenarioSchema,
} as const;

export type Collection = keyof typeof COLLECTIONS;
