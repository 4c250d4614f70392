/** The browser's own database. Everything a workspace is lies in `commits`; the other stores can be made again from it. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

import type { ActorId, CommitId, WorkspaceId } from '#/domain/ids.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

const NAME = 'telltale';
const VERSION = 1;

export interface WorkspaceRecord {
  readonly id: WorkspaceId;
  readonly name: string;
  readonly organisation: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Taken out of the list; the ledger stays until it is purged. */
  readonly deletedAt: number | null;
  /** Id of the bundled sample it was opened from; `null` for one's own. */
  readonly sample: string | null;
  readonly people: Readonly<Record<ActorId, string>>;
  /** Opened in this browser to be read and audited, not changed. Left out: to be worked in. */
  readonly isReadOnly?: boolean;
}

export interface CommitRecord {
  readonly workspace: WorkspaceId;
  readonly id: CommitId;
  /** The raw canonical line. */
  readonly line: string;
}

interface HeadRecord {
  readonly workspace: WorkspaceId;
  readonly latest: CommitId | null;
  readonly lastLineHash: ReadonlyMap<ActorId, string>;
  readonly count: number;
}

/** A folded workspace, to open faster. Deleting it changes nothing but time. */
interface CheckpointRecord {
  readonly workspace: WorkspaceId;
  readonly upTo: CommitId;
  readonly count: number;
  /** The fields that records had when it was written: with others, it is made again. */
  readonly shape?: string;
  readonly folded: Workspace;
}

interface Schema extends DBSchema {
  workspaces: { key: WorkspaceId; value: WorkspaceRecord };
  commits: { key: [WorkspaceId, CommitId]; value: CommitRecord };
  heads: { key: WorkspaceId; value: HeadRecord };
  checkpoints: { key: WorkspaceId; value: CheckpointRecord };
}

export type Database = IDBPDatabase<Schema>;

export async function openDatabase(name = NAME): Promise<Database> {
  const db = await openDB<Schema>(name, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('workspaces', { keyPath: 'id' });
      fresh.createObjectStore('commits', { keyPath: ['workspace', 'id'] });
      fresh.createObjectStore('heads', { keyPath: 'workspace' });
      fresh.createObjectStore('checkpoints', { keyPath: 'workspace' });
    },
    // A newer version of the page in another tab wants to upgrade: make way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return db;
}

/** All commits of a workspace lie between these keys. */
export function commitsOf(workspace: WorkspaceId, after?: CommitId | null): IDBKeyRange {
  return IDBKeyRange.bound([workspace, after ?? ''], [workspace, '\uffff'], after != null, false);
}
