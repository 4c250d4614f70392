import type { AttachedFile } from '#/domain/evidence/attachments.ts';
import { nextEvidenceNumber } from '#/domain/evidence/evidence-numbers.ts';
import type { EvidenceId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { recordOutOfView } from '#/domain/ledger/value-at.ts';
import { err, type Result } from '#/domain/result.ts';
import { attachmentPatch } from '#/domain/workspace/commands/attachment-commands.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Evidence } from '#/domain/workspace/entities.ts';
import type { EvidenceKind } from '#/domain/workspace/record-vocabulary.ts';
import { EVIDENCE_KIND_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** The number is given here, and a file is added and dropped by its hash (`attachment-commands.ts`). */
export type EvidenceFields = Omit<Evidence, 'id' | 'number' | 'attachments'>;
type Made = Result<CommitDraft, CommandError>;

/** A new item with the files that came with it: one commit. */
export function addEvidence(
  workspace: Workspace,
  id: EvidenceId,
  fields: Partial<EvidenceFields>,
  files: readonly AttachedFile[] = [],
): Made {
  return recordItem(workspace, id, fields, files, (title) => `Added evidence ${title}`);
}

/** A newer version: the older one stays as it was, and the newer proves what its fields say, or else the same. */
export function replaceEvidence(
  workspace: Workspace,
  older: EvidenceId,
  id: EvidenceId,
  fields: Partial<Omit<EvidenceFields, 'replaces'>>,
  files: readonly AttachedFile[] = [],
): Made {
  const before = workspace.evidence.get(older);
  if (before === undefined) return err({ kind: 'not_found', collection: 'evidence', id: older });
  const { title, kind, link, supports } = before;
  const patch = { title, kind, link, supports, ...fields, replaces: older };
  return recordItem(workspace, id, patch, files, (name) => `Replaced evidence ${title} by ${name}`);
}

function recordItem(
  workspace: Workspace,
  id: EvidenceId,
  fields: Partial<EvidenceFields>,
  files: readonly AttachedFile[],
  label: (title: string) => string,
): Made {
  if (workspace.evidence.has(id)) return err({ kind: 'already_exists', collection: 'evidence', id });
  const title = fields.title?.trim() ?? '';
  if (title === '') return err({ kind: 'name_required', collection: 'evidence' });
  const number = recordOutOfView(workspace, 'evidence', id)?.['number'] ?? nextEvidenceNumber(workspace);
  const ops = opsFor(workspace, 'evidence', id, { ...fields, title, number, ...attachmentPatch(files) });
  return ops.ok ? draft(label(title), ops.value) : ops;
}

/** Says of an item that it proves these claims as well. */
export function proveWith(workspace: Workspace, id: EvidenceId, claims: readonly string[]): Made {
  const current = workspace.evidence.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'evidence', id });
  const ops = opsFor(workspace, 'evidence', id, { supports: [...new Set([...current.supports, ...claims])] });
  const count = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  return ops.ok ? draft(`Linked evidence ${current.title} to ${count}`, ops.value) : ops;
}

export function editEvidence(workspace: Workspace, id: EvidenceId, patch: Partial<EvidenceFields>): Made {
  const current = workspace.evidence.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'evidence', id });
  if (patch.title !== undefined && patch.title.trim() === '')
    return err({ kind: 'name_required', collection: 'evidence' });
  const ops = opsFor(workspace, 'evidence', id, patch);
  return ops.ok ? draft(`Changed ${fieldsInWords(ops.value)} of evidence ${current.title}`, ops.value) : ops;
}

export function removeEvidence(workspace: Workspace, id: EvidenceId): Made {
  const current = workspace.evidence.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'evidence', id });
  return draft(`Removed evidence ${current.title}`, [removalOf('evidence', id)]);
}

/** How many days evidence of a kind may be relied on here; `null` goes back to what is usual. Changes no score. */
export function editEvidenceDays(workspace: Workspace, kind: EvidenceKind, days: number | null): Made {
  const ops = opsFor(workspace, 'workspace', 'workspace', { [`evidenceDays.${kind}`]: days ?? undefined });
  if (!ops.ok) return ops;
  const what = EVIDENCE_KIND_LABELS[kind].toLowerCase();
  return draft(
    days === null ? `Went back to the usual days of evidence: ${what}` : `Let evidence last ${days} days: ${what}`,
    ops.value,
  );
}
