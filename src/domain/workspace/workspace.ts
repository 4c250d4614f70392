/**
 * The workspace as the ledger makes it: immutable, shared structure between versions, so a consumer can compare a
 * record (or a population's whole coverage map) by reference to see whether it changed.
 */
import type { Family } from '#/domain/catalog/vocabulary.ts';
import type {
  AcceptanceId,
  ActionId,
  AnswerId,
  CommentId,
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
import type {
  Acceptance,
  Action,
  Answer,
  Comment,
  Coverage,
  Evidence,
  FamilyStatement,
  LimitDecision,
  Population,
  Request,
  Review,
  Sample,
  Scenario,
  Settings,
  Signoff,
  Source,
} from '#/domain/workspace/entities.ts';

export interface Workspace {
  readonly settings: Settings;
  readonly populations: ReadonlyMap<PopulationId, Population>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly families: ReadonlyMap<Family, FamilyStatement>;
  /** Cells by population, then by source. A cell that nobody touched is not here: it is unknown. */
  readonly coverage: ReadonlyMap<PopulationId, ReadonlyMap<SourceId, Coverage>>;
  /** Answers of populations, and of the organisation under `null`. */
  readonly answers: ReadonlyMap<AnswerId, Answer>;
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly limits: ReadonlyMap<LimitDecisionId, LimitDecision>;
  readonly acceptances: ReadonlyMap<AcceptanceId, Acceptance>;
  readonly reviews: ReadonlyMap<ReviewId, Review>;
  readonly requests: ReadonlyMap<RequestId, Request>;
  readonly signoffs: ReadonlyMap<SignoffId, Signoff>;
  readonly samples: ReadonlyMap<SampleId, Sample>;
  readonly comments: ReadonlyMap<CommentId, Comment>;
  /** What is tried out as if. Nothing of it is in the collections above. */
  readonly scenarios: ReadonlyMap<ScenarioId, Scenario>;
  /** Records taken out of view, by `collection/id`: an undo, or an older edit that arrives late, still finds their fields. */
  readonly removed: ReadonlyMap<string, object>;
}
