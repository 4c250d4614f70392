import { useId, type ReactNode } from 'react';

import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';
import { formatNumber } from './format.ts';
import { readNumber } from '#/text/number-text.ts';
import { useDraft } from './use-draft.tsx';

export interface NumberFieldProps {
  readonly label: ReactNode;
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly suffix?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, min, max, suffix, description, placeholder } = props;
  const id = useId();
  const draft = useDraft({
    value: value === null ? '' : String(value),
    record: (text) => {
      if (text.trim() === '') {
        onCommit(null);
        return null;
      }
      const parsed = readNumber(text);
      if (parsed === null) return 'This is not a number.';
      if (!Number.isFinite(parsed)) return 'This number is too large.';
      if (min !== undefined && parsed < min) return `At least ${formatNumber(min)}.`;
      if (max !== undefined && parsed > max) return `At most ${formatNumber(max)}.`;
      onCommit(parsed);
      return null;
    },
  });
  const error = draft.problem ?? props.error;
  return (
    <FieldFrame id={id} label={label} hideLabel={props.hideLabel ?? false} description={description} error={error}>
      <div className={suffix === undefined ? undefined : styles.affixed}>
        <input
          id={id}
          className={styles.control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-numeric
          value={draft.text}
          placeholder={placeholder}
          readOnly={props.disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, description, error)}
          onBlur={draft.commit}
          onKeyDown={draft.onKeyDown}
          onChange={(event) => draft.change(event.target.value)}
        />
        {suffix === undefined ? null : <span className={styles.suffix}>{suffix}</span>}
      </div>
    </FieldFrame>
  );
}
