import { useEffect, useState } from 'react';

import classes from '#/features/inventory/inventory.module.css';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (search: string) => void;
}

/** Long enough to type a word, short enough to feel live. */
const PAUSE_MS = 120;

/** Searches shortly after the last key. A change from outside, such as a step back, replaces what was typed. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    // Its own search coming back says nothing new, and more may have been typed since.
    if (value !== sent) {
      setSent(value);
      setText(value);
    }
  }
  useEffect(() => {
    if (text === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(text);
      onChange(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, sent, onChange]);
  return (
    <input
      type="search"
      className={classes.search}
      aria-label="Find populations"
      placeholder="Find populations"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
