import { useId } from 'react';

import classes from '#/features/inventory/details/details.module.css';
import { COVERAGE_STATES, type CoverageState } from '#/domain/workspace/record-vocabulary.ts';
import { STATE_LABELS } from '#/domain/workspace/labels.ts';

interface StateChoiceProps {
  readonly state: CoverageState;
  readonly disabled: boolean;
  readonly onCommit: (state: CoverageState) => void;
}

/** The six states with their glyphs, all in view. */
export function StateChoice({ state, disabled, onCommit }: StateChoiceProps) {
  const name = useId();
  return (
    <fieldset className={classes.states}>
      <legend>State</legend>
      {COVERAGE_STATES.map((each) => (
        <label key={each} className={classes.state} data-state={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === state}
            disabled={disabled}
            onChange={() => onCommit(each)}
          />
          <span aria-hidden="true">{STATE_LABELS[each].glyph}</span>
          {STATE_LABELS[each].label}
        </label>
      ))}
    </fieldset>
  );
}
