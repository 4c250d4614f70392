import { ANSWER_KEYS } from '#/features/checklist/checklist-keys.ts';
import styles from '#/features/checklist/checklist.module.css';
import { ANSWER_LABELS } from '#/domain/workspace/labels.ts';
import { Kbd } from '#/ui/kbd.tsx';

/** Keys that work while the list has the focus. */
export function KeyHints({ withColumns }: { readonly withColumns: boolean }) {
  return (
    <p className={styles.hints}>
      <span>
        <Kbd>J</Kbd> <Kbd>K</Kbd> or arrows: move{withColumns ? ', also sideways' : ''}
      </span>
      {ANSWER_KEYS.map(({ key, value }) => (
        <span key={key}>
          <Kbd>{key}</Kbd> {ANSWER_LABELS[value].toLowerCase()}
        </span>
      ))}
    </p>
  );
}
