/** Files of evidence items. Their content is stored before they are recorded, so that no hash points to nothing. */
import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, type Patch } from '#/domain/workspace/commands/draft.ts';
import { namesInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;

export function attachFiles(workspace: Workspace, id: EvidenceId, files: readonly AttachedFile[]): Made {
  const item = workspace.evidence.get(id);
  if (item === undefined) return err({ kind: 'not_found', collection: 'evidence', id });
  const ops = opsFor(workspace, 'evidence', id, attachmentPatch(files));
  const names = namesInWords(
    files.map(({ name }) => name),
    'files',
  );
  return ops.ok ? draft(`Attached ${names} to evidence ${item.title}`, ops.value) : ops;
}

/** Takes a file off an item. What it holds stays in the browser while any item, also of the past, refers to it. */
export function detachFile(workspace: Workspace, id: EvidenceId, sha256: string): Made {
  const item = workspace.evidence.get(id);
  const file = item?.attachments[sha256];
  if (item === undefined || file === undefined) return err({ kind: 'not_found', collection: 'evidence', id });
  const ops = opsFor(workspace, 'evidence', id, { [fieldOf(sha256)]: undefined });
  return ops.ok ? draft(`Took ${file.name} off evidence ${item.title}`, ops.value) : ops;
}

export function attachmentPatch(files: readonly AttachedFile[]): Patch {
  return Object.fromEntries(files.map(({ sha256, ...file }) => [fieldOf(sha256), file]));
}

function fieldOf(sha256: string): string {
  return `attachments.${sha256}`;
}
