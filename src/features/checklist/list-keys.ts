import type { KeyboardEvent } from 'react';

import { intentOf } from '#/features/checklist/checklist-keys.ts';
import type { AnswerValue } from '#/domain/workspace/record-vocabulary.ts';

interface Options {
  readonly rows: number;
  readonly columns: number;
  /** `null` where nothing may be changed. */
  readonly onAnswer: ((row: number, column: number, value: AnswerValue) => void) | null;
}

/**
 * Keys of a list or matrix whose places carry `data-place="row-column"`: moving is moving the focus. The place is read
 * off the focus and not off the address, which follows a moment later: keys may come faster than it does.
 */
export function listKeys({ rows, columns, onAnswer }: Options) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const place = placeOf(event.target);
    const intent = place === null ? null : intentOf(event);
    if (place === null || intent === null) return;
    const [row, column] = place;
    if (intent.kind === 'answer') {
      if (onAnswer === null) return;
      event.preventDefault();
      onAnswer(row, column, intent.value);
      return;
    }
    if (intent.columns !== 0 && columns === 1) return;
    event.preventDefault();
    const next = clamp(row + intent.rows, rows);
    const nextColumn = clamp(column + intent.columns, columns);
    event.currentTarget.querySelector<HTMLElement>(`[data-place="${next}-${nextColumn}"]`)?.focus();
  };
}

/** Fields keep their keys; what stands under a row, such as its details, is not a place. */
function placeOf(target: EventTarget): readonly [row: number, column: number] | null {
  if (
    !(target instanceof HTMLElement) ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return null;
  }
  const [row, column] = (target.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? '').split('-').map(Number);
  return row === undefined || column === undefined ? null : [row, column];
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
