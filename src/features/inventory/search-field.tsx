import { useEffect, useState } from 'react';

import classes from '#/features/inventory/inventory.module.css';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (search: string) => void;
}

/** Long enough to type a word, short enough to feel live. */
const PAUSE_MS = 120;

export function SearchField({ value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <input
      type="search"
      className={classes.search}
      aria-label="Find populations"
      placeholder="Find populations"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChange(text);
      }}
    />
  );
}
