/** The record of what is to be done and what is left as it is: actions, limits, accepted gaps, scenarios. */
import * as v from 'valibot';

import { FAMILIES, MODES, PRIORITIES, QUALITY_DIMENSIONS, SWITCHES } from '#/domain/catalog/vocabulary.ts';
import { characters, date, entityRef, field, name, rangeOf, text } from '#/domain/workspace/field-schemas.ts';
import {
  COVERAGE_STATES,
  ACTION_STATUSES,
  LIMIT_DECISIONS,
  CHANGE_KINDS,
} from '#/domain/workspace/record-vocabulary.ts';

const onOff = v.picklist(['on', 'off', 'unknown']);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** The change an action makes to one cell when it lands. Fields that are not named stay as they are. */
export const actionChange = v.strictObject({
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

/** The management mode that a population has once an action has landed. */
export const modeChange = v.strictObject({ population: entityRef, mode: v.picklist(MODES) });

/** A step of an action on the way, with its own day. */
export const milestone = v.strictObject({
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
  /** Populations that it moves to another management mode. */
  modes: field(v.array(modeChange), []),
  /** Criteria it helps to meet, `M3.1` and the like. */
  criteria: field(v.array(characters), []),
  note: field(text, ''),
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
export const scenarioProposal = v.strictObject({
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
  /** How often its work is done; once where it does not say. */
  times: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
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
