/** Whether a claim, or a number that somebody commented on, is of what was chosen. */
import { ORGANISATION_READINESS, ORGANISATION_SCORE, partsOfSubject } from '#/domain/audit/comment-subjects.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** What of a record is wanted. `null`: all. */
export interface RecordScope {
  readonly populations: ReadonlySet<string> | null;
  /** `M3.1` and the like. */
  readonly criteria: ReadonlySet<string> | null;
}

/** What of the record is in scope already. */
type Kept = Pick<Workspace, 'answers' | 'actions' | 'evidence'>;

/** Of a claim as evidence names it: `coverage:<population>~<source>`, `answer:<criterion>@<population>`, `criterion:<id>`. */
export function isClaimInScope(claim: string, scope: RecordScope, actions: Kept['actions']): boolean {
  const [kind, id] = partsOfSubject(claim);
  switch (kind) {
    case 'coverage':
    case 'limit':
      return hasPopulation(scope, partBefore(id, '~'));
    case 'answer': {
      const owner = id.slice(id.indexOf('@') + 1);
      return hasCriterion(scope, partBefore(id, '@')) && (owner === 'org' || hasPopulation(scope, owner));
    }
    case 'criterion':
      return hasCriterion(scope, id);
    case 'action':
      return has(actions, id);
    default:
      return true;
  }
}

/**
 * A comment goes along where what it is on does. A number of the organisation is one of all its populations, and a
 * readiness one of the whole checklist: a part of them has numbers of its own, which nobody commented on.
 */
export function isSubjectInScope(subject: string, scope: RecordScope, { answers, actions, evidence }: Kept): boolean {
  const { populations, criteria } = scope;
  if (populations === null && criteria === null) return true;
  if (subject === ORGANISATION_SCORE) return populations === null;
  if (subject === ORGANISATION_READINESS) return populations === null && criteria === null;
  const [kind, id] = partsOfSubject(subject);
  switch (kind) {
    case 'population':
      return hasPopulation(scope, id);
    case 'readiness':
      return criteria === null && hasPopulation(scope, id);
    case 'question':
      return populations === null;
    case 'executive':
      return populations === null && (criteria === null || [...criteria].some((one) => partBefore(one, '.') === id));
    case 'gap':
      return isGapInScope(id, scope) && (populations === null || populations.has(partBefore(id, '~')));
    case 'evidence':
      return has(evidence, id);
    case 'answer':
      // Without an answer of its own the organisation has what its populations add up to.
      return (
        isClaimInScope(subject, scope, actions) && (populations === null || !id.endsWith('@org') || has(answers, id))
      );
    case 'coverage':
    case 'criterion':
    case 'limit':
    case 'action':
      return isClaimInScope(subject, scope, actions);
    default:
      return false;
  }
}

const CRITERION_GAP = 'criterion~';

/** Gaps of coverage belong to their population; a criterion that is not met has a key of its own. */
export function isGapInScope(key: string, scope: RecordScope): boolean {
  return !key.startsWith(CRITERION_GAP) || hasCriterion(scope, key.slice(CRITERION_GAP.length));
}

export function hasPopulation({ populations }: RecordScope, id: string): boolean {
  return populations === null || populations.has(id) || id === '';
}

export function hasCriterion({ criteria }: RecordScope, id: string): boolean {
  return criteria === null || criteria.has(id);
}

function partBefore(text: string, joint: string): string {
  return text.split(joint, 1)[0] ?? '';
}

function has(records: ReadonlyMap<string, unknown>, id: string): boolean {
  return records.has(id);
}
