import { keepEvidenceNumbers } from '#/domain/evidence/evidence-numbers.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Action, Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import {
  hasCriterion,
  hasPopulation,
  isClaimInScope,
  isGapInScope,
  isSubjectInScope,
  type RecordScope,
} from '#/exchange/pack/claim-in-scope.ts';

/**
 * The workspace as if only what is in scope were in it. What is the organisation's stays; what names other populations or
 * other criteria alone goes. Coverage goes with its population and never with a criterion: criteria are worked out from it.
 */
export function withinScope(workspace: Workspace, scope: RecordScope): Workspace {
  if (scope.populations === null && scope.criteria === null) return workspace;
  const isWanted = ({ population }: { readonly population: string | null }) =>
    population === null || population === '' || hasPopulation(scope, population);
  const actions = filtered(workspace.actions, (action) => isWantedAction(action, scope, isWanted));
  const isWantedClaim = (claim: string) => isClaimInScope(claim, scope, actions);
  const isWantedItem = ({ supports }: Evidence) => supports.length === 0 || supports.some(isWantedClaim);
  const evidence = new Map(
    [...filtered(workspace.evidence, isWantedItem)].map(([id, item]) => [
      id,
      Object.assign({}, item, { supports: item.supports.filter(isWantedClaim) }),
    ]),
  );
  keepEvidenceNumbers(workspace, evidence);
  const answers = filtered(workspace.answers, (answer) => isWanted(answer) && hasCriterion(scope, answer.criterion));
  const kept = { answers, actions, evidence };
  return {
    ...workspace,
    populations: filtered(workspace.populations, ({ id }) => hasPopulation(scope, id)),
    coverage: filtered(workspace.coverage, (_, population) => hasPopulation(scope, population)),
    limits: filtered(workspace.limits, isWanted),
    acceptances: filtered(
      workspace.acceptances,
      (acceptance) => isWanted(acceptance) && isGapInScope(acceptance.subject, scope),
    ),
    ...kept,
    requests: filtered(workspace.requests, ({ about }) => isWantedClaim(about)),
    comments: filtered(workspace.comments, ({ subject }) => isSubjectInScope(subject, scope, kept)),
  };
}

/** By what it changes, and by the criteria that it says it is for. */
function isWantedAction(
  action: Action,
  scope: RecordScope,
  isWanted: (change: { readonly population: string | null }) => boolean,
): boolean {
  const { changes, modes, criteria } = action;
  return (
    (!changesRecord(action) || changes.some(isWanted) || modes.some(isWanted)) &&
    (criteria.length === 0 || criteria.some((criterion) => hasCriterion(scope, criterion)))
  );
}

function filtered<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  keep: (value: Value, key: Key) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([key, value]) => keep(value, key)));
}
