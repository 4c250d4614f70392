import type { WorkspaceRecord } from '#/data/idb/database.ts';
import { KEEP_DELETED_DAYS } from '#/data/idb/workspace-list.ts';
import { isoDateOf } from '#/domain/dates.ts';
import { report } from '#/features/workspaces/report.ts';
import { undoDelete } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';
import { Card } from '#/ui/card.tsx';
import { formatDate } from '#/ui/format.ts';

import styles from './deleted-list.module.css';

export interface DeletedListProps {
  readonly records: readonly WorkspaceRecord[];
}

export function DeletedList({ records }: DeletedListProps) {
  if (records.length === 0) return null;
  return (
    <Card title="Deleted" hint={`kept for ${KEEP_DELETED_DAYS} days`} className={styles.card}>
      <ul className={styles.list}>
        {records.map(({ id, name, deletedAt }) => (
          <li key={id}>
            <span>
              {name} <small>deleted {formatDate(isoDateOf(deletedAt ?? 0))}</small>
            </span>
            <Button size="s" aria-label={`Bring back ${name}`} onClick={() => void undoDelete(id).then(report)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
