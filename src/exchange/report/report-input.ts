import type { Catalog } from '#/domain/catalog/catalog.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { ActorId } from '#/domain/ids.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export interface ReportInput {
  readonly workspace: Workspace;
  readonly score: WorkspaceScore;
  readonly catalog: Catalog;
  readonly on: IsoDate;
  /** In words: all populations, or which. */
  readonly scope: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Hash of the last line of the ledger. */
  readonly head: string;
  readonly commits: readonly Commit[];
  /** Names of actors; empty where they were left out. */
  readonly people: Readonly<Record<ActorId, string>>;
  /** What the strategy is and which versions, in words. */
  readonly strategy: string;
  /** Notice that the terms of ATT&CK ask for. */
  readonly attribution: string;
}
