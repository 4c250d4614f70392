/** The record of what proves it and who looked: evidence, reviews, requests, sign-offs, samples, comments. */
import * as v from 'valibot';

import { characters, date, entityRef, field, name, text } from '#/domain/workspace/field-schemas.ts';
import {
  EVIDENCE_KINDS,
  HEAD_REACHES,
  REVIEW_OUTCOMES,
  REQUEST_STATUSES,
  SAMPLE_METHODS,
  SAMPLE_RESULTS,
} from '#/domain/workspace/record-vocabulary.ts';
import { shownPageSchema } from '#/domain/workspace/shown-page-schema.ts';

/** What is known of a file whose content lies beside the ledger. */
export const attachment = v.strictObject({
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

const countOf = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a head is of. Records of before say nothing: theirs bind their last change alone. */
const headReach = v.picklist(HEAD_REACHES);

/** A meeting that looked at the record: what it saw, what it was asked to decide, and what it decided. */
export const reviewSchema = v.strictObject({
  title: field(name, ''),
  heldOn: field(v.nullable(date), null),
  /** The day that the page showed: the record is read as of it, whatever was recorded since. */
  asOf: field(v.nullable(date), null),
  /** Of the ledger that the page stood on; '' of an empty one. Of before (`last_change`): the `hash` of its last commit. */
  head: field(name, ''),
  commits: field(countOf, 0),
  reach: field(headReach, 'last_change'),
  decisionAsked: field(text, ''),
  outcome: field(v.picklist(REVIEW_OUTCOMES), 'open'),
  outcomeNote: field(text, ''),
  attendees: field(text, ''),
  /** Path and query of the page that was looked at, on this origin. */
  view: field(text, ''),
  /** The numbers that it showed. `null`: recorded before reviews kept them. */
  shown: field(v.nullable(shownPageSchema), null),
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

/** Somebody stands for the record as it was at one head. Taken back, it stays to be read. */
export const signoffSchema = v.strictObject({
  who: field(name, ''),
  role: field(name, ''),
  statement: field(text, ''),
  scope: field(text, ''),
  signedOn: field(v.nullable(date), null),
  /** The day as of which the record was read. */
  asOf: field(v.nullable(date), null),
  /** Of the ledger that it stands on, as the history and packs show it; '' of an empty one. */
  head: field(name, ''),
  /** How many lines that ledger had. */
  commits: field(countOf, 0),
  reach: field(headReach, 'last_change'),
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
  reach: field(headReach, 'last_change'),
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
  /** What it is about (`comment-subjects.ts`). The key of a gap names a population, a source and a field. */
  subject: field(v.pipe(characters, v.maxLength(300)), ''),
  /** What it was called, where the record cannot say later: a gap may have closed since. */
  subjectName: field(name, ''),
  /** The number as it stood. */
  figure: field(name, ''),
  text: field(text, ''),
  by: field(name, ''),
  on: field(v.nullable(date), null),
  resolvedOn: field(v.nullable(date), null),
  resolution: field(text, ''),
});
