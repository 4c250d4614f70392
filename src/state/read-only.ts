import { isOfAuditor } from '#/domain/audit/audit-changes.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { useDocument } from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';

/** Says so, where a record that was opened to be read would be changed. */
export function isRefused(change: CommitDraft): boolean {
  if (useDocument.getState().record?.isReadOnly !== true || isOfAuditor(change)) return false;
  notify({ tone: 'info', ...READ_ONLY });
  return true;
}

const READ_ONLY = {
  what: 'This workspace is open to be read.',
  why: 'Its claims stay as they were handed over; only requests, samples, sign-offs and comments are written.',
  todo: 'Allow changes above, if it is yours to change.',
} as const;
