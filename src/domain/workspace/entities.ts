/**
 * What a workspace is made of. Every entity is a flat record of fields; a field of the form `quality.fields` lives one
 * level down. The ledger sets one field at a time, so two people who edit different fields of one record never collide.
 *
 * A schema (beside this file, by what it is for) is the one place that says what a field may hold. Each has a fallback: a record that was only partly
 * filled (an older file, a merge) is completed with it, and the fallback is always the "we do not know yet" value.
 */
import type * as v from 'valibot';

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
  type attachment,
  commentSchema,
  evidenceSchema,
  requestSchema,
  reviewSchema,
  sampleSchema,
  signoffSchema,
} from '#/domain/workspace/audit-schemas.ts';
import {
  answerSchema,
  coverageSchema,
  familySchema,
  populationSchema,
  settingsSchema,
  sourceSchema,
} from '#/domain/workspace/inventory-schemas.ts';
import {
  acceptanceSchema,
  type actionChange,
  actionSchema,
  limitSchema,
  type milestone,
  type modeChange,
  type scenarioProposal,
  scenarioSchema,
} from '#/domain/workspace/plan-schemas.ts';
import type { shownPageSchema } from '#/domain/workspace/shown-page-schema.ts';

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
export type ModeChange = v.InferOutput<typeof modeChange>;
export type Milestone = v.InferOutput<typeof milestone>;
export type Action = v.InferOutput<typeof actionSchema> & { readonly id: ActionId };
export type Attachment = v.InferOutput<typeof attachment>;
export type Evidence = v.InferOutput<typeof evidenceSchema> & { readonly id: EvidenceId };
export type LimitDecision = Omit<v.InferOutput<typeof limitSchema>, 'population'> & {
  readonly id: LimitDecisionId;
  readonly population: PopulationId;
};

export type ShownPage = v.InferOutput<typeof shownPageSchema>;
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
