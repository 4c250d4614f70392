/** What every export is made from: one record, on one day, for some or all populations. The same one gives the same bytes. */
import type { Catalog, Controls, Strategy } from '#/domain/catalog/catalog.ts';
import { partOfChecklist } from '#/domain/catalog/checklist-part.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { linesUntil } from '#/domain/ledger/as-of.ts';
import { dayOf } from '#/domain/ledger/clock.ts';
import type { Commit, Op } from '#/domain/ledger/commit.ts';
import { headOf } from '#/domain/ledger/head.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { People } from '#/exchange/backup/backup-file.ts';
import { controlsIn, criteriaIn, type ScopedControl } from '#/exchange/checklist-scope.ts';
import { controlsDigest, rulesOf, type PackScope, type Rules } from '#/exchange/pack/about.ts';
import { factsOf } from '#/exchange/pack/facts.ts';
import { isSubjectInScope, type RecordScope } from '#/exchange/pack/claim-in-scope.ts';

export interface ExportSnapshot extends PackScope {
  readonly workspaceId: WorkspaceId;
  /** The populations and criteria in scope and what belongs to them. */
  readonly workspace: Workspace;
  /** Its checklist is the part in scope. */
  readonly catalog: Catalog;
  /** Of the whole catalog. */
  readonly rules: Rules;
  /** The controls that the scope was chosen by; none where it was not. */
  readonly controls: readonly ScopedControl[];
  readonly strategy: Strategy;
  /** Of `workspace` by `catalog`, so its organisation is the populations in scope and its readiness that of the criteria. */
  readonly score: WorkspaceScore;
  /** Every change in id order, whatever the scope: what a sample was drawn from. */
  readonly ledger: readonly Commit[];
  /** In id order: up to the day that is shown, without those that touch what is out of scope alone. */
  readonly commits: readonly Commit[];
  /** Names of actors; empty where they were left out. */
  readonly people: People;
  /** Of the lines up to the day that is shown; `null` of an empty record. */
  readonly head: string | null;
  /** ISO 8601, UTC, of the last change that is shown; `null` of an empty record. No export has an instant of any clock but the record's. */
  readonly lastChangeAt: string | null;
}

export interface SnapshotInput {
  readonly workspaceId: WorkspaceId;
  /** The raw lines of the whole ledger, in id order, and the same as commits. */
  readonly lines: readonly string[];
  readonly commits: readonly Commit[];
  readonly people: People;
  readonly catalog: Catalog;
  readonly strategy: Strategy;
  /** Which controls the items of the checklist touch. */
  readonly controls: Controls;
  readonly scope: PackScope;
}

export function snapshotOf({ lines, commits, scope, catalog, controls, ...rest }: SnapshotInput): ExportSnapshot {
  const { asOf, checklist } = scope;
  const criteria = criteriaIn(checklist, catalog.checklist, controls);
  const part = criteria === null ? catalog : { ...catalog, checklist: partOfChecklist(catalog.checklist, criteria) };
  const shown = asOf === null ? commits : commits.filter((commit) => dayOf(commit) <= asOf);
  const facts = factsOf(commits, scope, criteria, part);
  const wanted = { populations: scope.populations && new Set(scope.populations), criteria };
  return {
    ...rest,
    ...scope,
    ...facts,
    catalog: part,
    rules: {
      ...rulesOf(catalog),
      ...(checklist?.by === 'controls' ? { controls: controlsDigest(controls) } : {}),
    },
    controls: controlsIn(checklist, controls),
    ledger: commits,
    commits: commitsOf(shown, wanted, facts.workspace),
    head: headOf(lines.slice(0, linesUntil(commits, asOf))),
    lastChangeAt: shown.reduce<string | null>((latest, { at }) => (latest !== null && latest > at ? latest : at), null),
  };
}

/**
 * A commit belongs to a scope when any of its operations is of a population and a criterion in it, or of none at all.
 * Actions and evidence go with what else is in the commit: completing an action of other populations says nothing of these.
 * `kept`: what of the record is in scope.
 */
function commitsOf(commits: readonly Commit[], scope: RecordScope, kept: Workspace): readonly Commit[] {
  const { populations, criteria } = scope;
  if (populations === null && criteria === null) return commits;
  const accepted = namedBy(commits, 'acceptances', 'population');
  const commented = namedBy(commits, 'comments', 'subject');
  const isWanted = (op: Op) => {
    const subject = commented.get(op.at[1]);
    if (subject !== undefined) return isSubjectInScope(subject, scope, kept);
    const population = populationIn(op) ?? accepted.get(op.at[1]) ?? null;
    const criterion = criterionIn(op);
    return (
      (populations === null || population === null || populations.has(population)) &&
      (criteria === null || criterion === null || criteria.has(criterion))
    );
  };
  return commits.filter(({ ops }) => {
    const deciding = ops.filter(({ at: [collection] }) => collection !== 'actions' && collection !== 'evidence');
    return deciding.length === 0 || deciding.some(isWanted);
  });
}

/** The criterion that an operation is of; `null` where it is of none. */
function criterionIn({ at: [collection, entity] }: Op): string | null {
  return collection === 'answers' ? entity.slice(0, Math.max(entity.indexOf('@'), 0)) : null;
}

/** A record with an id of its own: the operation that made it says in a field what it belongs to. */
function namedBy(commits: readonly Commit[], of: Op['at'][0], by: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { ops } of commits) {
    for (const { at, to } of ops) {
      const [collection, entity, field] = at;
      if (collection === of && field === by && typeof to === 'string' && to !== '') found.set(entity, to);
    }
  }
  return found;
}

/** The population that an operation is of, by the id of its record; `null` where the id names none. */
function populationIn({ at: [collection, entity] }: Op): string | null {
  if (collection === 'populations') return entity;
  if (collection === 'coverage' || collection === 'limits') return entity.slice(0, entity.indexOf('~'));
  const owner = collection === 'answers' ? entity.slice(entity.indexOf('@') + 1) : 'org';
  return owner === 'org' ? null : owner;
}
