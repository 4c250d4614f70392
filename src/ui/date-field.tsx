import { useId, type ReactNode } from 'react';

import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';
import { formatDate } from './format.ts';
import { useDraft } from './use-draft.tsx';

export interface DateFieldProps {
  readonly label: ReactNode;
  /** `YYYY-MM-DD`. */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
  readonly min?: string;
  readonly max?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
}

/** The browser's own date control: it knows the reader's calendar, keyboard and screen reader. */
export function DateField({
  label,
  value,
  onCommit,
  min,
  max,
  description,
  disabled,
  hideLabel,
  ...rest
}: DateFieldProps) {
  const id = useId();
  const draft = useDraft({
    value: value ?? '',
    inWords: formatDate,
    record: (text) => {
      if (text !== '' && min !== undefined && text < min) return `Not before ${min}.`;
      if (text !== '' && max !== undefined && text > max) return `Not after ${max}.`;
      onCommit(text === '' ? null : text);
      return null;
    },
  });
  const error = draft.problem ?? rest.error;
  return (
    <FieldFrame id={id} label={label} hideLabel={hideLabel ?? false} description={description} error={error}>
      <input
        id={id}
        className={styles.control}
        type="date"
        min={min}
        max={max}
        value={draft.text}
        readOnly={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, description, error)}
        onBlur={draft.commit}
        onKeyDown={draft.onKeyDown}
        onChange={(event) => draft.change(event.target.value)}
      />
    </FieldFrame>
  );
}
