/** Opens the database and the tab channel, then the workspace this tab had open. */
import type { Database, WorkspaceRecord } from '#/data/idb/database.ts';
import { openDatabase } from '#/data/idb/database.ts';
import { readLedger } from '#/data/idb/read-ledger.ts';
import { storageErrorOf } from '#/data/idb/storage-error.ts';
import { listWorkspaces, purgeDeleted } from '#/data/idb/workspace-list.ts';
import { rememberedWorkspace, rememberWorkspace } from '#/data/session-storage.ts';
import { openTabChannel, type TabMessage } from '#/data/tabs/tab-channel.ts';
import {
  connectEdges,
  foldInOthers,
  hasUnsaved,
  showFailure,
  showNone,
  showOpened,
  showWhenSaved,
  useDocument,
} from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';
import { warnOfClockAhead } from '#/state/warn-of-clock-ahead.ts';
import { WORKSPACE_PARAM } from '#/state/workspace-param.ts';
import { connectWorkspaces, refreshList } from '#/state/workspaces-store.ts';

/** Called once, by the entry of the page. */
export async function boot(): Promise<void> {
  try {
    const db = await openDatabase();
    const tabs = openTabChannel((message) => void onOtherTab(db, message));
    connectEdges(db, tabs);
    connectWorkspaces(db, tabs);
    window.addEventListener('beforeunload', (event) => {
      if (hasUnsaved()) event.preventDefault();
    });
    await purgeDeleted(db, Date.now());
    await openRemembered(db);
    await refreshList();
  } catch (cause) {
    showFailure(storageErrorOf(cause));
  }
}

async function openRemembered(db: Database): Promise<void> {
  const remembered = rememberedWorkspace();
  const remaining = (await listWorkspaces(db)).filter(({ deletedAt }) => deletedAt === null);
  const linked = linkedWorkspace();
  const candidate =
    remaining.find(({ id }) => id === linked) ?? remaining.find(({ id }) => id === remembered) ?? remaining[0];
  const opened = candidate === undefined ? null : await readLedger(db, candidate.id);
  if (opened === null) showNone();
  else {
    showOpened(opened);
    warnOfClockAhead(opened);
  }
  if (linked !== null) landFromLink(linked, opened?.record ?? null);
}

/** The workspace that a copied link is of. */
function linkedWorkspace(): string | null {
  return new URL(window.location.href).searchParams.get(WORKSPACE_PARAM);
}

/** What a link shows elsewhere must not be taken for it: another workspace says so. Once it is there, it is not named any more. */
function landFromLink(linked: string, opened: Pick<WorkspaceRecord, 'id' | 'name'> | null): void {
  if (linked !== opened?.id) {
    notify({
      tone: 'info',
      what: 'This link is of a workspace that this browser does not have.',
      why: opened === null ? 'So there is nothing to show yet.' : `What you see is ${opened.name || 'another one'}.`,
      todo: 'Restore a backup of it under Workspaces, then open the link again.',
    });
    return;
  }
  const url = new URL(window.location.href);
  url.searchParams.delete(WORKSPACE_PARAM);
  window.history.replaceState(window.history.state, '', url);
  // The router has read the address already; so it reads it again.
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  rememberWorkspace(opened.id);
}

async function onOtherTab(db: Database, message: TabMessage): Promise<void> {
  const { record } = useDocument.getState();
  if (message.kind === 'appended') {
    if (message.workspace === record?.id) await foldInOthers();
  } else if (message.workspace === record?.id) {
    const shown = await showWhenSaved(() => readLedger(db, message.workspace).catch(() => null));
    if (shown === 'gone') showNone();
  }
  await refreshList();
}
