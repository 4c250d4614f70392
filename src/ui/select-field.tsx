import { useId, useMemo, type ReactNode } from 'react';

import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectFieldProps<T extends string> {
  readonly label: ReactNode;
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onCommit: (value: T) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
}

/** One of a short closed list. The hint of the chosen option is shown below it. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, options, onCommit, error, disabled } = props;
  const id = useId();
  const description = props.description ?? options.find((option) => option.value === value)?.hint;
  // A list that is handed down as it was is not walked again: one of populations has a thousand of them.
  const list = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      )),
    [options],
  );
  return (
    <FieldFrame id={id} label={label} hideLabel={props.hideLabel ?? false} description={description} error={error}>
      <select
        id={id}
        className={styles.control}
        value={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, description, error)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onCommit(chosen.value);
        }}
      >
        {list}
      </select>
    </FieldFrame>
  );
}
