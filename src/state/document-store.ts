/**
 * The open workspace: what the database holds, and on top of it what is on its way there.
 *
 * An edit shows at once. It counts as saved only when the browser reports its transaction complete; until then it is
 * `pending` and is tried again. Another tab may have appended meanwhile: then the pending edits get later ids and are
 * folded again on top.
 */
import { create } from 'zustand';

import { appendCommits, type DatedDraft } from '#/data/idb/append-commits.ts';
import type { Database, WorkspaceRecord } from '#/data/idb/database.ts';
import { commitsAfter, type OpenedLedger } from '#/data/idb/read-ledger.ts';
import { storageErrorOf, type StorageError } from '#/data/idb/storage-error.ts';
import { actorOfThisBrowser } from '#/data/session-storage.ts';
import type { TabChannel } from '#/data/tabs/tab-channel.ts';
import { EMPTY_HEAD, headAfter, sealCommit, type LedgerHead, type SealedCommit } from '#/domain/ledger/append.ts';
import { canonicalJson } from '#/domain/ledger/canonical.ts';
import type { Commit, CommitDraft } from '#/domain/ledger/commit.ts';
import { applyCommit, fold } from '#/domain/ledger/fold.ts';
import { emptyWorkspace } from '#/domain/workspace/empty-workspace.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import { recordClock } from '#/state/record-clock.ts';

const RETRY_MS = 3_000;

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: StorageError };

export type OpenState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly error: StorageError };

export interface Document {
  readonly open: OpenState;
  readonly record: WorkspaceRecord | null;
  /** With what is pending. */
  readonly commits: readonly Commit[];
  readonly workspace: Workspace;
  readonly save: SaveState;
}

type PendingDraft = DatedDraft & { readonly sealed: SealedCommit };

interface Confirmed {
  readonly commits: readonly Commit[];
  readonly workspace: Workspace;
  readonly head: LedgerHead;
}

const CLOSED: Document = {
  open: { kind: 'loading' },
  record: null,
  commits: [],
  workspace: emptyWorkspace(),
  save: { kind: 'saved', at: null },
};

export const useDocument = create<Document>(() => CLOSED);

/** What the edges gave us; set once, when the page has opened its database. */
let edges: { readonly db: Database; readonly tabs: TabChannel } | null = null;
let confirmed: Confirmed = { commits: [], workspace: CLOSED.workspace, head: EMPTY_HEAD };
let pending: readonly PendingDraft[] = [];
/** After the last commit on screen, pending or not. */
let shownHead: () => LedgerHead = () => EMPTY_HEAD;
/** The write that is under way; it goes on until nothing is pending or the browser refuses. */
let inFlight: Promise<void> | null = null;
/** Another tab wrote while this one did. */
let missedNews = false;
let retry: ReturnType<typeof setTimeout> | undefined;

export function connectEdges(db: Database, tabs: TabChannel): void {
  edges = { db, tabs };
}

export function showOpened({ record, commits, workspace, head }: OpenedLedger): void {
  pending = [];
  confirmed = { commits, workspace, head };
  shownHead = () => head;
  useDocument.setState({ open: { kind: 'open' }, record, commits, workspace, save: { kind: 'saved', at: null } });
}

/**
 * Shows the ledger that `read` finds, once all of the one on screen is on disk. What is typed while it is read is saved
 * first, too, and the ledger read again. `unsaved`: the browser refuses to save, and nothing changes on screen.
 */
export async function showWhenSaved(
  read: () => Promise<OpenedLedger | null>,
): Promise<OpenedLedger | 'unsaved' | 'gone'> {
  if (!(await flush())) return 'unsaved';
  const opened = await read();
  if (hasUnsaved()) return showWhenSaved(read);
  if (opened === null) return 'gone';
  showOpened(opened);
  return opened;
}

export function showNone(): void {
  pending = [];
  confirmed = { commits: [], workspace: CLOSED.workspace, head: EMPTY_HEAD };
  shownHead = () => EMPTY_HEAD;
  useDocument.setState({ ...CLOSED, open: { kind: 'none' } });
}

export function showFailure(error: StorageError): void {
  useDocument.setState({ open: { kind: 'failed', error } });
}

export function showReadOnly(isReadOnly: boolean): void {
  useDocument.setState(({ record }) => ({ record: record === null ? null : { ...record, isReadOnly } }));
}

export function showPeople(people: WorkspaceRecord['people']): void {
  useDocument.setState(({ record }) => ({ record: record === null ? null : { ...record, people } }));
}

/** Applies a change at once and starts to save it. */
export function append(draft: CommitDraft): void {
  const madeAt = recordClock(useDocument.getState().workspace.settings);
  const dated = sealedOnTop({ draft, madeAt });
  pending = [...pending, dated];
  const { commit } = dated.sealed;
  // "Saved" must not stand for a moment longer than it is true; a failure stays until a write succeeds.
  useDocument.setState(({ commits, workspace, save }) => ({
    commits: [...commits, commit],
    workspace: applyCommit(workspace, commit),
    save: save.kind === 'failed' ? save : { kind: 'saving' },
  }));
  void write();
}

export function hasUnsaved(): boolean {
  return pending.length > 0;
}

/** The raw lines of everything on screen, saved or not: a backup must not need the disk that just failed. */
export function currentLines(): readonly string[] {
  return useDocument.getState().commits.map((commit) => canonicalJson(commit));
}

/** Puts the pending edits on top of what is confirmed, sealed as if nobody else wrote meanwhile. */
function showWithPending(): void {
  const commits = [...confirmed.commits];
  let { workspace } = confirmed;
  const { head } = confirmed;
  shownHead = () => head;
  pending = pending.map(sealedOnTop);
  for (const { sealed } of pending) {
    commits.push(sealed.commit);
    workspace = applyCommit(workspace, sealed.commit);
  }
  useDocument.setState({ commits, workspace });
}

/** The transaction takes it as it is sealed here, unless another tab came between. */
function sealedOnTop({ draft, madeAt }: DatedDraft): PendingDraft {
  const sealed = sealCommit(draft, shownHead(), actorOfThisBrowser(), madeAt);
  shownHead = sealed.head;
  return { draft, madeAt, sealed };
}

/** Waits until everything is on disk. `false`: the browser refuses, and the edits are still only here. */
export async function flush(): Promise<boolean> {
  await write();
  return !hasUnsaved();
}

function write(): Promise<void> {
  // Started a moment later, so that it is in flight before it can be over.
  inFlight ??= Promise.resolve().then(writeAll);
  return inFlight;
}

async function writeAll(): Promise<void> {
  clearTimeout(retry);
  for (;;) {
    const { record } = useDocument.getState();
    if (edges === null || record === null || pending.length === 0) break;
    useDocument.setState({ save: { kind: 'saving' } });
    const batch = pending;
    // One batch after the other: each continues the chain of the one before.
    // oxlint-disable-next-line no-await-in-loop
    const result = await appendCommits(edges.db, record.id, actorOfThisBrowser(), batch);
    if (!result.ok) {
      useDocument.setState({ save: { kind: 'failed', error: result.error } });
      retry = setTimeout(() => void write(), RETRY_MS);
      break;
    }
    edges.tabs.post({ kind: 'appended', workspace: record.id });
    pending = pending.slice(batch.length);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await confirm(result.value);
    if (pending.length === 0) useDocument.setState({ save: { kind: 'saved', at: Date.now() } });
  }
  inFlight = null;
  if (missedNews) await foldInOthers();
}

/** Moves written commits, and those of other tabs that came between, to what is confirmed. */
async function confirm(written: readonly SealedCommit[]): Promise<void> {
  const shown = useDocument.getState();
  const asShown = written.every(
    ({ commit }, index) => shown.commits[confirmed.commits.length + index]?.hash === commit.hash,
  );
  if (!asShown) return foldIn(new Set(written.map(({ commit }) => commit.id)));
  // With nothing pending, what is on screen is what is on disk: the same arrays, so that nothing renders again.
  const isAll = pending.length === 0;
  const commits = written.map(({ commit }) => commit);
  confirmed = {
    commits: isAll ? shown.commits : [...confirmed.commits, ...commits],
    workspace: isAll ? shown.workspace : fold(commits, confirmed.workspace),
    head: written.at(-1)?.head() ?? confirmed.head,
  };
}

/** Shows what another tab appended. While this tab writes, it waits its turn. */
export async function foldInOthers(): Promise<void> {
  missedNews = inFlight !== null;
  if (!missedNews) await foldIn();
}

/** Reads what was appended since, by whichever tab, and puts the pending edits on top again. `own`: ids of this tab's. */
async function foldIn(own: ReadonlySet<string> = new Set()): Promise<void> {
  const { record } = useDocument.getState();
  if (edges === null || record === null) return;
  try {
    const read = await commitsAfter(edges.db, record.id, confirmed.head.latest);
    // Another workspace may have been opened while the database was read.
    if (useDocument.getState().record?.id !== record.id) return;
    // A write of this tab may have been confirmed while the database was read.
    const { latest } = confirmed.head;
    const news = read.filter(({ id }) => latest === null || id > latest);
    if (news.length === 0) return;
    const before = useDocument.getState().workspace;
    confirmed = {
      commits: [...confirmed.commits, ...news],
      workspace: fold(news, confirmed.workspace),
      head: headOver(confirmed.head, news),
    };
    showWithPending();
    // Loaded only once another tab writes, which most people never see.
    const others = news.filter(({ id }) => !own.has(id));
    if (others.length > 0) {
      void import('#/state/tell-of-unseen.ts').then(
        ({ tellOfUnseen }) => tellOfUnseen(before, others),
        () => undefined,
      );
    }
  } catch (cause) {
    useDocument.setState({ save: { kind: 'failed', error: storageErrorOf(cause) } });
  }
}

function headOver(head: LedgerHead, commits: readonly Commit[]): LedgerHead {
  return commits.reduce((next, commit) => headAfter(next, commit, canonicalJson(commit)), head);
}
