import { useCallback } from 'react';

import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { describeCommandError } from '#/state/describe-error.ts';
import { append } from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';
import { useCanEdit } from '#/state/use-workspace.ts';

/** The one door to change the record. `true`: it was recorded. What a command refused is shown in words. */
export type Dispatch = (command: Result<CommitDraft, CommandError>) => boolean;

export function useDispatch(): Dispatch {
  const canEdit = useCanEdit();
  return useCallback(
    (command) => {
      if (!canEdit) {
        notify({
          tone: 'info',
          what: 'This is the past.',
          why: 'You are reading the record as of an earlier date, and history is not rewritten.',
          todo: 'Go back to now to change anything.',
        });
        return false;
      }
      if (!command.ok) {
        if (command.error.kind !== 'no_change') notify({ tone: 'bad', ...describeCommandError(command.error) });
        return false;
      }
      append(command.value);
      return true;
    },
    [canEdit],
  );
}
