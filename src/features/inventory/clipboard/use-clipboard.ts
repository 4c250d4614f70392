import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react';

import { coverageAddresses } from '#/features/inventory/cell-address.ts';
import type { PasteAnswer } from '#/features/inventory/clipboard/paste-dialog.tsx';
import { copiedAs, keepCopied } from '#/features/inventory/clipboard/copied-area.ts';
import { fromClipboard, toClipboard } from '#/features/inventory/clipboard/clipboard-block.ts';
import { textsOf } from '#/features/inventory/clipboard/cell-text.ts';
import { NOTHING_HELD } from '#/features/inventory/clipboard/fill.ts';
import { planPaste, withoutAdded, type PastePlan } from '#/features/inventory/clipboard/paste-plan.ts';
import { recordCoverage, recordPaste } from '#/features/inventory/clipboard/record-landings.ts';
import { pasteTarget, selectedArea } from '#/features/inventory/clipboard/selected-area.ts';
import { inCells } from '#/features/inventory/clipboard/in-cells.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import { newId } from '#/state/new-id.ts';
import { useScores } from '#/state/use-scores.ts';
import { useLedger, useWorkspace } from '#/state/use-workspace.ts';
import type { GridClipboard } from '#/ui/grid/grid-model.ts';

export interface Clipboard {
  readonly events: GridClipboard;
  /** A paste of which some cells do not fit, or that would add populations: nothing has changed yet. */
  readonly asked: PastePlan | null;
  readonly answer: (answer: PasteAnswer) => void;
}

/**
 * Copy, cut and paste of the selected cells, as tab-separated text that every spreadsheet takes and gives. What was copied
 * here arrives whole, and a cut leaves nothing of a cell behind.
 */
export function useClipboard(
  { store, run }: InventoryActions,
  canEdit: boolean,
  say: (news: string) => void,
): Clipboard {
  const workspace = useWorkspace();
  const { id } = useLedger();
  const scores = useScores();
  const [asked, setAsked] = useState<PastePlan | null>(null);

  /** How many cells it copied. */
  function copy(event: ClipboardEvent): number {
    const area = selectedArea(store);
    if (area === null || isTyping(event) || area.rows.length === 0 || area.columns.length === 0) return 0;
    const texts = textsOf(workspace, scores, area);
    const { plain, html } = toClipboard(texts);
    event.clipboardData.setData('text/plain', plain);
    event.clipboardData.setData('text/html', html);
    keepCopied(id, plain, { area, workspace });
    event.preventDefault();
    return area.rows.length * area.columns.length;
  }

  function copyAndSay(event: ClipboardEvent): void {
    const count = copy(event);
    if (count > 0) say(inCells(count, 'copied'));
  }

  function cut(event: ClipboardEvent): void {
    const count = copy(event);
    if (count === 0) return;
    const cells = canEdit ? coverageAddresses(workspace, store.selectedCells()) : [];
    const changes = cells.map(({ population, source }) => ({ population, source, patch: NOTHING_HELD }));
    const isCut = changes.length > 0 && run(recordCoverage(workspace, changes, 'Cut'));
    // A name stays, and what was empty already. A cut of many says so itself, as the last change.
    if (!isCut) say(inCells(count, 'copied'));
    else if (changes.length === 1) say(inCells(1, 'cut'));
  }

  function paste(event: ClipboardEvent): void {
    const target = pasteTarget(store);
    if (target === null || isTyping(event) || !canEdit) return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    const block = fromClipboard(plain);
    const plan = planPaste(workspace, block, target, () => newId('population'), copiedAs(id, plain));
    if (plan.refused.length > 0 || plan.added.length > 0) setAsked(plan);
    else if (plan.accepted.length > 0) run(recordPaste(workspace, plan));
  }

  const latest = useRef({ copyAndSay, cut, paste });
  useLayoutEffect(() => {
    latest.current = { copyAndSay, cut, paste };
  });
  const events = useMemo<GridClipboard>(
    () => ({
      onCopy: (event) => latest.current.copyAndSay(event),
      onCut: (event) => latest.current.cut(event),
      onPaste: (event) => latest.current.paste(event),
    }),
    [],
  );
  const answer = useCallback(
    (wanted: PasteAnswer) => {
      setAsked(null);
      if (wanted === 'nothing' || asked === null) return;
      run(recordPaste(workspace, wanted === 'all' ? asked : withoutAdded(asked)));
    },
    [asked, run, workspace],
  );
  return { events, asked, answer };
}

/** In a field of an open editor the clipboard is the field's. */
function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
