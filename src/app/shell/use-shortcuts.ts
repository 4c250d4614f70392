import { useEffect, useEffectEvent } from 'react';

export interface Shortcuts {
  readonly openPalette: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Ctrl or Cmd with K anywhere; with Z, Shift+Z and Y where no text is being written, for there they belong to the text. */
export function useShortcuts(shortcuts: Partial<Shortcuts>): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const action = actionOf(event);
    const run = action === null ? undefined : shortcuts[action];
    if (run === undefined) return;
    if (isModalOpen() || (action !== 'openPalette' && isWriting(event.target))) return;
    event.preventDefault();
    run();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function actionOf(event: KeyboardEvent): keyof Shortcuts | null {
  switch (event.key.toLowerCase()) {
    case 'k':
      return event.shiftKey ? null : 'openPalette';
    case 'z':
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return event.shiftKey ? null : 'redo';
    default:
      return null;
  }
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}

function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}
