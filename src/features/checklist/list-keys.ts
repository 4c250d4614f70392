import type { KeyboardEvent } from 'react';

import { intentOf } from '#/features/checklist/checklist-keys.ts';
import type { AnswerValue } from '#/domain/workspace/entities.ts';

interface Options {
  readonly rows: number;
  readonly columns: number;
  readonly row: number;
  readonly column: number;
  /** `null` where nothing may be changed. */
  readonly onAnswer: ((value: AnswerValue) => void) | null;
}

/** Keys of a list or matrix whose places carry `data-place="row-column"`: moving is moving the focus. */
export function listKeys({ rows, columns, row, column, onAnswer }: Options) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (isWriting(event.target)) return;
    const intent = intentOf(event);
    if (intent === null) return;
    if (intent.kind === 'answer') {
      if (onAnswer === null) return;
      event.preventDefault();
      onAnswer(intent.value);
      return;
    }
    if (intent.columns !== 0 && columns === 1) return;
    event.preventDefault();
    const next = clamp(row + intent.rows, rows);
    const nextColumn = clamp(column + intent.columns, columns);
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${next}-${nextColumn}"]`)?.focus();
  };
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

function isWriting(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
