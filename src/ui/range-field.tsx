import { useId, type ReactNode } from 'react';

import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';
import { formatNumber, type NumberPair } from './format.ts';
import { readRange } from '#/text/number-text.ts';
import { useDraft } from './use-draft.tsx';

export interface RangeFieldProps {
  readonly label: ReactNode;
  readonly value: NumberPair | null;
  readonly onCommit: (value: NumberPair | null) => void;
  /** Bounds of what may be typed, in the unit shown (0 and 100 for a percentage). */
  readonly min: number;
  readonly max: number;
  readonly suffix?: string;
  /** What is shown is the value times this: 100 shows a share of 1 as a percentage. */
  readonly scale?: number;
  /** What an empty field means, shown as its placeholder. */
  readonly emptyLabel?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
  readonly hideLabel?: boolean;
}

/** A number we know exactly (`90`) or only within bounds (`30-70`); empty where we do not know it. */
export function RangeField(props: RangeFieldProps) {
  const { label, value, onCommit, min, max, suffix, scale = 1, emptyLabel, description } = props;
  const id = useId();
  const draft = useDraft({
    value: value === null ? '' : shownRange(value, scale),
    record: (text) => {
      if (text.trim() === '') {
        onCommit(null);
        return null;
      }
      // The unit stands beside the field, so that a sign that is typed as well says nothing more.
      const parsed = readRange(suffix === '%' ? text.replaceAll('%', '') : text);
      if (parsed === null) return 'Write a number, such as 90, or a range, such as 30-70.';
      if (parsed[0] < min || parsed[1] > max) return `Between ${formatNumber(min)} and ${formatNumber(max)}.`;
      onCommit([parsed[0] / scale, parsed[1] / scale]);
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
          autoComplete="off"
          data-numeric
          value={draft.text}
          placeholder={emptyLabel}
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

/** At most four decimals, so that 0.07 x 100 does not read 7.000000000000001. */
function shownRange([lo, hi]: NumberPair, scale: number): string {
  const shown = (end: number) => String(Number((end * scale).toFixed(4)));
  return lo === hi ? shown(lo) : `${shown(lo)}-${shown(hi)}`;
}
