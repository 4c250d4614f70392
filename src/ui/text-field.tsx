import { useId, type ReactNode } from 'react';

import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';
import { useDraft } from './use-draft.tsx';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  readonly multiline?: boolean;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

/** Text that is recorded on blur, on Enter and when the field goes away; Escape takes the typing back. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, multiline = false, description, placeholder, required = false } = props;
  const id = useId();
  const draft = useDraft({
    value,
    multiline,
    record: (text) => {
      if (required && text.trim() === '') return 'This cannot be empty.';
      onCommit(text);
      return null;
    },
  });
  const error = draft.problem ?? props.error;
  const shared = {
    id,
    className: styles.control,
    value: draft.text,
    placeholder,
    required,
    maxLength: props.maxLength,
    // Disabled text stays readable, selectable and in the tab order.
    readOnly: props.disabled,
    autoFocus: props.autoFocus,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, description, error),
    onBlur: draft.commit,
    onKeyDown: draft.onKeyDown,
  };
  return (
    <FieldFrame
      id={id}
      label={label}
      hideLabel={props.hideLabel ?? false}
      description={description}
      error={error}
      required={required}
    >
      {multiline ? (
        <textarea {...shared} rows={3} onChange={(event) => draft.change(event.target.value)} />
      ) : (
        <input {...shared} type="text" autoComplete="off" onChange={(event) => draft.change(event.target.value)} />
      )}
    </FieldFrame>
  );
}
