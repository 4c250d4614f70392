import type { ActionId } from '#/domain/ids.ts';
import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { circleThrough } from '#/domain/workspace/action-dependencies.ts';
import { draft, opsFor, removalOf } from '#/domain/workspace/commands/draft.ts';
import { fieldsInWords, namesInWords } from '#/domain/workspace/commands/in-words.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

export type ActionFields = Omit<Action, 'id'>;
type Made = Result<CommitDraft, CommandError>;

export function addAction(workspace: Workspace, id: ActionId, fields: Partial<ActionFields>): Made {
  if (workspace.actions.has(id)) return err({ kind: 'already_exists', collection: 'actions', id });
  const title = fields.title?.trim() ?? '';
  if (title === '') return err({ kind: 'name_required', collection: 'actions' });
  if (!datesFit(fields)) return err({ kind: 'due_before_start' });
  const circle = circleOf(workspace, id, { ...fields, title });
  if (circle !== null) return err(circle);
  const ops = opsFor(workspace, 'actions', id, { ...fields, title });
  return ops.ok ? draft(`Added action ${title}`, ops.value) : ops;
}

/** Several at once, as a plan makes them: one commit, one undo step. */
export function addActions(
  workspace: Workspace,
  actions: readonly { readonly id: ActionId; readonly fields: Partial<ActionFields> }[],
): Made {
  const ops: Op[] = [];
  for (const { id, fields } of actions) {
    const added = addAction(workspace, id, fields);
    if (!added.ok) return added;
    ops.push(...added.value.ops);
  }
  const titles = actions.map(({ fields }) => fields.title ?? '');
  return draft(`Added ${actions.length > 2 ? '' : 'action '}${namesInWords(titles, 'actions')}`, ops);
}

export function editAction(workspace: Workspace, id: ActionId, patch: Partial<ActionFields>): Made {
  const current = workspace.actions.get(id);
  if (current === undefined) return err({ kind: 'not_found', collection: 'actions', id });
  if (patch.title !== undefined && patch.title.trim() === '')
    return err({ kind: 'name_required', collection: 'actions' });
  if (!datesFit({ ...current, ...patch })) return err({ kind: 'due_before_start' });
  const circle = circleOf(workspace, id, { title: current.title, ...patch });
  if (circle !== null) return err(circle);
  const ops = opsFor(workspace, 'actions', id, patch);
  if (!ops.ok) return ops;
  const label =
    patch.status !== undefined && ops.value.length === 1
      ? `Moved action ${current.title} to ${ACTION_STATUS_LABELS[patch.status].toLowerCase()}`
      : `Changed ${fieldsInWords(ops.value)} of action ${current.title}`;
  return draft(label, ops.value);
}

/** The error of an action that would wait for itself, straight or through others. */
function circleOf(
  { actions }: Pick<Workspace, 'actions'>,
  id: ActionId,
  { title = '', dependsOn = [] }: Partial<ActionFields>,
): CommandError | null {
  const circle = circleThrough(actions, id, dependsOn);
  if (circle === null) return null;
  return {
    kind: 'circular_dependency',
    titles: circle.map((one) => (one === id ? title : (actions.get(one)?.title ?? ''))),
  };
}

function datesFit({ start, due }: Partial<ActionFields>): boolean {
  return start == null || due == null || start <= due;
}

export function removeActions(workspace: Workspace, ids: readonly ActionId[]): Made {
  const titles = ids.map((id) => workspace.actions.get(id)?.title);
  const missing = titles.indexOf(undefined);
  if (missing !== -1) return err({ kind: 'not_found', collection: 'actions', id: ids[missing] ?? '' });
  return draft(
    `Removed ${ids.length > 2 ? '' : 'action '}${namesInWords(
      titles.map((title) => title ?? ''),
      'actions',
    )}`,
    ids.map((id) => removalOf('actions', id)),
  );
}
