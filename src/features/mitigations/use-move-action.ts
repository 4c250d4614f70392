import { useCallback, useState } from 'react';

import { changesRecord } from '#/domain/workspace/action-changes.ts';
import type { Action } from '#/domain/workspace/entities.ts';
import type { ActionStatus } from '#/domain/workspace/record-vocabulary.ts';
import { moveAction } from '#/domain/workspace/commands/move-action.ts';
import { ACTION_STATUS_LABELS } from '#/domain/workspace/labels.ts';
import { notify } from '#/state/notices.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useWorkspace } from '#/state/use-workspace.ts';

/** A move that asks something first: who approved it, why it is held up, what proves it. */
export interface MoveQuestion {
  readonly action: Action;
  readonly to: Exclude<ActionStatus, 'proposed' | 'in_progress'>;
}

export interface Moves {
  readonly question: MoveQuestion | null;
  /** What was just done, for a screen reader. */
  readonly said: string;
  readonly move: (action: Action, to: ActionStatus) => void;
  /** The question was answered and the answer recorded, or it was put aside. */
  readonly close: (moved: MoveQuestion | null) => void;
}

const REOPENED = {
  tone: 'info',
  what: 'The action is open again.',
  why: 'What it changed in the record when it was completed stays there, with its evidence.',
  todo: 'If it never was done, undo its completion instead.',
} as const;

export function useMoveAction(): Moves {
  const workspace = useWorkspace();
  const dispatch = useDispatch();
  const [question, setQuestion] = useState<MoveQuestion | null>(null);
  const [said, setSaid] = useState('');
  const say = useCallback((title: string, to: ActionStatus) => {
    setSaid(`Moved ${title} to ${ACTION_STATUS_LABELS[to].toLowerCase()}.`);
  }, []);
  const move = (action: Action, to: ActionStatus) => {
    if (to === action.status) return;
    if (to !== 'proposed' && to !== 'in_progress') setQuestion({ action, to });
    else if (dispatch(moveAction(workspace, action.id, to))) {
      say(action.title, to);
      if (action.status === 'done' && changesRecord(action)) notify(REOPENED);
    }
  };
  const close = (moved: MoveQuestion | null) => {
    setQuestion(null);
    if (moved !== null) say(moved.action.title, moved.to);
  };
  return { question, said, move, close };
}
