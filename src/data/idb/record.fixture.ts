import type { WorkspaceRecord } from '#/data/idb/database.ts';
import type { WorkspaceId } from '#/domain/ids.ts';

/** A workspace of one's own in the list of this browser, with nobody named. */
export const RECORD: WorkspaceRecord = {
  id: 'ws-1' as WorkspaceId,
  name: 'Test',
  organisation: '',
  createdAt: 1,
  changedAt: 1,
  deletedAt: null,
  sample: null,
  people: {},
};
