import type { ActionId } from '#/domain/ids.ts';
import { dueAfterIt, isOpen, waitsFor } from '#/domain/workspace/action-dependencies.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { Standing } from '#/features/mitigations/action-standing.ts';
import { countText } from '#/text/count-text.ts';
import { formatDate } from '#/ui/format.ts';

/** "waits for “Tunnel phones” and 2 others"; worse where it is due before what it waits for. `null`: for nothing. */
export function waitInWords(actions: ReadonlyMap<ActionId, Action>, action: Action): Standing | null {
  if (!isOpen(action)) return null;
  const [late] = dueAfterIt(actions, action);
  const [first, ...others] = waitsFor(actions, action);
  if (late !== undefined && late.due !== null) {
    return { tone: 'bad', words: `due before “${late.title}” that it waits for (${formatDate(late.due)})` };
  }
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` and ${countText(others.length, 'other')}`;
  return { tone: 'neutral', words: `waits for “${first.title}”${more}` };
}
