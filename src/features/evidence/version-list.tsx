import styles from '#/features/evidence/evidence.module.css';
import { evidenceNumberOf } from '#/domain/evidence/evidence-numbers.ts';
import { newerVersions, olderVersions } from '#/domain/evidence/evidence-versions.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import { formatDate } from '#/ui/format.ts';

interface Props {
  readonly item: Evidence;
  readonly onItem: (id: string) => void;
}

/** What took its place, and what it took the place of. Nothing where it is the only version. */
export function VersionList({ item, onItem }: Props) {
  const workspace = useWorkspace();
  const newer = newerVersions(workspace.evidence, item.id);
  const older = olderVersions(workspace.evidence, item);
  if (newer.length === 0 && older.length === 0) return null;
  const line = (version: Evidence, what: string) => (
    <li key={version.id}>
      <button type="button" className={styles.plain} onClick={() => onItem(version.id)}>
        {evidenceNumberOf(workspace, version.id)}
      </button>{' '}
      {version.title}
      <span className={styles.note}>
        {' '}
        {what}
        {version.date === null ? '' : `, ${formatDate(version.date)}`}
      </span>
    </li>
  );
  return (
    <>
      <h4>Versions</h4>
      {newer.length > 1 ? (
        <p className={styles.note}>Two people put a newer version in its place while apart. Both were kept.</p>
      ) : null}
      <ul className={styles.versions}>
        {newer.map((version) => line(version, 'newer'))}
        {older.map((version) => line(version, 'older'))}
      </ul>
    </>
  );
}
