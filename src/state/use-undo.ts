import { useCallback, useMemo } from 'react';

import { actorOfThisBrowser } from '#/data/session-storage.ts';
import type { Commit, CommitDraft } from '#/domain/ledger/commit.ts';
import { inverseOf, undoStacksOf } from '#/domain/ledger/undo.ts';
import { isForRecord } from '#/domain/ledger/edit-address.ts';
import { append, useDocument } from '#/state/document-store.ts';
import { notify } from '#/state/notices.ts';
import { isRefused } from '#/state/read-only.ts';
import { useScenarioId } from '#/state/use-scenario.ts';
import { useIsReadOnly } from '#/state/use-workspace.ts';
import { isOfAuditor } from '#/domain/audit/audit-changes.ts';

const UNDID = 'Undid: ';
const REDID = 'Redid: ';

export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the next undo takes back, in the words of its commit. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo across everything this browser profile recorded. They outlive a reload: the ledger knows. */
export function useUndo(): Undo {
  const commits = useDocument((document) => document.commits);
  const scenario = useScenarioId();
  const isReadOnly = useIsReadOnly();
  const { undoable, redoable } = useMemo(() => {
    // Within a scenario an undo must not reach past it into the record, nor into another one.
    const within = scenario === null ? commits : commits.filter(({ ops }) => ops.every(({ at }) => at[1] === scenario));
    return undoStacksOf(isReadOnly ? within.filter(isOfAuditor) : within, actorOfThisBrowser());
  }, [commits, scenario, isReadOnly]);
  const lastDone = undoable.at(-1);
  const lastUndone = redoable.at(-1);
  const undo = useCallback(() => takeBack(lastDone, UNDID), [lastDone]);
  const redo = useCallback(() => takeBack(lastUndone, REDID), [lastUndone]);
  return {
    canUndo: lastDone !== undefined,
    canRedo: lastUndone !== undefined,
    undoLabel: lastDone === undefined ? null : plainLabel(lastDone),
    redoLabel: lastUndone === undefined ? null : plainLabel(lastUndone),
    undo,
    redo,
  };
}

/** Takes back one commit, whatever was recorded since: the button beside the news of it. */
export function undoCommit({ label, ops }: CommitDraft): void {
  // Another tab may have written first, and then it was sealed under another id.
  const commit = useDocument
    .getState()
    .commits.findLast((one) => one.undoes === undefined && (isSame(one, label, ops.length) || isTried(one, label)));
  takeBack(commit, UNDID);
}

function isSame(commit: Commit, label: string, ops: number): boolean {
  return commit.label === label && commit.ops.length === ops;
}

/** Within a scenario the change was written down there, under its own label behind the scenario's name. */
function isTried(commit: Commit, label: string): boolean {
  return isForRecord(commit) && commit.label.endsWith(`: ${label}`);
}

function plainLabel({ label }: Commit): string {
  return label.replace(/^(Undid: |Redid: )+/, '');
}

function takeBack(commit: Commit | undefined, prefix: string): void {
  if (commit === undefined) return;
  const draft = inverseOf(useDocument.getState().workspace, commit, `${prefix}${plainLabel(commit)}`);
  if (draft === null) {
    notify({
      tone: 'info',
      what: 'There is nothing left to take back.',
      why: 'Somebody has changed the same fields since, and their change stays.',
      todo: '',
    });
    return;
  }
  if (!isRefused(draft)) append(draft);
}
