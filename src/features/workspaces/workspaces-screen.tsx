import { useState } from 'react';
import { useNavigate } from 'react-router';

import { SAMPLES } from '#/data/samples/load-sample.ts';
import { CreateDialog } from '#/features/workspaces/create-dialog.tsx';
import { DeletedList } from '#/features/workspaces/deleted-list.tsx';
import { openSample } from '#/features/workspaces/open-sample.ts';
import { RestoreButton } from '#/features/workspaces/restore-button.tsx';
import { WorkspaceCard } from '#/features/workspaces/workspace-card.tsx';
import { useDocument } from '#/state/document-store.ts';
import { useWorkspaceList } from '#/state/workspaces-store.ts';
import { Button } from '#/ui/button.tsx';
import { EmptyState } from '#/ui/empty-state.tsx';
import { Menu } from '#/ui/menu.tsx';
import { PageHeader } from '#/ui/page-header.tsx';

import styles from './workspaces-screen.module.css';

/** Every workspace of this browser and what one does with a whole one. */
export function WorkspacesScreen() {
  const navigate = useNavigate();
  const list = useWorkspaceList();
  const openId = useDocument((document) => document.record?.id ?? null);
  const [creating, setCreating] = useState(false);
  const kept = list.filter(({ deletedAt }) => deletedAt === null);
  const deleted = list.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <>
      <PageHeader
        title="Workspaces"
        actions={
          <>
            <Menu
              label="Open a sample"
              items={SAMPLES.map(({ id, name, about }) => ({
                label: name,
                hint: about,
                onSelect: () => void openSample(id).then((opened) => (opened ? navigate('/') : undefined)),
              }))}
            />
            <RestoreButton onRestored={() => void navigate('/')} />
            <Button variant="primary" onClick={() => setCreating(true)}>
              New workspace
            </Button>
          </>
        }
      >
        <p className={styles.about}>
          Workspaces live in this browser profile only. A backup is one file with the whole history; keep one where you
          keep what matters.
        </p>
      </PageHeader>
      {kept.length === 0 ? (
        <EmptyState title="No workspace yet" actions={<Button onClick={() => setCreating(true)}>Create one</Button>}>
          Start empty, open a sample to look around, or restore a file.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {kept.map((record) => (
            <WorkspaceCard
              key={record.id}
              record={record}
              isOpen={record.id === openId}
              onOpened={() => void navigate('/')}
            />
          ))}
        </ul>
      )}
      <DeletedList records={deleted} />
      {creating ? (
        <CreateDialog onClose={() => setCreating(false)} onCreated={() => void navigate('/inventory')} />
      ) : null}
    </>
  );
}
