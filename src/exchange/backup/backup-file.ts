/**
 * A workspace in one file: a header line, then the raw lines of its ledger. Text, one change a line, so that it can be
 * read, compared and kept in version control, and so that `sha256sum` can check it:
 * `tail -n +2 FILE | sha256sum` prints the head that the header has.
 */
import type { IsoDate } from '#/domain/dates.ts';
import type { ActorId, WorkspaceId } from '#/domain/ids.ts';
import type { ChainProblem } from '#/domain/ledger/chain.ts';
import type { Commit } from '#/domain/ledger/commit.ts';
import { datedFileName } from '#/exchange/dated-file-name.ts';

/** 2: the head in the header is of every line. In version 1 it is the SHA-256 of the last one. */
export const BACKUP_VERSION = 2;
export const LAST_LINE_VERSION = 1;
const BACKUP_SUFFIX = '.telltale.jsonl';

/** `meridian-health-2026-11-20.telltale.jsonl`. */
export function backupFileName(workspaceName: string, on: IsoDate): string {
  return datedFileName(workspaceName, on, BACKUP_SUFFIX);
}

/** Names of actors, by id. Beside the ledger, so that a file can leave them out and still verify. */
export type People = Readonly<Record<ActorId, string>>;

export interface Backup {
  readonly workspace: WorkspaceId;
  readonly people: People;
  /** The raw lines, in id order, and the same as commits. */
  readonly lines: readonly string[];
  readonly commits: readonly Commit[];
}

export type BackupProblem =
  | ChainProblem
  | { readonly kind: 'empty_file' }
  | { readonly kind: 'file_too_large'; readonly megabytes: number }
  | { readonly kind: 'not_a_backup' }
  | { readonly kind: 'newer_backup'; readonly version: number }
  | { readonly kind: 'bad_header'; readonly detail: string }
  /** The header counts other commits than the file holds, or other lines. */
  | { readonly kind: 'cut_short'; readonly expected: number; readonly found: number }
  | { readonly kind: 'head_mismatch' };

export interface BackupError {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly problem: BackupProblem;
}
