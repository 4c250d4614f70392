/** Branded ids: a grid and its joins mix string keys, and a plain alias would not catch a swap. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type WorkspaceId = Id<'workspace'>;
export type PopulationId = Id<'population'>;
export type SourceId = Id<'source'>;
export type CoverageId = Id<'coverage'>;
export type AnswerId = Id<'answer'>;
export type ActionId = Id<'action'>;
export type EvidenceId = Id<'evidence'>;
export type LimitDecisionId = Id<'limit'>;
export type AcceptanceId = Id<'acceptance'>;
export type ReviewId = Id<'review'>;
export type RequestId = Id<'request'>;
export type SignoffId = Id<'signoff'>;
export type SampleId = Id<'sample'>;
export type CommentId = Id<'comment'>;
export type ScenarioId = Id<'scenario'>;
/** Who acted. An id, never a name: names live in the people directory, so a ledger can be shown without them. */
export type ActorId = Id<'actor'>;
/** Hybrid logical clock stamp: sortable text `time-counter-actor`. */
export type CommitId = Id<'commit'>;

/** Ids are short and plain so that they can stand in a URL, a file name and a CSV without escaping. */
const ID_SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export function isPlainId(text: string): boolean {
  return ID_SHAPE.test(text) && !RESERVED.has(text);
}

/** Never keys of ours, whatever a file says. */
const RESERVED: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  // What an answer of the organisation is joined with, and what a match is to that is to nothing here.
  'org',
  'new',
  'ignore',
]);

/** The one cell for a population and a source. Two people who fill it at once write the same record. */
export function coverageIdOf(population: PopulationId, source: SourceId): CoverageId {
  return `${population}~${source}` as CoverageId;
}

/** An answer stands for one population, or for the organisation as a whole (`org`). */
export function answerIdOf(criterion: string, population: PopulationId | null): AnswerId {
  return `${criterion}@${population ?? 'org'}` as AnswerId;
}

export function limitDecisionIdOf(population: PopulationId, limit: string): LimitDecisionId {
  return `${population}~${limit}` as LimitDecisionId;
}
