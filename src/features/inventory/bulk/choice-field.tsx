import { useId, type ReactNode } from 'react';

import classes from '#/features/inventory/bulk/bulk.module.css';
import type { Choice } from '#/features/inventory/bulk/choice.ts';
import type { Common } from '#/domain/workspace/common-values.ts';

interface ChoiceFieldProps<Value> {
  readonly label: string;
  readonly choice: Choice<Value>;
  readonly onChoose: (choice: Choice<Value>) => void;
  /** What all of them say now, in words, or that they differ. */
  readonly now: Common<string>;
  /** What "set" starts with. */
  readonly initial: NoInfer<Value>;
  /** What taking the value away means. */
  readonly clearLabel?: string;
  readonly children: (value: Value, onCommit: (value: Value) => void) => ReactNode;
}

/** One field of many records: leave it as it is, set it for all, or clear it. */
export function ChoiceField<Value>(props: ChoiceFieldProps<Value>) {
  const { label, choice, onChoose, now, initial, clearLabel, children } = props;
  const id = useId();
  const nowWords = now.kind === 'mixed' ? 'mixed' : now.value;
  return (
    <fieldset className={classes.choice} aria-label={label} data-changed={choice.kind !== 'leave' || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={classes.how}
        value={choice.kind}
        onChange={(event) => {
          const kind = event.target.value;
          if (kind === 'set') onChoose({ kind, value: initial });
          else onChoose({ kind: kind === 'clear' ? 'clear' : 'leave' });
        }}
      >
        <option value="leave">Leave as it is ({nowWords})</option>
        <option value="set">Set to</option>
        {clearLabel !== undefined && <option value="clear">{clearLabel}</option>}
      </select>
      {choice.kind === 'set' && (
        <div className={classes.value}>{children(choice.value, (value) => onChoose({ kind: 'set', value }))}</div>
      )}
    </fieldset>
  );
}
