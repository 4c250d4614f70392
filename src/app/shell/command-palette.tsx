/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a combobox with a list that filters as one types; no element is that */
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

import { useModalDialog } from '#/ui/dialog.tsx';

import styles from './command-palette.module.css';
import { matchCommands, type Command } from './command.ts';

export interface CommandPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Any screen, population or action by a few letters. Arrow keys choose, Enter runs, Escape leaves. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const dialog = useModalDialog(onClose);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = matchCommands(commands, query);
  const index = Math.min(chosen, found.length - 1);

  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const to = target(event.key, index, found.length);
    if (to !== null) {
      event.preventDefault();
      setChosen(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(found[index]);
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click on the backdrop closes; Escape is its key
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Command palette"
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Search or run a command"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search or run a command"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
      />
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label="Commands">
        {found.map((command, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the combobox above
          <div
            key={command.id}
            id={`${id}-${at}`}
            className={styles.option}
            role="option"
            aria-selected={at === index}
            tabIndex={-1}
            onPointerMove={() => setChosen(at)}
            onClick={() => run(command)}
          >
            <span className={styles.title}>
              {command.title}
              {command.hint === undefined ? null : <small>{command.hint}</small>}
            </span>
            <span className={styles.group}>{command.group}</span>
          </div>
        ))}
      </div>
      <output className={styles.none}>{found.length === 0 ? 'Nothing matches. Try fewer letters.' : ''}</output>
    </dialog>
  );
}

/** Where a key moves the choice; around the ends, as lists of commands do. */
function target(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'PageDown':
      return Math.min(index + 8, count - 1);
    case 'PageUp':
      return Math.max(index - 8, 0);
    default:
      return null;
  }
}
