/** What follows from the lines of a ledger. Whoever makes a pack and whoever checks one work it out here. */
import type { Catalog } from '#/domain/catalog/catalog.ts';
import { asOf as workspaceAsOf } from '#/domain/ledger/as-of.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import { scoreWorkspace } from '#/domain/scoring/score-workspace.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { PackScope } from '#/exchange/pack/about.ts';
import { withinScope } from '#/exchange/pack/within-scope.ts';

export interface PackFacts {
  /** What is in scope and what belongs to it. */
  readonly workspace: Workspace;
  readonly score: WorkspaceScore;
}

/** `criteria`: those in scope, `null` for all; `catalog`: with the part of the checklist that holds them. */
export function factsOf(
  commits: readonly Commit[],
  { on, asOf, populations }: Omit<PackScope, 'checklist'>,
  criteria: ReadonlySet<string> | null,
  catalog: Catalog,
): PackFacts {
  const whole = asOf === null ? fold(commits) : workspaceAsOf(commits, asOf);
  const workspace = withinScope(whole, { populations: populations && new Set(populations), criteria });
  return { workspace, score: scoreWorkspace(workspace, catalog, on) };
}
