import { useCallback } from 'react';

import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { isForRecord } from '#/domain/ledger/edit-address.ts';
import type { Result } from '#/domain/result.ts';
import type { CommandError } from '#/domain/workspace/commands/command-error.ts';
import { describeCommandError } from '#/state/describe-error.ts';
import { append, useDocument } from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';
import { isRefused } from '#/state/read-only.ts';
import { useAsOf } from '#/state/use-as-of.ts';
import { loadedEngine, useScenarioId } from '#/state/use-scenario.ts';
import { useCanAudit } from '#/state/use-workspace.ts';

/**
 * The one door to change the record, or the scenario that is open. `true`: it was recorded. What a command refused is
 * shown in words.
 */
export type Dispatch = (command: Result<CommitDraft, CommandError>) => boolean;

export function useDispatch(): Dispatch {
  const canAudit = useCanAudit();
  const isPast = useAsOf() !== null;
  const scenario = useScenarioId();
  return useCallback(
    (command) => {
      if (!canAudit) {
        notify({ tone: 'info', ...(isPast ? PAST : NO_SCENARIO) });
        return false;
      }
      if (scenario === null || !command.ok || isForRecord(command.value)) return dispatchToRecord(command);
      const engine = loadedEngine();
      if (engine === null) return false;
      return dispatchToRecord(engine.triedOut(useDocument.getState().workspace, scenario, command.value));
    },
    [canAudit, isPast, scenario],
  );
}

/** Past the scenario that is open: what is done about it, such as making actions of it, is done in the record. */
export const dispatchToRecord: Dispatch = (command) => {
  if (command.ok && isRefused(command.value)) return false;
  if (command.ok) append(command.value);
  else if (command.error.kind !== 'no_change') notify({ tone: 'bad', ...describeCommandError(command.error) });
  return command.ok;
};

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
