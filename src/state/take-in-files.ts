/** Files that become attachments: hashed in a worker and stored in this browser, before the ledger hears of them. */
import { storeAttachment } from '#/data/idb/attachments.ts';
import type { StorageError } from '#/data/idb/storage-error.ts';
import { readStorageRoom } from '#/data/storage-use.ts';
import type { IsoDate } from '#/domain/dates.ts';
import { attachedBytes, MOST_WORKSPACE_BYTES, type AttachedFile } from '#/domain/evidence/attachments.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { HashMessage, HashProblem, HashRequest } from '#/workers/attachments.worker.ts';

export type TakeInProblem =
  | HashProblem
  /** The workspace, or this browser, has room for so many bytes more. */
  | { readonly kind: 'workspace_full' | 'browser_full'; readonly name: string; readonly room: number }
  | { readonly kind: 'not_stored'; readonly name: string; readonly cause: StorageError };

export interface TakenIn {
  readonly files: readonly AttachedFile[];
  readonly problems: readonly TakeInProblem[];
}

export interface FileRoom {
  /** Bytes that the files of the workspace take, and that they may take more. */
  readonly used: number;
  readonly left: number;
  /** Bytes that this browser still gives the site; `null` where it does not tell. */
  readonly browser: number | null;
}

export async function fileRoom(workspace: Workspace): Promise<FileRoom> {
  const used = attachedBytes(workspace);
  return { used, left: Math.max(0, MOST_WORKSPACE_BYTES - used), browser: await readStorageRoom() };
}

export interface TakeIn {
  /** The day that is written down as the one of arrival. */
  readonly on: IsoDate;
  readonly signal: AbortSignal;
  /** Share of all bytes that were read, 0 to 1, and the file it is at. */
  readonly onProgress: (share: number, name: string) => void;
}

/** What does not fit or cannot be read is left out and told; the others are taken in. `null`: it was stopped. */
export async function takeInFiles(workspace: Workspace, files: readonly File[], how: TakeIn): Promise<TakenIn | null> {
  const problems: TakeInProblem[] = [];
  const fitting = thatFit(files, await fileRoom(workspace), problems);
  const hashed = await hashFiles(fitting, how);
  if (hashed === null) return null;
  problems.push(...hashed.problems);
  const taken: AttachedFile[] = [];
  for (const { name, type, content, sha256 } of hashed.files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a full disk stops after the last that fits.
    const stored = await storeAttachment({ sha256, content, storedAt: Date.now() });
    if (stored.ok)
      taken.push({ sha256, name: name.slice(-200), type: type.slice(0, 200), bytes: content.size, on: how.on });
    else problems.push({ kind: 'not_stored', name, cause: stored.error });
  }
  return { files: taken, problems };
}

function thatFit(files: readonly File[], { left, browser }: FileRoom, problems: TakeInProblem[]): readonly File[] {
  let taken = 0;
  return files.filter(({ name, size }) => {
    if (taken + size > left) problems.push({ kind: 'workspace_full', name, room: left - taken });
    else if (browser !== null && taken + size > browser) {
      problems.push({ kind: 'browser_full', name, room: browser - taken });
    } else {
      taken += size;
      return true;
    }
    return false;
  });
}

type Hashed = Extract<HashMessage, { readonly kind: 'done' }>;

function hashFiles(files: readonly File[], { signal, onProgress }: TakeIn): Promise<Hashed | null> {
  const worker = new Worker(new URL('../workers/attachments.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Hashed | null>();
  worker.addEventListener('message', ({ data }: MessageEvent<HashMessage>) => {
    if (data.kind === 'done') resolve(data);
    else onProgress(data.share, data.name);
  });
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  signal.addEventListener('abort', () => resolve(null), { once: true });
  if (signal.aborted) resolve(null);
  else worker.postMessage({ files } satisfies HashRequest);
  return promise.finally(() => worker.terminate());
}
