import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react';

import { coverageAddresses } from '#/features/inventory/cell-address.ts';
import type { PasteAnswer } from '#/features/inventory/clipboard/paste-dialog.tsx';
import { textsOf } from '#/features/inventory/clipboard/cell-text.ts';
import { planPaste, withoutAdded, type PastePlan } from '#/features/inventory/clipboard/paste-plan.ts';
import { recordPaste } from '#/features/inventory/clipboard/record-landings.ts';
import { pasteTarget, selectedArea } from '#/features/inventory/clipboard/selected-area.ts';
import { parseTsv, writeHtml, writeTsv } from '#/features/inventory/clipboard/tsv.ts';
import type { InventoryActions } from '#/features/inventory/inventory-context.ts';
import { editCoverage } from '#/domain/workspace/commands/coverage-commands.ts';
import { newId } from '#/state/new-id.ts';
import { useScores } from '#/state/use-scores.ts';
import { useWorkspace } from '#/state/use-workspace.ts';
import type { GridClipboard } from '#/ui/grid/grid-model.ts';

export interface Clipboard {
  readonly events: GridClipboard;
  /** A paste of which some cells do not fit, or that would add populations: nothing has changed yet. */
  readonly asked: PastePlan | null;
  readonly answer: (answer: PasteAnswer) => void;
}

/** Copy, cut and paste of the selected cells, as tab-separated text that every spreadsheet takes and gives. */
export function useClipboard({ store, run }: InventoryActions, canEdit: boolean): Clipboard {
  const workspace = useWorkspace();
  const scores = useScores();
  const [asked, setAsked] = useState<PastePlan | null>(null);

  function copy(event: ClipboardEvent): boolean {
    const area = selectedArea(store);
    if (area === null || isTyping(event) || area.rows.length === 0 || area.columns.length === 0) return false;
    const texts = textsOf(workspace, scores, area);
    event.clipboardData.setData('text/plain', writeTsv(texts));
    event.clipboardData.setData('text/html', writeHtml(texts));
    event.preventDefault();
    return true;
  }

  function cut(event: ClipboardEvent): void {
    if (!copy(event) || !canEdit) return;
    const cells = coverageAddresses(workspace, store.selectedCells());
    if (cells.length > 0) run(editCoverage(workspace, cells, { state: 'unknown', share: null }));
  }

  function paste(event: ClipboardEvent): void {
    const target = pasteTarget(store);
    if (target === null || isTyping(event) || !canEdit) return;
    event.preventDefault();
    // Only the plain text: what a page put on the clipboard as markup is never read as markup.
    const block = parseTsv(event.clipboardData.getData('text/plain'));
    const plan = planPaste(workspace, block, target, () => newId('population'));
    if (plan.refused.length > 0 || plan.added.length > 0) setAsked(plan);
    else if (plan.accepted.length > 0) run(recordPaste(workspace, plan));
  }

  const latest = useRef({ copy, cut, paste });
  useLayoutEffect(() => {
    latest.current = { copy, cut, paste };
  });
  const events = useMemo<GridClipboard>(
    () => ({
      onCopy: (event) => void latest.current.copy(event),
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
