import { useRef, type KeyboardEvent } from 'react';

import type { AfterEdit } from '#/ui/grid/grid-model.ts';
import classes from '#/ui/grid/grid-editor.module.css';

interface GridSelectEditorProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly group?: string }[];
  readonly onCommit: (value: T) => void;
  readonly onDone: (after: AfterEdit) => void;
}

/** A native list in place of a cell: arrows and first letters choose, Enter takes it, Escape leaves it. */
export function GridSelectEditor<T extends string>(props: GridSelectEditorProps<T>) {
  const select = useRef<HTMLSelectElement>(null);
  const groups = [...new Set(props.options.map((option) => option.group))];

  // Some browsers tell of a blur when the field goes away: after Escape that must record nothing.
  const closed = useRef(false);

  function close(after: AfterEdit): void {
    closed.current = true;
    props.onDone(after);
  }

  function commit(after: AfterEdit): void {
    if (closed.current) return;
    const chosen = props.options.find((option) => option.value === select.current?.value);
    if (chosen && chosen.value !== props.value) props.onCommit(chosen.value);
    close(after);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close('stay');
    else if (event.key === 'Enter') commit(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') commit(event.shiftKey ? 'left' : 'right');
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const optionsOf = (group: string | undefined) =>
    props.options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));

  return (
    <select
      ref={select}
      className={classes.input}
      // The person asked for this field by a key or a double click on the cell.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={props.label}
      defaultValue={props.value}
      onKeyDown={onKeyDown}
      onBlur={() => commit('leave')}
    >
      {groups.map((group) =>
        group === undefined ? (
          optionsOf(group)
        ) : (
          <optgroup key={group} label={group}>
            {optionsOf(group)}
          </optgroup>
        ),
      )}
    </select>
  );
}
