import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { editEffect, type EditEffect } from '#/features/inventory/edit-effect.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import type { CommitDraft } from '#/domain/ledger/commit.ts';
import { DELETED } from '#/domain/ledger/record-fields.ts';
import type { WorkspaceScore } from '#/domain/scoring/score.ts';
import { FACET_LABELS } from '#/domain/workspace/labels.ts';
import { useLedger } from '#/state/use-workspace.ts';
import { useDispatch } from '#/state/use-dispatch.ts';
import { useAfterNextFrame } from '#/ui/after-next-frame.ts';

/** Telling what an edit moved takes longer than a frame above this. */
const MANY_OPS = 200;

export interface LastEdit {
  /** What was recorded, in the words of its commit. */
  readonly label: string;
  /** Something was taken out of view. */
  readonly removed: boolean;
  /** What it did to the scores; `null` where there is nothing to compare, or after an undo. */
  readonly effect: EditEffect | null;
}

/** Records changes and remembers the scores from before the last one, so that its effect can be said. */
export function useEdits(scores: WorkspaceScore): {
  readonly run: InventoryActions['run'];
  readonly lastEdit: LastEdit | null;
} {
  const dispatch = useDispatch();
  const latest = useRef(scores);
  useLayoutEffect(() => {
    latest.current = scores;
  }, [scores]);
  const [last, setLast] = useState<{ readonly draft: CommitDraft; readonly before: WorkspaceScore } | null>(null);

  const newest = useLedger().commits.at(-1)?.label;

  const run = useCallback<InventoryActions['run']>(
    (command) => {
      const before = latest.current;
      const recorded = dispatch(command);
      if (recorded && command.ok) setLast({ draft: command.value, before });
      return recorded;
    },
    [dispatch],
  );

  // The cells and their bars first: what a change of very many moved is said in the frame after.
  const isLarge = last !== null && last.draft.ops.length > MANY_OPS;
  const settled = useAfterNextFrame(isLarge ? scores : null);
  const isSettled = !isLarge || settled === scores;

  const lastEdit = useMemo<LastEdit | null>(() => {
    if (last === null) return null;
    // An undo, or a change from another tab, is news of its own; the effect of the edit before it is not any more.
    if (newest !== last.draft.label)
      return newest === undefined ? null : { label: newest, removed: false, effect: null };
    return {
      label: newest,
      removed: last.draft.ops.some(({ at, to }) => at[2] === DELETED && to === true),
      effect: isSettled ? editEffect(last.before, scores, (facet) => FACET_LABELS[facet].long) : null,
    };
  }, [last, newest, scores, isSettled]);
  return { run, lastEdit };
}
