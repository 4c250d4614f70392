import type { IsoDate } from '#/domain/dates.ts';
import type { RequestId } from '#/domain/ids.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Request } from '#/domain/workspace/entities.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

type Made = Result<CommitDraft, CommandError>;
type Asked = Pick<Request, 'title' | 'about' | 'question' | 'askedBy' | 'askedOn' | 'owner' | 'due'>;

export function askFor(workspace: Workspace, id: RequestId, fields: Asked): Made {
  if (workspace.requests.has(id)) return err({ kind: 'already_exists', collection: 'requests', id });
  if (fields.title.trim() === '') return err({ kind: 'name_required', collection: 'requests' });
  const ops = opsFor(workspace, 'requests', id, { ...fields, status: 'open' });
  const by = fields.askedBy.trim();
  return ops.ok ? draft(`Asked${by === '' ? '' : ` for ${by}`}: “${fields.title}”`, ops.value) : ops;
}

/** Who answers it, by when, and what it asks. */
export function editRequest(workspace: Workspace, id: RequestId, patch: Partial<Omit<Asked, 'askedOn'>>): Made {
  if (patch.title?.trim() === '') return err({ kind: 'name_required', collection: 'requests' });
  return change(workspace, id, patch, ({ title }, fields) => `Changed ${fields} of the request “${title}”`);
}

/** With words, with items of evidence, or with both. */
export function answerRequest(
  workspace: Workspace,
  id: RequestId,
  { answer, evidence, answeredOn }: Pick<Request, 'answer' | 'evidence'> & { readonly answeredOn: IsoDate },
): Made {
  if (answer.trim() === '' && evidence.length === 0) return err({ kind: 'answer_required' });
  const patch = { answer, evidence, answeredOn, status: 'answered' };
  return change(workspace, id, patch, ({ title }) => `Answered the request “${title}”`);
}

/** The auditor takes the answer, sends it back, or no longer asks. */
export function settleRequest(
  workspace: Workspace,
  id: RequestId,
  status: 'accepted' | 'open' | 'withdrawn',
  note: string,
): Made {
  const verb = { accepted: 'Accepted the answer to', open: 'Sent back the answer to', withdrawn: 'Withdrew' }[status];
  return change(workspace, id, { status, note }, ({ title }) => `${verb} the request “${title}”`);
}

/** Takes a request that was recorded by mistake out of view. */
export function removeRequest(workspace: Workspace, id: RequestId): Made {
  const request = workspace.requests.get(id);
  if (request === undefined) return err({ kind: 'not_found', collection: 'requests', id });
  return draft(`Removed the request “${request.title}”`, [removalOf('requests', id)]);
}

function change(
  workspace: Workspace,
  id: RequestId,
  patch: Readonly<Record<string, unknown>>,
  label: (request: Request, fields: string) => string,
): Made {
  const request = workspace.requests.get(id);
  if (request === undefined) return err({ kind: 'not_found', collection: 'requests', id });
  const ops = opsFor(workspace, 'requests', id, patch);
  return ops.ok ? draft(label(request, fieldsInWords(ops.value)), ops.value) : ops;
}
