import type { ReactNode } from 'react';

import styles from './field.module.css';

export interface FieldFrameProps {
  /** Id of the control; the description and the error derive theirs from it. */
  readonly id: string;
  readonly label: ReactNode;
  /** The label is there for a screen reader only: the place says what the field is. */
  readonly hideLabel?: boolean;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly children: ReactNode;
}

/** Label, description, control and error of a field, tied together by id. */
export function FieldFrame({ id, label, hideLabel, description, error, required, children }: FieldFrameProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id} data-hidden={hideLabel || undefined}>
        {label}
        {required ? <span aria-hidden="true"> *</span> : null}
      </label>
      {children}
      {description ? (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The value of `aria-describedby` for a control inside a `FieldFrame`. */
export function describedBy(id: string, description: ReactNode, error: ReactNode): string | undefined {
  const ids = [description ? `${id}-description` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
