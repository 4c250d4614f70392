/** Newer items take the place of older ones, which stay in the record: `replaces` points from the newer to the older. */
import type { EvidenceId } from '#/domain/ids.ts';
import { oncePer } from '#/domain/once-per.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Items = Workspace['evidence'];

/** By what they replace. */
const newerItems = oncePer((evidence: Items) =>
  Map.groupBy<string, Evidence>([...evidence.values()].filter(isNewer), ({ replaces }) => replaces),
);

/** The items that replace this one; more than one where two people did so apart. */
export function newerVersions(evidence: Items, id: EvidenceId): readonly Evidence[] {
  return newerItems(evidence).get(id) ?? [];
}

/** Two people may close a circle of one or more items: nothing replaces itself. */
function isNewer({ id, replaces }: Evidence): boolean {
  return replaces !== '' && replaces !== id;
}

export function isReplaced(evidence: Items, id: EvidenceId): boolean {
  return newerVersions(evidence, id).length > 0;
}

/** The older versions of an item that are in view, the latest of them first. */
export function olderVersions(evidence: Items, { id, replaces }: Evidence): readonly Evidence[] {
  const versions: Evidence[] = [];
  const seen = new Set<string>([id]);
  const byId = evidence as ReadonlyMap<string, Evidence>;
  for (let older = byId.get(replaces); older !== undefined && !seen.has(older.id); older = byId.get(older.replaces)) {
    seen.add(older.id);
    versions.push(older);
  }
  return versions;
}
