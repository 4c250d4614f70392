import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';

import { assertNever } from '#/domain/result.ts';
import type { SaveState } from '#/state/document-store.ts';
import { useSaveState } from '#/state/use-save-state.ts';

import styles from './save-mark.module.css';

const ICONS = { saved: CircleCheck, saving: LoaderCircle, failed: CircleAlert };

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Says "Saved" only after the browser has said so. */
export function SaveMark() {
  const state = useSaveState();
  const Icon = ICONS[state.kind];
  return (
    <output className={styles.mark} data-kind={state.kind}>
      <Icon aria-hidden="true" />
      <span className={styles.words}>{wordsOf(state)}</span>
    </output>
  );
}

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? 'Saved' : `Saved ${timeOfDay.format(state.at)}`;
    case 'saving':
      return 'Saving…';
    case 'failed':
      return 'Not saved';
    default:
      return assertNever(state);
  }
}
