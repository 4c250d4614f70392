import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';

import { useSaveState } from '#/state/use-save-state.ts';

import styles from './save-mark.module.css';

const ICONS = { saved: CircleCheck, saving: LoaderCircle, failed: CircleAlert };

/** Says "Saved" only after the browser has said so. */
export function SaveMark() {
  const state = useSaveState();
  const Icon = ICONS[state.kind];
  return (
    <output className={styles.mark} data-kind={state.kind}>
      <Icon aria-hidden="true" />
      <span className={styles.words}>Saved</span>
    </output>
  );
}
