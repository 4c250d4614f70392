/** The form of an item: what it starts with, and the command that it becomes. */
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import type { IsoDate } from '#/domain/dates.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { assertNever, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import {
  addEvidence,
  editEvidence,
  replaceEvidence,
  type EvidenceFields,
} from '#/domain/workspace/commands/evidence-commands.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';
import type { OpenedEvidence } from '#/state/evidence-form.ts';

export type EvidenceDraft = Omit<EvidenceFields, 'replaces'>;

export function draftOf(opened: OpenedEvidence, on: IsoDate, collectedBy: string): EvidenceDraft {
  if (opened.kind === 'new') {
    const supports = [...opened.supports];
    return {
      title: opened.title,
      kind: 'export',
      date: on,
      link: '',
      supports,
      note: '',
      collectedBy,
      validUntil: null,
    };
  }
  const { title, kind, date, link, supports, note, validUntil } = opened.item;
  return opened.kind === 'edit'
    ? { title, kind, date, link, supports, note, collectedBy: opened.item.collectedBy, validUntil }
    : { title, kind, date: on, link, supports, note: '', collectedBy, validUntil: null };
}

/** `id`: of the item that is made, where one is. */
export function commandOf(
  workspace: Workspace,
  opened: OpenedEvidence,
  id: EvidenceId,
  draft: EvidenceDraft,
  files: readonly AttachedFile[],
): Result<CommitDraft, CommandError> {
  switch (opened.kind) {
    case 'new':
      return addEvidence(workspace, id, draft, files);
    case 'replace':
      return replaceEvidence(workspace, opened.item.id, id, draft, files);
    case 'edit':
      return editEvidence(workspace, opened.item.id, draft);
    default:
      return assertNever(opened);
  }
}
