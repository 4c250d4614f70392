/** The workspaces of this browser: list, make, open, copy, delete, back up, restore. */
import { create } from 'zustand';

import { referencedAttachments } from '#/data/idb/attachment-references.ts';
import { dropAttachmentsBut } from '#/data/idb/attachments.ts';
import type { Database, WorkspaceRecord } from '#/data/idb/database.ts';
import { commitsAfter, linesOf, readLedger, readLines } from '#/data/idb/read-ledger.ts';
import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';
import {
  editWorkspaceRecord,
  listWorkspaces,
  namePerson,
  putWorkspace,
  type LedgerLines,
  type Standing,
} from '#/data/idb/workspace-list.ts';
import { actorName, actorOfThisBrowser, rememberActorName, rememberWorkspace } from '#/data/session-storage.ts';
import type { TabChannel } from '#/data/tabs/tab-channel.ts';
import { EMPTY_HEAD, sealCommit } from '#/domain/ledger/append.ts';
import type { Commit, CommitDraft } from '#/domain/ledger/commit.ts';
import { fold } from '#/domain/ledger/fold.ts';
import type { WorkspaceId } from '#/domain/ids.ts';
import { err, ok, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { editSettings } from '#/domain/workspace/commands/settings-commands.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Settings } from '#/domain/workspace/entities.ts';
import {
  append,
  currentLines,
  flush,
  showNone,
  showPeople,
  showReadOnly,
  showWhenSaved,
  useDocument,
} from '#/state/document-store.ts';
import { warnOfClockAhead } from '#/state/warn-of-clock-ahead.ts';
import { newId } from '#/state/new-id.ts';

export type WorkspacesError = StorageError | CommandError;
type Done = Result<WorkspaceId, WorkspacesError>;

const useStore = create<{ readonly list: readonly WorkspaceRecord[] }>(() => ({ list: [] }));
let edges: { readonly db: Database; readonly tabs: TabChannel } | null = null;

export function connectWorkspaces(db: Database, tabs: TabChannel): void {
  edges = { db, tabs };
}

/** Every workspace of this browser, deleted ones included, the last changed first. */
export function useWorkspaceList(): readonly WorkspaceRecord[] {
  return useStore((state) => state.list);
}

export async function refreshList(): Promise<void> {
  if (edges !== null) useStore.setState({ list: await listWorkspaces(edges.db) });
}

export async function openWorkspace(id: WorkspaceId): Promise<Done> {
  return withDatabase(async (db) => {
    const opened = await showWhenSaved(() => readLedger(db, id));
    if (opened === 'gone') return err({ kind: 'workspace_gone' });
    if (opened === 'unsaved') return err(saveFailure());
    rememberWorkspace(id);
    warnOfClockAhead(opened);
    return ok(id);
  });
}

/** Why the edits on screen are not on disk. */
function saveFailure(): StorageError {
  const { save } = useDocument.getState();
  return save.kind === 'failed' ? save.error : { kind: 'storage_failed', detail: 'Not saved yet.' };
}

export async function createWorkspace(settings: Partial<Settings> & { readonly name: string }): Promise<Done> {
  const made = editSettings(emptyWorkspace(), settings);
  if (!made.ok) return made;
  const { commit, line } = sealCommit(made.value, EMPTY_HEAD, actorOfThisBrowser(), Date.now());
  return store({ id: newId('workspace'), sample: null, people: ownName() }, { commits: [commit], lines: [line] });
}

/**
 * Puts a checked ledger into the database and opens it. What stood under the id is replaced: ask before, and say in
 * `expected` what was looked at, so that nothing saved since is lost.
 */
export async function storeLedger(
  about: Pick<WorkspaceRecord, 'id' | 'sample' | 'people'>,
  ledger: LedgerLines,
  expected?: Standing,
): Promise<Done> {
  return store(about, ledger, expected);
}

async function store(
  about: Pick<WorkspaceRecord, 'id' | 'sample' | 'people'>,
  ledger: LedgerLines,
  expected?: Standing,
): Promise<Done> {
  return withDatabase(async (db, tabs) => {
    const { settings } = fold(ledger.commits);
    const now = Date.now();
    const existing = await db.get('workspaces', about.id);
    const record: WorkspaceRecord = {
      ...about,
      name: settings.name,
      organisation: settings.organisation,
      createdAt: existing?.createdAt ?? now,
      changedAt: now,
      deletedAt: null,
      // A newer backup that an auditor adds is read as the older one was.
      ...(existing?.isReadOnly === true ? { isReadOnly: true } : {}),
    };
    if (about.sample === null) askToPersist();
    // Edits that wait to be written would land on top of the ledger that takes the place of theirs.
    if (!(await flush())) return err(saveFailure());
    const put = await putWorkspace(db, record, ledger, expected);
    if (!put.ok) return put;
    tabs.post({ kind: 'replaced', workspace: about.id });
    return openWorkspace(about.id);
  });
}

/** A copy under a new id with its whole history. `change` is written as its next commit. */
export async function duplicateWorkspace(id: WorkspaceId, name: string, keepSample = false): Promise<Done> {
  const copy = await withDatabase(async (db) => {
    const opened = await readLedger(db, id);
    if (opened === null) return err({ kind: 'workspace_gone' } as const);
    const lines = await linesOf(db, id);
    const sample = keepSample ? opened.record.sample : null;
    return store(
      { id: newId('workspace'), sample, people: { ...opened.record.people, ...ownName() } },
      { commits: opened.commits, lines },
    );
  });
  if (!copy.ok) return copy;
  // A copy is one's own: its clock runs, even if it came from a sample that stands still.
  applyToOpen((workspace) => editSettings(workspace, { name, frozenOn: null }));
  await refreshList();
  return copy;
}

export async function renameWorkspace(id: WorkspaceId, name: string): Promise<Done> {
  if (useDocument.getState().record?.id !== id) {
    const opened = await openWorkspace(id);
    if (!opened.ok) return opened;
  }
  const made = editSettings(useDocument.getState().workspace, { name });
  if (!made.ok) return made.error.kind === 'no_change' ? ok(id) : made;
  append(made.value);
  return ok(id);
}

/** Whether a workspace is only read and audited in this browser. The record itself does not know. */
export async function setReadOnly(id: WorkspaceId, isReadOnly: boolean): Promise<Done> {
  return withDatabase(async (db, tabs) => {
    const edited = await editWorkspaceRecord(db, id, () => ({ isReadOnly }));
    if (!edited.ok) return edited;
    if (useDocument.getState().record?.id === id) showReadOnly(isReadOnly);
    tabs.post({ kind: 'replaced', workspace: id });
    return ok(id);
  });
}

function applyToOpen(
  command: (workspace: ReturnType<typeof emptyWorkspace>) => Result<CommitDraft, CommandError>,
): void {
  const made = command(useDocument.getState().workspace);
  if (made.ok) append(made.value);
}

/** Takes a workspace out of the list. `undoDelete` brings it back for thirty days. */
export async function deleteWorkspace(id: WorkspaceId): Promise<Done> {
  // What is not on disk yet would go with it and could not be brought back.
  if (useDocument.getState().record?.id === id && !(await flush())) {
    const { save } = useDocument.getState();
    if (save.kind === 'failed') return err(save.error);
  }
  return setDeleted(id, Date.now());
}

export async function undoDelete(id: WorkspaceId): Promise<Done> {
  return setDeleted(id, null);
}

async function setDeleted(id: WorkspaceId, deletedAt: number | null): Promise<Done> {
  return withDatabase(async (db, tabs) => {
    const edited = await editWorkspaceRecord(db, id, () => ({ deletedAt }));
    if (!edited.ok) return edited;
    tabs.post({ kind: 'replaced', workspace: id });
    if (deletedAt !== null && useDocument.getState().record?.id === id) {
      rememberWorkspace(null);
      showNone();
    }
    return ok(id);
  });
}

/** Everything a backup of a workspace needs. The open one comes from memory, unsaved changes included. */
export async function ledgerOf(
  id: WorkspaceId,
): Promise<Result<LedgerLines & { readonly record: WorkspaceRecord }, StorageError>> {
  const { record, commits } = useDocument.getState();
  if (record?.id === id) return ok({ record, commits, lines: currentLines() });
  return withDatabase(async (db): Promise<Result<LedgerLines & { readonly record: WorkspaceRecord }, StorageError>> => {
    const opened = await readLedger(db, id);
    if (opened === null) return err({ kind: 'workspace_gone' });
    return ok({ record: opened.record, commits: opened.commits, lines: await linesOf(db, id) });
  });
}

/** The raw lines as they lie in the database, once what waits to be saved is there: what a check has to read. */
export async function storedLines(id: WorkspaceId): Promise<Result<readonly string[], StorageError>> {
  return withDatabase(async (db) => ((await flush()) ? ok(await linesOf(db, id)) : err(saveFailure())));
}

/** The same, part by part: to hold a large ledger at once, a page stands still. `onPart` must not wait for anything. */
export async function readStoredLines(
  id: WorkspaceId,
  onPart: (lines: readonly string[]) => void,
): Promise<Result<null, StorageError>> {
  return withDatabase(async (db): Promise<Result<null, StorageError>> => {
    if (!(await flush())) return err(saveFailure());
    await readLines(db, id, onPart);
    return ok(null);
  });
}

/** Takes out files that no ledger of this browser speaks of, and answers how many bytes that freed. */
export async function dropUnusedAttachments(): Promise<Result<number, StorageError>> {
  return withDatabase(async (db): Promise<Result<number, StorageError>> => {
    if (!(await flush())) return err(saveFailure());
    return dropAttachmentsBut(await referencedAttachments(db), Date.now());
  });
}

/** `null` where no workspace has that id, deleted or not. */
export async function storedCommits(
  id: WorkspaceId,
): Promise<{ readonly record: WorkspaceRecord; readonly commits: readonly Commit[] } | null> {
  const db = edges?.db;
  if (db === undefined) return null;
  const record = await db.get('workspaces', id);
  return record === undefined ? null : { record, commits: await commitsAfter(db, id, null) };
}

/** The name under which this browser profile's changes are shown, in this workspace and the next ones. */
export async function nameMyself(name: string): Promise<Result<null, StorageError>> {
  rememberActorName(name);
  const { record } = useDocument.getState();
  if (record === null || edges === null) return ok(null);
  const actor = actorOfThisBrowser();
  const named = await namePerson(edges.db, record.id, actor, name);
  if (named.ok) showPeople({ ...record.people, [actor]: name });
  return named;
}

function ownName(): WorkspaceRecord['people'] {
  const name = actorName();
  return name === '' ? {} : { [actorOfThisBrowser()]: name };
}

async function withDatabase<T, E>(
  work: (db: Database, tabs: TabChannel) => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageError>> {
  if (edges === null) return err({ kind: 'storage_unavailable', detail: 'the database is not open' });
  try {
    const result = await work(edges.db, edges.tabs);
    await refreshList();
    return result;
  } catch (cause) {
    return err(storageErrorOf(cause));
  }
}

/** Asks the browser not to throw the record away when space runs short. Worth asking once there is something to keep. */
function askToPersist(): void {
  void navigator.storage?.persist?.();
}
