import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface DraftOptions {
  /** The recorded value as text. */
  readonly value: string;
  /** Records the text, or refuses it with words for the reader. */
  readonly record: (text: string) => string | null;
  /** Enter makes a new line; Ctrl+Enter records. */
  readonly multiline?: boolean;
}

export interface Draft {
  readonly text: string;
  /** Why the text was not recorded. It stays in the field to be mended. */
  readonly problem: string | null;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * What is being typed but not yet recorded. It is recorded on blur, on Enter, when the page is hidden or left, and when
 * the field goes away (a panel closes, the selection moves): a keystroke is never lost. Escape takes the draft back.
 * While there is a draft, a change from elsewhere (another tab, an undo) does not overwrite it.
 */
export function useDraft({ value, record, multiline = false }: DraftOptions): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const live = useRef<{ draft: string | null; value: string; record: DraftOptions['record'] }>({
    draft: null,
    value,
    record,
  });

  useLayoutEffect(() => {
    live.current.value = value;
    live.current.record = record;
  });

  const change = (text: string) => {
    live.current.draft = text;
    setDraft(text);
    setProblem(null);
  };

  const revert = () => {
    live.current.draft = null;
    setDraft(null);
    setProblem(null);
  };

  const commit = () => {
    const refusal = recordDraft(live.current);
    setProblem(refusal);
    if (refusal === null) setDraft(null);
  };

  useEffect(() => {
    const current = live.current;
    const flush = () => recordDraft(current);
    const flushIfHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // What is handed over now is not on disk yet: the browser asks before it goes, which gives the write its time.
    const flushBeforeUnload = (event: BeforeUnloadEvent) => {
      if (current.draft === null || current.draft === current.value) return;
      flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', flushIfHidden);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', flushBeforeUnload);
    return () => {
      document.removeEventListener('visibilitychange', flushIfHidden);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', flushBeforeUnload);
      flush();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      commit();
    } else if (event.key === 'Escape' && live.current.draft !== null) {
      // The first Escape takes back the typing; only the next one closes what the field stands in.
      event.preventDefault();
      event.stopPropagation();
      revert();
    }
  };

  return { text: draft ?? value, problem, change, commit, onKeyDown };
}

/** Hands a draft over once. The words of a refusal, or `null`; a refused draft stays. */
function recordDraft(live: { draft: string | null; value: string; record: DraftOptions['record'] }): string | null {
  const { draft } = live;
  if (draft === null) return null;
  if (draft !== live.value) {
    const refusal = live.record(draft);
    if (refusal !== null) return refusal;
  }
  live.draft = null;
  return null;
}
