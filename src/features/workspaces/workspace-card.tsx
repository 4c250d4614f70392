import { Ellipsis } from 'lucide-react';
import { useState } from 'react';

import type { WorkspaceRecord } from '#/data/idb/database.ts';
import { SAMPLES } from '#/data/samples/load-sample.ts';
import { isoDateOf } from '#/domain/dates.ts';
import { backUpWorkspace } from '#/features/workspaces/back-up-workspace.ts';
import { resetSample } from '#/features/workspaces/open-sample.ts';
import { RenameDialog } from '#/features/workspaces/rename-dialog.tsx';
import { report } from '#/features/workspaces/report.ts';
import { notify } from '#/state/notices.ts';
import {
  deleteWorkspace,
  duplicateWorkspace,
  openWorkspace,
  setReadOnly,
  undoDelete,
} from '#/state/workspaces-store.ts';
import { Badge } from '#/ui/badge.tsx';
import { Button } from '#/ui/button.tsx';
import { ConfirmDialog } from '#/ui/confirm-dialog.tsx';
import { formatDate } from '#/ui/format.ts';
import { Menu, type MenuItem } from '#/ui/menu.tsx';

import styles from './workspace-card.module.css';

export interface WorkspaceCardProps {
  readonly record: WorkspaceRecord;
  readonly isOpen: boolean;
  readonly onOpened: () => void;
}

export function WorkspaceCard({ record, isOpen, onOpened }: WorkspaceCardProps) {
  const { id, name, organisation, changedAt } = record;
  const sample = SAMPLES.find((candidate) => candidate.id === record.sample);
  const [asking, setAsking] = useState<'rename' | 'reset' | null>(null);

  const sampleItems: readonly MenuItem[] =
    sample === undefined
      ? []
      : [
          {
            label: 'Keep as my own',
            hint: 'A copy that lives in the present and is never reset',
            onSelect: () => void duplicateWorkspace(id, name).then((result) => report(result) && onOpened()),
          },
          { label: 'Reset the sample', hint: 'Back to how it came', onSelect: () => setAsking('reset') },
        ];

  return (
    <li className={styles.card} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <h2>{name}</h2>
        {sample === undefined ? null : <Badge>Sample</Badge>}
        {record.isReadOnly === true ? <Badge>Read only</Badge> : null}
        {isOpen ? <Badge tone="good">Open</Badge> : null}
        <span className={styles.menu}>
          <Menu
            label={`More for ${name}`}
            iconOnly
            variant="quiet"
            icon={<Ellipsis />}
            items={[
              ...(record.isReadOnly === true ? [] : [{ label: 'Rename', onSelect: () => setAsking('rename') }]),
              {
                label: 'Duplicate',
                hint: 'With its whole history',
                onSelect: () => void duplicateWorkspace(id, `${name} (copy)`).then(report),
              },
              readOnlyItem(record, onOpened),
              ...sampleItems,
              { label: 'Delete', danger: true, onSelect: () => void deleteWithUndo(record) },
            ]}
          />
        </span>
      </div>
      <p className={styles.about}>
        {organisation === '' || organisation === name ? '' : `${organisation} · `}
        changed {formatDate(isoDateOf(changedAt))}
      </p>
      <div className={styles.actions}>
        <Button
          variant={isOpen ? 'default' : 'primary'}
          aria-label={isOpen ? `Go to it: ${name}` : `Open ${name}`}
          onClick={() => void openWorkspace(id).then((result) => report(result) && onOpened())}
        >
          {isOpen ? 'Go to it' : 'Open'}
        </Button>
        <Button aria-label={`Back up ${name}`} onClick={() => void backUpWorkspace(id)}>
          Back up
        </Button>
      </div>
      {asking === 'rename' ? <RenameDialog record={record} onClose={() => setAsking(null)} /> : null}
      {sample === undefined ? null : (
        <ConfirmDialog
          title={`Reset ${name}?`}
          opened={asking === 'reset'}
          onClose={() => setAsking(null)}
          onConfirm={() => void resetSample(sample.id).then((done) => done && onOpened())}
          confirmLabel="Reset the sample"
          danger
        >
          Everything you changed in it goes, and this cannot be undone. To keep it, choose “Keep as my own” first.
        </ConfirmDialog>
      )}
    </li>
  );
}

function readOnlyItem({ id, isReadOnly = false }: WorkspaceRecord, onOpened: () => void): MenuItem {
  if (isReadOnly)
    return {
      label: 'Allow changes',
      hint: 'It is yours to work in',
      onSelect: () => void setReadOnly(id, false).then(report),
    };
  const openToRead = async () => {
    if (report(await setReadOnly(id, true)) && report(await openWorkspace(id))) onOpened();
  };
  return {
    label: 'Open to read only',
    hint: 'Look, ask, sample, sign and comment; change nothing',
    onSelect: () => void openToRead(),
  };
}

async function deleteWithUndo({ id, name }: WorkspaceRecord): Promise<void> {
  if (!report(await deleteWorkspace(id))) return;
  notify({
    tone: 'info',
    what: `${name} was deleted.`,
    why: 'It can be brought back for 30 days, under Workspaces.',
    todo: '',
    action: { label: 'Bring back', run: () => void undoDelete(id).then(report) },
  });
}
