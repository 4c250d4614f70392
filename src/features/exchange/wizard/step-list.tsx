import { Check } from 'lucide-react';

import styles from '#/features/exchange/wizard/step-list.module.css';
import { VisuallyHidden } from '#/ui/visually-hidden.tsx';

export interface StepListProps {
  readonly names: readonly string[];
  /** Index of the step that is shown. */
  readonly current: number;
  readonly onGoTo: (index: number) => void;
}

/** Where one is and what is left. A step that was done can be gone back to. */
export function StepList({ names, current, onGoTo }: StepListProps) {
  return (
    <nav aria-label="Steps of the import">
      <ol className={styles.steps}>
        {names.map((name, index) => (
          <li
            key={name}
            className={styles.step}
            data-standing={index < current ? 'done' : index === current ? 'now' : 'ahead'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < current ? <Check size={13} strokeWidth={3} /> : index + 1}
            </span>
            {index < current ? (
              <button type="button" className={styles.back} onClick={() => onGoTo(index)}>
                {name}
                <VisuallyHidden> (done, go back to it)</VisuallyHidden>
              </button>
            ) : (
              <span className={styles.name}>{name}</span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.short} aria-hidden="true">
        Step {current + 1} of {names.length}: {names[current]}
      </p>
    </nav>
  );
}
