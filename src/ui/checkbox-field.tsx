import { useId, type ReactNode } from 'react';

import styles from './field.module.css';

export interface CheckboxFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCommit: (checked: boolean) => void;
  readonly description?: ReactNode;
  readonly disabled?: boolean;
}

export function CheckboxField({ label, checked, onCommit, description, disabled }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={description ? `${id}-description` : undefined}
        onChange={(event) => onCommit(event.target.checked)}
      />
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {description ? (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      ) : null}
    </div>
  );
}
