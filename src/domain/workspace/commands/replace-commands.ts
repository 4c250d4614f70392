import type { CommitDraft, Op } from '#/domain/ledger/commit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { draft, opsFor } from '#/domain/workspace/commands/draft.ts';
import { findText, occurrencesIn, type TextPlace, type TextQuery } from '#/domain/workspace/find-text.ts';
import type { Workspace } from '#/domain/workspace/workspace.ts';

/** Puts other text in place of what is found, everywhere or in the given fields only: one commit, one undo step. */
export function replaceText(
  workspace: Workspace,
  query: TextQuery,
  by: string,
  only?: ReadonlySet<string>,
): Result<CommitDraft, CommandError> {
  const ops: Op[] = [];
  let count = 0;
  for (const { place, value, at } of findText(workspace, query)) {
    if (only !== undefined && !only.has(placeKey(place))) continue;
    const next = replacedIn(value, query, by);
    if (place.field === 'name' && next.trim() === '')
      return err({ kind: 'name_required', collection: place.collection });
    // A set without a name is the usual set of the family.
    const written = place.field === 'deviceSet' && next.trim() === '' ? null : next;
    const one = opsFor(workspace, place.collection, place.id, { [place.field]: written });
    if (!one.ok) return one;
    if (one.value.length > 0) count += at.length;
    ops.push(...one.value);
  }
  const times = count === 1 ? '' : ` ${count} times`;
  return draft(`Replaced “${shortened(query.text)}” by “${shortened(by)}”${times}`, ops);
}

export function placeKey({ collection, id, field }: TextPlace): string {
  return `${collection}/${id}/${field}`;
}

function replacedIn(value: string, query: TextQuery, by: string): string {
  let result = '';
  let from = 0;
  for (const at of occurrencesIn(value, query)) {
    result += value.slice(from, at) + by;
    from = at + query.text.length;
  }
  return result + value.slice(from);
}

const SHORT = 40;

function shortened(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
}
