import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { DraftRival } from './draft-rival.tsx';
import { overwriting } from './overwriting.ts';

export interface DraftOptions {
  /** The recorded value as text. */
  readonly value: string;
  /** Records the text, or refuses it with words for the reader. */
  readonly record: (text: string) => string | null;
  /** Enter makes a new line; Ctrl+Enter records. */
  readonly multiline?: boolean;
  /** How a recorded text reads; as it is where nothing is said. */
  readonly inWords?: (text: string) => string;
}

export interface Draft {
  readonly text: string;
  /** Why the text was not recorded. It stays in the field to be mended. */
  readonly problem: ReactNode;
  readonly change: (text: string) => void;
  readonly commit: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * What is being typed but not yet recorded. It is recorded on blur, on Enter, when the page is hidden or left, and when
 * the field goes away (a panel closes, the selection moves): a keystroke is never lost. Escape takes the draft back.
 * While there is a draft, a change from elsewhere (another tab, an undo) does not overwrite it; nor does the draft
 * overwrite that change before the reader, who is shown both, has chosen. Only where the field goes away unanswered is
 * the draft recorded over it, and that is told: what was recorded stands in the history as well, a draft nowhere else.
 */
export function useDraft({ value, record, multiline = false, inWords }: DraftOptions): Draft {
  /** `over`: what was recorded when the typing began. */
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const live = useRef<LiveDraft>({ draft: null, over: value, value, record });
  const hasRival = draft !== null && isRivalled({ draft: draft.text, over: draft.over, value });

  useLayoutEffect(() => {
    live.current.value = value;
    live.current.record = record;
  });

  const change = (text: string) => {
    if (live.current.draft === null) live.current.over = live.current.value;
    live.current.draft = text;
    setDraft({ text, over: live.current.over });
    setProblem(null);
  };

  const revert = () => {
    live.current.draft = null;
    setDraft(null);
    setProblem(null);
  };

  const commit = () => {
    if (isRivalled(live.current)) return;
    const refusal = recordDraft(live.current);
    setProblem(refusal);
    if (refusal === null) setDraft(null);
  };

  const keep = () => {
    live.current.over = live.current.value;
    commit();
  };

  useEffect(() => {
    const current = live.current;
    const flush = () => {
      if (recordUnasked(current)) setDraft(null);
    };
    const flushIfHidden = () => {
      if (document.visibilityState === 'hidden' && !isRivalled(current)) flush();
    };
    // What is handed over now is not on disk yet: the browser asks before it goes, which gives the write its time.
    const flushBeforeUnload = (event: BeforeUnloadEvent) => {
      if (current.draft === null || current.draft === current.value) return;
      if (!isRivalled(current)) flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', flushIfHidden);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', flushBeforeUnload);
    return () => {
      document.removeEventListener('visibilitychange', flushIfHidden);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', flushBeforeUnload);
      recordUnasked(current);
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

  const rival = hasRival ? <DraftRival recorded={inWords?.(value) ?? value} onKeep={keep} onTake={revert} /> : null;
  return { text: draft?.text ?? value, problem: problem ?? rival, change, commit, onKeyDown };
}

interface LiveDraft {
  draft: string | null;
  over: string;
  value: string;
  record: DraftOptions['record'];
}

/** Something else was recorded than what the typing began over, and than what is typed. */
function isRivalled({ draft, over, value }: Pick<LiveDraft, 'draft' | 'over' | 'value'>): boolean {
  return draft !== null && value !== over && value !== draft;
}

/** Hands a draft over as its field goes away. False: it was refused and stays. */
function recordUnasked(live: LiveDraft): boolean {
  const { draft, value } = live;
  const isOver = isRivalled(live);
  if (recordDraft(live) !== null) return false;
  if (isOver && draft !== null) overwriting.tell(draft, value);
  return true;
}

/** Hands a draft over once. The words of a refusal, or `null`; a refused draft stays. */
function recordDraft(live: LiveDraft): string | null {
  const { draft } = live;
  if (draft === null) return null;
  if (draft !== live.value) {
    const refusal = live.record(draft);
    if (refusal !== null) return refusal;
  }
  live.draft = null;
  return null;
}
