import { keepEvidenceNumbers } from '#/domain/evidence/evidence-numbers.ts';
import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Action, Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** What of a record is wanted. `null`: all. */
export interface RecordScope {
  readonly populations: ReadonlySet<string> | null;
  /** `M3.1` and the like. */
  readonly criteria: ReadonlySet<string> | null;
}

/**
 * The workspace as if only what is in scope were in it. What is the organisation's stays; what names other populations or
 * other criteria alone goes. Coverage goes with its population and never with a criterion: criteria are worked out from it.
 */
export function withinScope(workspace: Workspace, scope: RecordScope): Workspace {
  if (scope.populations === null && scope.criteria === null) return workspace;
  const isWanted = ({ population }: { readonly population: string | null }) =>
    population === null || population === '' || hasPopulation(scope, population);
  const actions = filtered(workspace.actions, (action) => isWantedAction(action, scope, isWanted));
  const isWantedClaim = (claim: string) => isInScope(claim, scope, actions);
  const isWantedItem = ({ supports }: Evidence) => supports.length === 0 || supports.some(isWantedClaim);
  const evidence = new Map(
    [...filtered(workspace.evidence, isWantedItem)].map(([id, item]) => [
      id,
      Object.assign({}, item, { supports: item.supports.filter(isWantedClaim) }),
    ]),
  );
  keepEvidenceNumbers(workspace, evidence);
  // A comment on an item of evidence goes with the item.
  const kept: ReadonlySet<string> = new Set(evidence.keys());
  const isWantedSubject = (subject: string) =>
    subject.startsWith(ITEM) ? kept.has(subject.slice(ITEM.length)) : isWantedClaim(subject);
  return {
    ...workspace,
    populations: filtered(workspace.populations, ({ id }) => hasPopulation(scope, id)),
    coverage: filtered(workspace.coverage, (_, population) => hasPopulation(scope, population)),
    answers: filtered(workspace.answers, (answer) => isWanted(answer) && hasCriterion(scope, answer.criterion)),
    limits: filtered(workspace.limits, isWanted),
    acceptances: filtered(
      workspace.acceptances,
      (acceptance) => isWanted(acceptance) && isGapInScope(acceptance.subject, scope),
    ),
    actions,
    evidence,
    requests: filtered(workspace.requests, ({ about }) => isWantedClaim(about)),
    comments: filtered(workspace.comments, ({ subject }) => isWantedSubject(subject)),
  };
}

const ITEM = 'evidence:';

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

const CRITERION_GAP = 'criterion~';

/** Gaps of coverage belong to their population; a criterion that is not met has a key of its own. */
function isGapInScope(key: string, scope: RecordScope): boolean {
  return !key.startsWith(CRITERION_GAP) || hasCriterion(scope, key.slice(CRITERION_GAP.length));
}

/** A criterion, or what would be bought once for the organisation. */
function isOfAll(gap: string): boolean {
  return gap.startsWith(CRITERION_GAP) || gap.startsWith('organisation~');
}

/** Of a claim as evidence names it: `coverage:<population>~<source>`, `answer:<criterion>@<population>`; or of what a comment is about. */
function isInScope(claim: string, scope: RecordScope, actions: Workspace['actions']): boolean {
  const [kind, id] = cut(claim, ':');
  switch (kind) {
    case 'coverage':
    case 'limit':
      return hasPopulation(scope, cut(id, '~')[0]);
    case 'population':
    case 'readiness':
      return hasPopulation(scope, id);
    case 'answer': {
      const [criterion, owner] = cut(id, '@');
      return hasCriterion(scope, criterion) && (owner === 'org' || hasPopulation(scope, owner));
    }
    case 'gap':
      return isGapInScope(id, scope) && (isOfAll(id) || hasPopulation(scope, cut(id, '~')[0]));
    case 'criterion':
      return hasCriterion(scope, id);
    case 'action':
      return (actions as ReadonlyMap<string, Action>).has(id);
    default:
      return true;
  }
}

function hasPopulation({ populations }: RecordScope, id: string): boolean {
  return populations === null || populations.has(id) || id === '';
}

function hasCriterion({ criteria }: RecordScope, id: string): boolean {
  return criteria === null || criteria.has(id);
}

function cut(text: string, joint: string): readonly [string, string] {
  const at = text.indexOf(joint);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + joint.length)];
}

function filtered<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  keep: (value: Value, key: Key) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([key, value]) => keep(value, key)));
}
