/** The last changes of the record as the log of the assessment. */
import type { ActorId } from '#/domain/ids.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import type { ExportSnapshot } from '#/exchange/export-snapshot.ts';
import type { OscalIds } from '#/exchange/oscal/oscal-ids.ts';
import { oneLine, ownProp, type OscalObject } from '#/exchange/oscal/oscal-text.ts';

/** The head of the ledger stands for all of it; a log that nobody can read through stands for nothing. */
const LAST_CHANGES = 1_000;

function shownCommits({ commits }: ExportSnapshot): readonly Commit[] {
  return commits.slice(-LAST_CHANGES);
}

/** `null` without a change: an empty log is refused by the schema. */
export function assessmentLog(snapshot: ExportSnapshot, ids: OscalIds): OscalObject | null {
  const shown = shownCommits(snapshot);
  if (shown.length === 0) return null;
  return {
    entries: shown.map(({ id, at, actor, label, hash }) => ({
      uuid: ids('commit', id),
      title: oneLine(label, 'A change'),
      start: at,
      'logged-by': [{ 'party-uuid': ids('actor', actor) }],
      props: [...ownProp('commit', id), ...ownProp('commit-sha256', hash)],
    })),
  };
}

export function actorsInLog(snapshot: ExportSnapshot): ReadonlySet<ActorId> {
  return new Set(shownCommits(snapshot).map(({ actor }) => actor));
}
