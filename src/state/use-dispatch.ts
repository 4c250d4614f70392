import { useCallback } from 'react';

import type { CommitDraft } from '#/domain/ledger/commit.ts';
import type { ScenarioId } from '#/domain/ids.ts';
import { isForRecord, recordEdit } from '#/domain/planning/scenario/record-edit.ts';
import { err, type Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { describeCommandError } from '#/state/describe-error.ts';
import { append, useDocument } from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { useScenarioId } from '#/state/use-scenario.ts';
import { useCanEdit } from '#/state/use-workspace.ts';

/**
 * The one door to change the record, or the scenario that is open. `true`: it was recorded. What a command refused is
 * shown in words.
 */
export type Dispatch = (command: Result<CommitDraft, CommandError>) => boolean;

export function useDispatch(): Dispatch {
  const canEdit = useCanEdit();
  const isPast = useAsOf() !== null;
  const scenario = useScenarioId();
  return useCallback(
    (command) => {
      if (!canEdit) {
        notify({ tone: 'info', ...(isPast ? PAST : NO_SCENARIO) });
        return false;
      }
      const isTriedOut = command.ok && scenario !== null && !isForRecord(command.value);
      return dispatchToRecord(isTriedOut ? triedOut(scenario, command.value) : command);
    },
    [canEdit, isPast, scenario],
  );
}

/** Past the scenario that is open: what is done about it, such as making actions of it, is done in the record. */
export const dispatchToRecord: Dispatch = (command) => {
  if (command.ok) append(command.value);
  else if (command.error.kind !== 'no_change') notify({ tone: 'bad', ...describeCommandError(command.error) });
  return command.ok;
};

/** The edit as a change of the scenario, which leaves the record alone. */
function triedOut(id: ScenarioId, edit: CommitDraft): Result<CommitDraft, CommandError> {
  const { workspace } = useDocument.getState();
  const scenario = workspace.scenarios.get(id);
  return scenario === undefined
    ? err({ kind: 'not_found', collection: 'scenarios', id })
    : recordEdit(workspace, scenario, edit);
}

const PAST = {
  what: 'This is the past.',
  why: 'You are reading the record as of an earlier date, and history is not rewritten.',
  todo: 'Go back to now to change anything.',
} as const;

const NO_SCENARIO = {
  what: 'The scenario of this link is not here.',
  why: 'What you try out would have nowhere to go, and the record is not meant by it.',
  todo: 'Leave the scenario to change the record.',
} as const;
