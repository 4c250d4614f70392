import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';

import type { AfterEdit } from '#/ui/grid/grid-model.ts';
import classes from '#/ui/grid/grid-editor.module.css';

export type ParsedText<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

interface GridTextEditorProps<T> {
  /** Accessible name: which cell this is. */
  readonly label: string;
  readonly initial: string;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly parse: (text: string) => ParsedText<T>;
  /** Not called where the text was left as it was. */
  readonly onCommit: (value: T) => void;
  readonly onDone: (after: AfterEdit) => void;
}

/**
 * A field in place of a cell. Enter takes it and goes down, Tab goes right, Escape leaves everything as it was. What
 * cannot be read stays on screen with the reason; it is never thrown away.
 */
export function GridTextEditor<T>(props: GridTextEditorProps<T>) {
  const [text, setText] = useState(props.initial);
  const [message, setMessage] = useState<string | null>(null);
  const messageId = useId();

  // Some browsers tell of a blur when the field goes away: after Escape that must record nothing.
  const closed = useRef(false);

  function close(after: AfterEdit): void {
    closed.current = true;
    props.onDone(after);
  }

  function commit(after: AfterEdit): void {
    if (closed.current) return;
    if (text.trim() === props.initial) {
      close(after);
      return;
    }
    const parsed = props.parse(text);
    if (!parsed.ok) {
      setMessage(parsed.message);
      return;
    }
    props.onCommit(parsed.value);
    close(after);
  }

  const keepOnLeave = useEffectEvent(() => commit('leave'));
  // What is handed over now is not on disk yet: the browser asks before it goes, which gives the write its time.
  const keepBeforeUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (closed.current || text.trim() === props.initial) return;
    commit('leave');
    event.preventDefault();
  });
  useEffect(() => {
    const onPageHide = () => keepOnLeave();
    const onBeforeUnload = (event: BeforeUnloadEvent) => keepBeforeUnload(event);
    window.addEventListener('pagehide', onPageHide);
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const after = afterKey(event);
    if (event.key === 'Escape') close('stay');
    else if (after !== null) commit(after);
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <input
        className={classes.input}
        // The person asked for this field by a key or a double click on the cell.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={props.label}
        aria-invalid={message !== null}
        aria-describedby={message === null ? undefined : messageId}
        autoComplete="off"
        spellCheck={false}
        inputMode={props.inputMode}
        placeholder={props.placeholder}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setText(event.target.value);
          setMessage(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit('leave')}
      />
      {message !== null && (
        <span id={messageId} ref={showBesideField} popover="manual" role="alert" className={classes.message}>
          {message}
        </span>
      )}
    </>
  );
}

function afterKey(event: KeyboardEvent): AfterEdit | null {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return null;
}

const GAP = 2;

/** In the browser's top layer, under the field or, where there is no room, over it: nothing of the grid clips it. */
function showBesideField(message: HTMLElement | null): void {
  const field = message?.previousElementSibling?.getBoundingClientRect();
  if (!message || !field) return;
  message.showPopover();
  const { width, height } = message.getBoundingClientRect();
  const below = field.bottom + GAP + height <= window.innerHeight;
  message.style.top = `${below ? field.bottom + GAP : field.top - GAP - height}px`;
  message.style.left = `${Math.max(0, Math.min(field.left, window.innerWidth - width - GAP))}px`;
}
